package underlag.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import underlag.testing.LinearAttack;

/** Tables that are told again and again while answers come in. */
class GrowingTableTest {
    private static final int THRESHOLD = 5;
    private static final int TIMES = 3;
    private static final int THEMES = 3;

    /** A number of persons at a time, or of those who came before it. */
    private record Unknown(int time, boolean said, String group, boolean came) {}

    /** Three themes that the same persons could have raised, at each time. */
    private final List<List<Crossed>> tables = new ArrayList<>();

    private final List<List<PublishedCount>> told = new ArrayList<>();

    /**
     * The attacker keeps all that was told and knows the totals, that the same persons stand behind
     * each theme's "of", and that answers were only added.
     */
    @Test
    void nothingHiddenCanBeReckonedWhileAnswersComeIn() {
        Random random = new Random(20261126);
        int hidden = 0;
        for (int run = 0; run < 60; run++) {
            GrowingTableTest one = new GrowingTableTest();
            one.grow(random);
            for (int theme = 0; theme < THEMES; theme++) {
                hidden += one.attacked(theme);
            }
        }
        assertThat(hidden).isGreaterThan(100);
    }

    @Test
    void groupsThatWereJoinedStayJoinedUnlessTheirPartsWereToldToo() {
        List<PublishedCount> joined = List.of(count(Set.of("Centrum", "Norra"), 23));
        Crossed table = table(List.of(20, 8, 15, 30), List.of(60, 60, 60, 65));
        assertThat(columns(joined, table))
                .containsExactly(List.of("Centrum", "Norra"), List.of("Södra"), List.of("Byarna"));
        List<PublishedCount> parts = new ArrayList<>(joined);
        parts.add(count(Set.of("Centrum"), 17));
        parts.add(count(Set.of("Norra"), 6));
        parts.add(count(Set.of("Södra"), 9));
        assertThat(columns(parts, table)).hasSize(4);
    }

    private static List<List<String>> columns(List<PublishedCount> earlier, Crossed table) {
        return new DisclosureControl(THRESHOLD, List.of(earlier))
                .settle(List.of(table, other(table)))
                .orElseThrow()
                .value()
                .groups();
    }

    /** Another theme of which nothing was told, so that there is a row. */
    private static Crossed other(Crossed table) {
        return new Crossed(
                "theme: Torg",
                table.variable(),
                table.groups(),
                table.ordered(),
                table.options(),
                table.persons(),
                table.shown());
    }

    private static PublishedCount count(Set<String> groups, int persons) {
        return new PublishedCount("theme: Parker", Set.of("said"), "area", groups, persons);
    }

    @Test
    void aGroupThatWasHiddenIsNotToldLaterAndSoNotTheOneHiddenWithIt() {
        Crossed first = table(List.of(20, 3, 9, 20), List.of(40, 40, 40, 45));
        Crossed grown = table(List.of(28, 8, 15, 30), List.of(60, 60, 60, 65));
        DisclosureControl then = new DisclosureControl(THRESHOLD, List.of());
        List<Integer> told = shown(then, first);
        assertThat(told).hasSize(2).doesNotContain(1);
        // Norra's eight would leave at least four of those who were hidden for the other one.
        assertThat(shown(new DisclosureControl(THRESHOLD, List.of(then.told())), grown))
                .isEqualTo(told);
        assertThat(shown(new DisclosureControl(THRESHOLD, List.of()), grown)).hasSize(4);
    }

