package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jag tycker att kommunen borde laga bron | Kommunen borde laga bron",
                "Vi önskar oss en isbana på torget! | En isbana på torget",
                "Jag önskar att det sätts upp fler bänkar i parken | Fler bänkar i parken",
                "Det behövs en hiss vid bron. | En hiss vid bron",
                "Mitt förslag är att stänga gatan på sommaren | Stänga gatan på sommaren",
                "Därför skulle jag vilja se fler lampor vid skolan | Fler lampor vid skolan",
                "Bygg fler hus så att unga kan flytta hit | Bygg fler hus",
                "sätt upp gungor, eftersom barnen saknar dem | Sätt upp gungor",
                "öppna biblioteket på söndagar | Öppna biblioteket på söndagar",
                "Sätt upp lampor, bänkar, och en öppen scen! | Sätt upp lampor, bänkar, och en öppen scen",
                "Kan inte det gamla stallet bli kafé? | Kan inte det gamla stallet bli kafé?",
                "Bygg en gångbro vid stationen (den gamla är stängd) | Bygg en gångbro vid stationen",
                "Jag vill att det finns mer musik på torget | Mer musik på torget",
                "Så öppna kiosken på kvällen! | Öppna kiosken på kvällen",
                "Fler bord inomhus, biblioteket är fullt | Fler bord inomhus",
                "Och sätt upp en livboj vid bryggan! | Sätt upp en livboj vid bryggan",
                "Fler bänkar i parken, tack! | Fler bänkar i parken",
                "Yrkar att kommunen anlägger en gångväg runt sjön | Kommunen anlägger en gångväg runt sjön",
                "Vi vill ha tillbaka isbanan | Ha tillbaka isbanan",
            })
    void theTitleIsTheRequestWithoutLeadAndReason(String said, String title) {
        assertThat(Said.merged(List.of(said)))
                .singleElement()
                .extracting(Proposal::title)
                .isEqualTo(title);
    }

    @Test
    void aLongTitleEndsAtAPhraseWithinNinetyCharacters() {
        String said =
                "Bygg en ny gångbro med belysning och räcken på båda sidor mellan stationen och"
                        + " sjukhuset via parken längs hela den gamla banvallen";

        String title = Said.merged(List.of(said)).getFirst().title();

        assertThat(title).hasSizeLessThanOrEqualTo(90).endsWith(" …");
        assertThat(said).startsWith(title.replace(" …", ""));
    }

    @Test
    void noMarkThatTurnsTheDirectionOfWritingStandsInATitle() {
        String said = "Bygg en ny \u202egångbro\u202c vid stationen.";

        assertThat(Said.merged(List.of(said)).getFirst().title())
                .isEqualTo("Bygg en ny gångbro vid stationen");
    }

    @Test
    void aTitleThatPointsBackNamesTheThingItPointsTo() {
        List<Proposal> proposals = Said.merged(List.of("Bygg en scen. Den ska byggas av trä."));

        assertThat(proposals)
                .extracting(Proposal::title)
                .containsExactlyInAnyOrder("Bygg en scen", "Scen: den ska byggas av trä");
    }
}
