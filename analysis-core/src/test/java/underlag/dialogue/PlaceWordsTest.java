package underlag.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceWordsTest {
    @Test
    void aPlaceIsReadBackFromItsNotation() {
        List<Locator> places =
                List.of(
                        new Locator.Cell(null, 2, 5),
                        new Locator.Cell("Svar", 12, 28),
                        new Locator.Row(null, 12),
                        new Locator.Row("Vår! 2026", 3),
                        new Locator.Line(7),
                        new Locator.Position(440, 9),
                        new Locator.Paragraph(14),
                        new Locator.Page(3, 7),
                        new Locator.Whole());
        assertThat(places).allSatisfy(p -> assertThat(Locator.of(p.notation())).isEqualTo(p));
        assertThatThrownBy(() -> Locator.of("somewhere"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
