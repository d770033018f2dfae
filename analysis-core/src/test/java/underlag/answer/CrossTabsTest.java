package underlag.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import underlag.answer.CrossTab.Cell;
import underlag.answer.CrossTab.Item;
import underlag.answer.CrossTab.Kind;
import underlag.testing.HandmadeMaterial;

/** Who said what, group by group. */
class CrossTabsTest {
    private static final Item LIGHT = new Item(Kind.THEME, "T01", "Belysning", "");

    private final HandmadeMaterial made = new HandmadeMaterial();
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final List<String> all = new ArrayList<>();
    private final Set<String> said = new TreeSet<>();

    private CrossTabsTest group(String name, int size, int saying) {
        Set<String> members = groups.computeIfAbsent(name, g -> new TreeSet<>());
        for (int i = 0; i < size; i++) {
            String id = name + i;
            made.person(id, "enkat");
            members.add(id);
            all.add(id);
            if (i < saying) {
                said.add(id);
            }
        }
        return this;
    }

    private CrossTabs crossed(String... missing) {
        Grouping grouping = new Grouping("alder", "Ålder", groups, Set.of(missing));
        return CrossTabs.of(
                AnswerTable.of(made.material()),
                List.of(new CrossTabs.Said(LIGHT, said, Set.copyOf(all))),
                List.of(grouping));
    }

    private static CrossTab.Comparison compared(Cell cell) {
        return Objects.requireNonNull(cell.comparison());
    }

    /**
     * R 4: chisq.test(matrix(c(30, 10, 20, 100), 2), correct = FALSE), likewise c(10, 50, 40, 60)
     * twice; p.adjust(p, "BH").
     */
    @Test
    void everyGroupIsComparedWithTheOthersAndAllComparisonsAreCorrectedTogether() {
        CrossTabs found = group("a", 40, 30).group("b", 60, 10).group("c", 60, 10).crossed();

        assertThat(found.tests()).isEqualTo(3);
        List<Cell> cells = found.tables().getFirst().cells();
        CrossTab.Comparison a = compared(cells.get(0));
        CrossTab.Comparison b = compared(cells.get(1));
        assertThat(a.difference()).isCloseTo(0.75 - 20 / 120d, within(1e-12));
        assertThat(a.p()).isCloseTo(5.45804516492830e-12, within(1e-15));
        assertThat(a.corrected()).isCloseTo(1.63741354947849e-11, within(1e-15));
        assertThat(b.p()).isCloseTo(2.05132841214364e-03, within(1e-9));
        assertThat(b.corrected()).isCloseTo(2.05132841214364e-03, within(1e-9));
        assertThat(a.told()).isTrue();
        assertThat(b.told()).isTrue();
    }

    @Test
    void twoGroupsAreComparedOnce() {
        CrossTabs found = group("a", 40, 30).group("b", 60, 10).crossed();

        assertThat(found.tests()).isEqualTo(1);
        List<Cell> cells = found.tables().getFirst().cells();
        CrossTab.Comparison one = compared(cells.get(0));
        CrossTab.Comparison other = compared(cells.get(1));
        assertThat(one.corrected()).isEqualTo(one.p());
        assertThat(other.corrected()).isEqualTo(one.corrected());
        assertThat(other.difference()).isEqualTo(-one.difference());
    }

    @Test
    void smallDifferenceIsNotToldHoweverSureItIs() {
        CrossTabs found = group("a", 3000, 300).group("b", 3000, 540).crossed();

        CrossTab.Comparison comparison = compared(found.tables().getFirst().cells().get(1));
        assertThat(comparison.corrected()).isLessThan(0.001);
        assertThat(comparison.difference()).isCloseTo(0.08, within(1e-12));
        assertThat(comparison.told()).isFalse();
    }

    @Test
    void smallGroupsAreShownButNotTested() {
        CrossTabs found = group("a", 9, 9).group("b", 60, 10).crossed();

        assertThat(found.tests()).isZero();
        assertThat(found.tables().getFirst().cells())
                .extracting(Cell::count, Cell::of, Cell::comparison)
                .containsExactly(tuple(9, 9, null), tuple(10, 60, null));
    }

    @Test
    void personIsCountedOnceAndGroupsThatSpokeAsOneAreNot() {
        made.person("a1", "fore", "anna", Map.of()).person("a2", "efter", "anna", Map.of());
        made.group("g", "cafe", 6);
        groups.put("unga", Set.of("a1", "a2", "g"));
        all.addAll(List.of("a1", "a2", "g"));
        said.addAll(List.of("a1", "a2", "g"));
        group("b", 3, 0);

        Cell young = crossed().tables().getFirst().cells().getFirst();

        assertThat(young.of()).isEqualTo(1);
        assertThat(young.count()).isEqualTo(1);
    }

    /**
     * 24 of the 30 who said it in group a only sent on a text; the comparison holds the 6 others. R
     * 4: fisher.test(matrix(c(6, 10, 10, 50), 2))$p.value
     */
    @Test
    void whoOnlySentACampaignsTextIsCountedButNotCompared() {
        group("a", 40, 30).group("b", 60, 10);
        Set<String> copies = new TreeSet<>();
        for (int i = 0; i < 24; i++) {
            copies.add("a" + i);
        }

        CrossTab found = copied(copies).tables().getFirst();

        Cell a = found.cells().getFirst();
        assertThat(found.copies()).isEqualTo(24);
        assertThat(a.count()).isEqualTo(30);
        assertThat(a.of()).isEqualTo(40);
        assertThat(a.share()).isCloseTo(0.75, within(1e-12));
        assertThat(compared(a).count()).isEqualTo(6);
        assertThat(compared(a).of()).isEqualTo(16);
        assertThat(compared(a).p()).isCloseTo(0.0886658253970208, within(1e-9));
        assertThat(compared(a).told()).isFalse();
    }

    @Test
    void whoAlsoSaidItInWordsOfTheirOwnIsCompared() {
        made.person("a1", "fore", "anna", Map.of()).person("a2", "efter", "anna", Map.of());
        groups.put("unga", new TreeSet<>(Set.of("a1", "a2")));
        all.addAll(List.of("a1", "a2"));
        said.addAll(List.of("a1", "a2"));
        group("b", 3, 0);

        assertThat(copied(Set.of("a1")).tables().getFirst().copies()).isZero();
        assertThat(copied(Set.of("a1", "a2")).tables().getFirst().copies()).isEqualTo(1);
    }

    private CrossTabs copied(Set<String> copies) {
        return CrossTabs.of(
                AnswerTable.of(made.material()),
                List.of(new CrossTabs.Said(LIGHT, said, Set.copyOf(all), copies)),
                List.of(new Grouping("alder", "Ålder", groups, Set.of())));
    }

    @Test
    void thoseWithoutAGroupAreToldApart() {
        made.person("x", "enkat").person("y", "enkat");
        all.addAll(List.of("x", "y"));
        said.add("x");

        CrossTab found = group("a", 5, 1).group("b", 5, 1).crossed("x", "y").tables().getFirst();

        assertThat(found.missing()).isEqualTo(2);
        assertThat(found.missingSaid()).isEqualTo(1);
    }
}
