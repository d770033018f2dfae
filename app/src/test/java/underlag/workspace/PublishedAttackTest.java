package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.analysis.Analysis;
import underlag.answer.CrossTab;
import underlag.dialogue.ReaderLanguage;
import underlag.report.compose.Audience;
import underlag.testing.LinearAttack;
import underlag.workspace.PublishedTables.Told;

/**
 * A stranger keeps every published report of the sample dialogue, while answers come in and one is
 * erased, and reckons with linear programming on what the files tell. The stranger knows how many
 * in all said something and could have, that the same persons stand behind every theme's "of", and
 * what changed between two reports was only added or only taken away.
 */
class PublishedAttackTest {
    private static final int THRESHOLD = 5;
    private static final Charset SURVEY = Charset.forName("windows-1252");

    @TempDir Path folder;

    private final List<Time> times = new ArrayList<>();

    /**
     * What was so, and what was told of it.
     *
     * @param truth as the program counts, to know what the attacker must not
     */
    private record Time(
            List<CrossTab> truth,
            int proposals,
            Map<String, List<List<String>>> tables,
            Set<String> shares) {}

    /** A number of persons of a group at a time, or of those who came or left before it. */
    private record Unknown(int time, boolean said, String group, boolean change) {}

    @Test
    void nothingHiddenCanBeReckonedOutOfAllThatIsPublishedOfTheSample() throws Exception {
        Path dialogue = sample();
        Path survey = dialogue.resolve("input/enkat-centrum.csv");
        times.add(published(dialogue));
        Files.write(survey, later(), SURVEY, StandardOpenOption.APPEND);
        times.add(published(dialogue));
        List<String> rows = new ArrayList<>(Files.readAllLines(survey, SURVEY));
        rows.removeIf(row -> row.startsWith("VF-1018;"));
        Files.write(survey, rows, SURVEY);
        times.add(published(dialogue));

        int hidden = 0;
        for (CrossTab table : times.getFirst().truth()) {
            hidden += attacked(table);
        }
        assertThat(hidden).isGreaterThan(20);
        assertNoTextTellsMore();
    }

    /** Whatever "15 av 66" stands in a text stands in a table too, or is about all proposals. */
    private void assertNoTextTellsMore() {
        for (Time time : times) {
            Set<String> texts = new TreeSet<>(time.shares());
            time.tables().values().stream()
                    .flatMap(rows -> rows.stream().flatMap(List::stream))
                    .forEach(cell -> texts.removeAll(PublishedTables.shares(cell)));
            texts.removeIf(share -> share.endsWith(" av " + time.proposals()));
            assertThat(texts).isEmpty();
        }
    }

    /** How many small numbers the attacker tried in vain to narrow. */
    private int attacked(CrossTab first) {
        LinearAttack<Unknown> attack = new LinearAttack<>();
        Map<Integer, CrossTab> tables = new TreeMap<>();
        Set<Integer> told = new TreeSet<>();
        for (int t = 0; t < times.size(); t++) {
            CrossTab table = same(times.get(t), first).orElse(null);
            if (table == null) {
                continue;
            }
            attack.know(unknowns(t, true, names(table), false), said(table, names(table)));
            attack.know(unknowns(t, false, names(table), false), unsaid(table, names(table)));
            for (Told one : told(times.get(t), table)) {
                know(attack, t, table, one);
                if (isAbout(table, one)) {
                    told.add(t);
                }
            }
            CrossTab before = tables.get(t - 1);
            if (before != null) {
                knowChange(attack, t, before, table);
            }
            tables.put(t, table);
        }
        int hidden = 0;
        for (int t : told) {
            CrossTab table = Objects.requireNonNull(tables.get(t));
            for (CrossTab.Cell cell : table.cells()) {
                hidden += assertNotNarrow(attack, t, table, cell, true);
                hidden += assertNotNarrow(attack, t, table, cell, false);
            }
        }
        return hidden;
    }

    private static void know(LinearAttack<Unknown> attack, int t, CrossTab table, Told told) {
        List<Unknown> all = new ArrayList<>(unknowns(t, true, told.groups(), false));
        all.addAll(unknowns(t, false, told.groups(), false));
        boolean row = isAbout(table, told);
        if (row) {
            assertThat(told.persons()).as("%s", told).isEqualTo(said(table, told.groups()));
            attack.know(unknowns(t, true, told.groups(), false), told.persons());
        }
        // Who could have raised one theme could have raised every other.
        boolean themes = told.head().equals("Tema");
        if (row || themes && table.item().kind() == CrossTab.Kind.THEME) {
            assertThat(told.of())
                    .as("%s", told)
                    .isEqualTo(said(table, told.groups()) + unsaid(table, told.groups()));
            attack.know(all, told.of());
        }
    }

    /** Where nobody left, or nobody came, the later is the earlier and some. */
    private static void knowChange(
            LinearAttack<Unknown> attack, int t, CrossTab before, CrossTab after) {
        for (boolean said : new boolean[] {true, false}) {
            List<Integer> changes = new ArrayList<>();
            for (String group : names(after)) {
                changes.add(
                        persons(after, said, List.of(group))
                                - persons(before, said, List.of(group)));
            }
            boolean came = changes.stream().allMatch(change -> change >= 0);
            boolean left = changes.stream().allMatch(change -> change <= 0);
            for (String group : came || left ? names(after) : List.<String>of()) {
                int later = came ? t : t - 1;
                attack.know(
                        unknowns(later, said, List.of(group), false),
                        List.of(
                                new Unknown(came ? t - 1 : t, said, group, false),
                                new Unknown(t, said, group, true)),
                        0);
            }
        }
    }