    private static List<Integer> shown(DisclosureControl control, Crossed table) {
        List<SafeTable.Cell> cells =
                control.settle(List.of(table)).orElseThrow().value().rows().getFirst().cells();
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i) instanceof SafeTable.Cell.Shown)
                .boxed()
                .toList();
    }

    private static Crossed table(List<Integer> said, List<Integer> of) {
        return Crossed.said(
                "theme: Parker",
                "area",
                List.of("Centrum", "Norra", "Södra", "Byarna"),
                false,
                said,
                of);
    }

    private void grow(Random random) {
        int groups = 3 + random.nextInt(6);
        List<String> names = IntStream.range(0, groups).mapToObj(i -> "G" + i).toList();
        int[][] said = new int[THEMES][groups];
        int[] of = new int[groups];
        for (int group = 0; group < groups; group++) {
            of[group] = 1 + random.nextInt(60);
            for (int[] theme : said) {
                theme[group] = random.nextInt(of[group]);
            }
        }
        boolean ordered = random.nextBoolean();
        for (int time = 0; time < TIMES; time++) {
            for (int more = time == 0 ? 0 : random.nextInt(20); more > 0; more--) {
                int group = random.nextInt(groups);
                of[group]++;
                for (int[] theme : said) {
                    theme[group] += random.nextInt(2);
                }
            }
            List<Crossed> now = new ArrayList<>();
            for (int[] theme : said) {
                now.add(
                        Crossed.said(
                                "theme: " + now.size(),
                                "area",
                                names,
                                ordered,
                                IntStream.of(theme).boxed().toList(),
                                IntStream.of(of).boxed().toList()));
            }
            DisclosureControl control = new DisclosureControl(THRESHOLD, told);
            control.settle(now);
            assertThat(control.revealed()).isEmpty();
            tables.add(now);
            told.add(control.told());
        }
    }

    private int attacked(int theme) {
        LinearAttack<Unknown> attack = new LinearAttack<>();
        for (int time = 0; time < TIMES; time++) {
            Crossed table = tables.get(time).get(theme);
            attack.know(
                    unknowns(time, table.shown(), table.everyone()),
                    table.persons(table.shown(), table.everyone()));
            attack.know(unknowns(time, table.all(), table.everyone()), table.of(table.everyone()));
            for (PublishedCount count : told.get(time)) {
                if (count.isAbout(table) || count.options().equals(table.all())) {
                    attack.know(unknowns(time, count.options(), count.groups()), count.persons());
                }
            }
            for (String group : time == 0 ? List.<String>of() : table.groups()) {
                for (boolean said : List.of(true, false)) {
                    attack.know(
                            List.of(new Unknown(time, said, group, false)),
                            List.of(
                                    new Unknown(time - 1, said, group, false),
                                    new Unknown(time, said, group, true)),
                            0);
                }
            }
        }
        int few = 0;
        for (int time = 0; time < TIMES; time++) {
            Crossed table = tables.get(time).get(theme);
            // What was not told of at all was told later of those same persons.
            boolean row = told.get(time).stream().anyMatch(count -> count.isAbout(table));
            for (String group : row ? table.groups() : List.<String>of()) {
                few += assertNotNarrow(attack, time, table, "said", group);
                few += assertNotNarrow(attack, time, table, "not", group);
            }
        }
        return few;
    }

    private int assertNotNarrow(
            LinearAttack<Unknown> attack, int time, Crossed table, String option, String group) {
        int persons = table.persons(Set.of(option), Set.of(group));
        if (persons == 0 || persons >= THRESHOLD) {
            return 0;
        }
        List<Unknown> asked = unknowns(time, Set.of(option), Set.of(group));
        int widest = Math.min(THRESHOLD, table.persons(Set.of(option), table.everyone()));
        String what = tables + " " + told + " time " + time + " " + option + " " + group;
        assertThat(attack.least(asked)).as(what).isLessThan(1e-6);
        assertThat(attack.most(asked)).as(what).isGreaterThan(widest - 1e-6);
        return 1;
    }

    private static List<Unknown> unknowns(int time, Set<String> options, Set<String> groups) {
        return groups.stream()
                .sorted()
                .flatMap(
                        group ->
                                options.stream()
                                        .sorted()
                                        .map(
                                                o ->
                                                        new Unknown(
                                                                time,
                                                                o.equals("said"),
                                                                group,
                                                                false)))
                .toList();
    }
}
