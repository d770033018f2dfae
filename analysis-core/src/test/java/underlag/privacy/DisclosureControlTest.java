package underlag.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import underlag.privacy.SafeTable.Cell.Hidden;
import underlag.privacy.SafeTable.Cell.Shown;

class DisclosureControlTest {
    private static final int THRESHOLD = 5;
    private static final List<String> AREAS = List.of("Centrum", "Norra", "Södra", "Byarna");

    @Test
    void aNumberBelowTheThresholdIsHiddenWithOneMoreSoThatItCannotBeReckoned() {
        Crossed parks = parks(List.of(12, 3, 20, 9), List.of(40, 30, 50, 25));
        SafeTable table = settled(control(), parks);
        // Norra by itself would follow from the 44 who said it in all; Byarna is the smallest.
        assertThat(table.rows().getFirst().cells())
                .containsExactly(
                        new Shown(12, 40, 0.3), new Hidden(), new Shown(20, 50, 0.4), new Hidden());
    }

    @Test
    void aGroupWhereAlmostAllSaidItOrNobodyDidIsHiddenToo() {
        SafeTable almost =
                settled(control(), parks(List.of(38, 10, 20, 12), List.of(40, 30, 50, 25)));
        SafeTable nobody =
                settled(control(), parks(List.of(15, 10, 20, 0), List.of(40, 30, 50, 25)));
        assertThat(almost.rows().getFirst().cells().getFirst()).isEqualTo(new Hidden());
        assertThat(nobody.rows().getFirst().cells().getLast()).isEqualTo(new Hidden());
    }

    @Test
    void groupsTooSmallToBeShownAreJoinedWithTheirNeighbourWhereTheyLieOnALine() {
        List<String> ages = List.of("16–24", "25–64", "65–79", "80–");
        Crossed table =
                Crossed.said(
                        "theme: Parker",
                        "alder",
                        ages,
                        true,
                        List.of(10, 30, 12, 1),
                        List.of(25, 90, 40, 4));
        SafeTable settled = settled(control(), table);
        assertThat(settled.groups())
                .containsExactly(List.of("16–24"), List.of("25–64"), List.of("65–79", "80–"));
        assertThat(settled.rows().getFirst().cells().getLast())
                .isEqualTo(new Shown(13, 44, 13.0 / 44));
    }

    @Test
    void aShareIsToldOfTwentyPersonsAndNotOfNineteen() {
        SafeTable table = settled(control(), parks(List.of(9, 9, 9, 9), List.of(19, 20, 40, 40)));
        assertThat(table.rows().getFirst().cells())
                .startsWith(new Shown(9, 19, null), new Shown(9, 20, 0.45));
    }

    @Test
    void aRowThatFewerThanFiveStandBehindIsNotCrossed() {
        assertThat(control().settle(List.of(parks(List.of(1, 1, 1, 1), List.of(40, 30, 50, 25)))))
                .isEmpty();
    }

    @Test
    void aNumberThatGrewByAFewSinceAnEarlierReportIsHidden() {
        DisclosureControl first = control();
        settled(first, parks(List.of(12, 13, 20, 9), List.of(40, 30, 50, 25)));
        DisclosureControl second = new DisclosureControl(THRESHOLD, List.of(first.told()));
        SafeTable table = settled(second, parks(List.of(14, 13, 20, 9), List.of(45, 30, 50, 25)));
        assertThat(table.rows().getFirst().cells().getFirst()).isEqualTo(new Hidden());
        assertThat(second.revealed()).isEmpty();
    }

    @Test
    void theSameReportOnceMoreIsTheSame() {
        Crossed parks = parks(List.of(12, 3, 20, 9), List.of(40, 30, 50, 25));
        DisclosureControl first = control();
        SafeTable before = settled(first, parks);
        DisclosureControl second = new DisclosureControl(THRESHOLD, List.of(first.told()));
        assertThat(settled(second, parks)).isEqualTo(before);
        assertThat(second.told()).isEqualTo(first.told());
    }