    private static int assertNotNarrow(
            LinearAttack<Unknown> attack, int t, CrossTab table, CrossTab.Cell cell, boolean said) {
        int persons = said ? cell.count() : cell.of() - cell.count();
        if (persons == 0 || persons >= THRESHOLD) {
            return 0;
        }
        List<Unknown> asked = unknowns(t, said, List.of(cell.group()), false);
        int widest = Math.min(THRESHOLD, persons(table, said, names(table)));
        String what = label(table) + " by " + table.variable() + ": " + cell + ", time " + t;
        assertThat(attack.least(asked)).as(what).isLessThan(1e-6);
        assertThat(attack.most(asked)).as(what).isGreaterThan(widest - 1e-6);
        return 1;
    }

    private static List<Unknown> unknowns(
            int t, boolean said, List<String> groups, boolean change) {
        return groups.stream().map(group -> new Unknown(t, said, group, change)).toList();
    }

    private static List<Told> told(Time time, CrossTab table) {
        return time.tables().values().stream()
                .flatMap(rows -> PublishedTables.told(rows, names(table)).stream())
                .distinct()
                .toList();
    }

    private static boolean isAbout(CrossTab table, Told told) {
        return table.item().kind() == CrossTab.Kind.THEME
                ? told.row().equals(label(table))
                : told.row().startsWith(label(table) + " ");
    }

    /** What begins the row of a table's item. */
    private static String label(CrossTab table) {
        boolean theme = table.item().kind() == CrossTab.Kind.THEME;
        return theme ? table.item().name() : table.item().question();
    }

    private static Optional<CrossTab> same(Time time, CrossTab table) {
        return time.truth().stream()
                .filter(one -> one.variable().equals(table.variable()))
                .filter(one -> one.item().kind() == table.item().kind())
                .filter(one -> label(one).equals(label(table)))
                .findFirst();
    }

    private static List<String> names(CrossTab table) {
        return table.cells().stream().map(CrossTab.Cell::group).toList();
    }

    private static int said(CrossTab table, List<String> groups) {
        return persons(table, true, groups);
    }

    private static int unsaid(CrossTab table, List<String> groups) {
        return persons(table, false, groups);
    }

    private static int persons(CrossTab table, boolean said, List<String> groups) {
        return table.cells().stream()
                .filter(cell -> groups.contains(cell.group()))
                .mapToInt(cell -> said ? cell.count() : cell.of() - cell.count())
                .sum();
    }

    private static List<String> later() {
        return List.of(
                row(1, "Mer belysning vid ån", "16–24 år", "Kvinna", "Åsmarken", "4;4;4"),
                row(
                        2,
                        "Fler parkeringar vid torget",
                        "80 år eller äldre",
                        "Man",
                        "Norrslätt",
                        "2;2;2"),
                row(3, "En bättre lekplats i parken", "25–44 år", "Kvinna", "Centrum", "5;4;5"),
                row(4, "Fler affärer", "65–79 år", "Man", "Byarna utanför tätorten", "1;1;1"),
                row(5, "Konserter på torget", "16–24 år", "Man", "Sågudden", "4;5;3"),
                row(
                        6,
                        "Bygg hyresrätter",
                        "25–44 år",
                        "Kvinna",
                        "Byarna utanför tätorten",
                        "3;3;3"),
                row(7, "Mer belysning i gångtunneln", "45–64 år", "Kvinna", "Norrslätt", "2;1;4"),
                row(8, "Parkering för cyklar", "16–24 år", "Man", "Åsmarken", "5;5;5"));
    }

    private static String row(
            int number, String said, String age, String sex, String area, String scales) {
        return String.join(
                ";",
                "VF-90" + number,
                "2026-10-03 12:0" + number + ":00",
                "Ja",
                "",
                said,
                "",
                scales,
                "Instämmer i stort sett",
                "Affärer",
                age,
                sex,
                area,
                "Dagligen",
                "Nej",
                "",
                "",
                "");
    }

    /** Everything published for all audiences, and what is kept of it. */
    private static Time published(Path folder) throws Exception {
        DialogueFolder dialogue = DialogueFolder.open(folder);
        Analysis analysis =
                AnalyseRun.analysis(dialogue, folder, ReaderLanguage.SWEDISH, Progress.silent());
        PublishRun.run(
                dialogue,
                folder,
                analysis,
                Stream.of(Audience.values()).filter(one -> one != Audience.INTERNAL).toList(),
                Set.of("csv", "xlsx", "html"),
                ReaderLanguage.SWEDISH,
                Progress.silent());
        List<CrossTab> truth =
                analysis.crossTabs().tables().stream()
                        .filter(table -> table.item().kind() != CrossTab.Kind.PROPOSAL)
                        .filter(table -> !table.variable().equals("activity"))
                        .toList();
        Path published = folder.resolve("published");
        Set<String> shares = new TreeSet<>();
        for (Map.Entry<String, Path> file : SampleRun.files(published).entrySet()) {
            if (file.getKey().endsWith(".html")) {
                String text = Files.readString(file.getValue()).replaceAll("<[^>]*>", " ");
                shares.addAll(PublishedTables.shares(text));
            }
        }
        return new Time(truth, analysis.proposals().size(), PublishedTables.of(published), shares);
    }

    private Path sample() throws IOException {
        return SampleRun.copy(folder.resolve("dialog"));
    }
}