    @Test
    void whatEarlierReportsRevealTogetherIsNamed() {
        Crossed parks = parks(List.of(12, 3, 20, 9), List.of(40, 30, 50, 25));
        List<List<PublishedCount>> earlier = new ArrayList<>();
        for (String area : List.of("Centrum", "Södra", "Byarna")) {
            earlier.add(
                    List.of(
                            new PublishedCount(
                                    parks.subject(),
                                    parks.shown(),
                                    parks.variable(),
                                    Set.of(area),
                                    parks.persons(parks.shown(), Set.of(area)))));
        }
        DisclosureControl control = new DisclosureControl(THRESHOLD, earlier);
        assertThat(control.settle(List.of(parks))).isEmpty();
        assertThat(control.revealed())
                .containsExactly(
                        new DisclosureControl.Revealed("theme: Parker", "area", Set.of("Norra")));
    }

    @Test
    void aShareThatIsToldByItselfIsReckonedWith() {
        Crossed parks = parks(List.of(12, 3, 20, 9), List.of(40, 30, 50, 25));
        DisclosureControl control = control();
        assertThat(control.mayTellShare(parks, Set.of("Norra"))).isFalse();
        assertThat(control.mayTellShare(parks, Set.of("Byarna"))).isTrue();
        // With Byarna told, hiding it helps nobody: Centrum is hidden beside Norra.
        assertThat(settled(control, parks).rows()).isNotEmpty();
        assertThat(settled(control, parks).rows().getFirst().cells())
                .startsWith(new Hidden(), new Hidden());
    }

    /**
     * An attacker with linear programming (the simplex method of Commons Math) tries to narrow what
     * is hidden in random tables, told twice with more in between: nothing of 1–4 persons is known
     * more narrowly than 0–5.
     */
    @Test
    void nothingHiddenCanBeReckonedByLinearProgramming() {
        Random random = new Random(20261126);
        int hidden = 0;
        for (int run = 0; run < 150; run++) {
            Crossed table = random(random, 3 + random.nextInt(6));
            DisclosureControl first = control();
            for (String group : table.groups()) {
                if (random.nextInt(6) == 0) {
                    Set<String> cut = Set.of(table.options().get(2 * random.nextInt(2)));
                    first.mayTellShare(table.showing(cut), Set.of(group));
                }
            }
            first.settle(List.of(table));
            DisclosureControl second = new DisclosureControl(THRESHOLD, List.of(first.told()));
            second.settle(List.of(table));
            List<PublishedCount> told = new ArrayList<>(first.told());
            told.addAll(second.told());
            assertThat(second.revealed()).isEmpty();
            hidden += SimplexAttack.on(table, told).assertNothingNarrow(THRESHOLD);
        }
        assertThat(hidden).isGreaterThan(100);
    }

    private static Crossed random(Random random, int groups) {
        List<String> options = List.of("1–2", "3", "4–5");
        List<String> names = new ArrayList<>();
        List<List<Integer>> persons = new ArrayList<>();
        options.forEach(option -> persons.add(new ArrayList<>()));
        for (int group = 0; group < groups; group++) {
            names.add("G" + group);
            int size = 1 + random.nextInt(30);
            for (List<Integer> row : persons) {
                row.add(random.nextInt(size));
            }
        }
        return new Crossed(
                "question: trygg",
                "area",
                names,
                random.nextBoolean(),
                options,
                persons,
                Set.of("4–5"));
    }

    private static DisclosureControl control() {
        return new DisclosureControl(THRESHOLD, List.of());
    }

    private static Crossed parks(List<Integer> said, List<Integer> of) {
        return Crossed.said("theme: Parker", "area", AREAS, false, said, of);
    }

    private static SafeTable settled(DisclosureControl control, Crossed table) {
        return control.settle(List.of(table)).orElseThrow().value();
    }
}
