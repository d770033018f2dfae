package underlag.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Contribution;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.duplicate.Families;
import underlag.duplicate.FamilyFinder;
import underlag.language.AnnotatedStatement;

class ThemeFinderTest {
    private static final ThemeSettings SETTINGS = ThemeSettings.of(List.of(Material.PACK));

    @Test
    void themesOfFewStatementsDoNotMixSubjects() {
        List<AnnotatedStatement> statements = Material.statements(Material.texts(40));
        Themes themes = discover(statements);
        assertThat(themes.themes()).hasSizeBetween(3, 8);
        assertThat(themes.byStatement()).hasSizeGreaterThan(34);
        Map<String, Integer> subject = new HashMap<>();
        for (int row = 0; row < statements.size(); row++) {
            subject.put(statements.get(row).id(), row % 4);
        }
        assertThat(themes.themes())
                .allMatch(
                        theme ->
                                theme.members().stream()
                                                .map(m -> subject.getOrDefault(m.statement(), -1))
                                                .distinct()
                                                .count()
                                        == 1);
    }

    @Test
    void orderOfTheMaterialDoesNotMatter() {
        List<AnnotatedStatement> statements = Material.statements(Material.texts(120));
        List<AnnotatedStatement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(discover(shuffled)).isEqualTo(discover(statements));
    }

    @Test
    void localeAndThreadsDoNotMatter() {
        List<AnnotatedStatement> statements = Material.statements(Material.texts(120));
        Themes expected = discover(statements);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            List<Themes> found =
                    IntStream.range(0, 4).parallel().mapToObj(i -> discover(statements)).toList();
            assertThat(found).allMatch(expected::equals);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesAreUniqueAndEveryStatementHasOneDiscoveredThemeAtMost() {
        Themes themes = discover(Material.statements(Material.texts(400)));
        assertThat(themes.themes().stream().map(t -> t.name().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(themes.byStatement().values()).allMatch(fits -> fits.size() == 1);
        assertThat(themes.byStatement().values())
                .allMatch(fits -> fits.getFirst().score() > 0 && fits.getFirst().score() <= 1);
    }

    @Test
    void equalTextsShareATheme() {
        List<String> texts = new ArrayList<>(Material.texts(80));
        IntStream.range(0, 12).forEach(i -> texts.add("We want the bus ticket and timetable"));
        List<AnnotatedStatement> statements = Material.statements(texts);
        Map<String, List<Themes.Fit>> fits = discover(statements).byStatement();
        assertThat(
                        statements.subList(80, 92).stream()
                                .map(s -> fits.getOrDefault(s.id(), List.of()).getFirst().theme())
                                .distinct())
                .hasSize(1);
    }

    @Test
    void nothingAtAllGivesNoThemes() {
        assertThat(discover(List.of()).themes()).isEmpty();
    }

    @Test
    void stopWordsAloneGiveNoThemes() {
        assertThat(
                        discover(Material.statements(List.of("we should", "and the", "now here")))
                                .themes())
                .isEmpty();
    }

    @Test
    void typicalStatementsComeFromDifferentContributions() {
        Themes themes = discover(Material.statements(Material.texts(80)));
        for (Theme theme : themes.themes()) {
            assertThat(theme.typical()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(theme.members().stream().map(Theme.Membership::statement))
                    .containsAll(theme.typical());
        }
    }

    @Test
    void reasonIsASentenceInBothLanguages() {
        Theme theme = discover(Material.statements(Material.texts(80))).themes().getFirst();
        for (ReaderLanguage language : ReaderLanguage.values()) {
            assertThat(Messages.text(language, theme.reason().code(), theme.reason().arguments()))
                    .contains(theme.terms().getFirst())
                    .doesNotContain("{");
        }
    }

    @Test
    void manyStatementsAreThemed() {
        Themes themes = discover(Material.statements(Material.texts(20_000)));
        assertThat(themes.themes()).hasSizeBetween(4, 40);
        assertThat(themes.byStatement()).hasSizeGreaterThan(18_000);
    }

    @Test
    void codebookThemesComeFirstAndKeepTheirStatements() {
        List<AnnotatedStatement> statements = Material.statements(Material.texts(80));
        Codebook codebook =
                new Codebook(
                        List.of(
                                entry("traffic", "Traffic", "bus OR timetable*"),
                                entry("bath", "Baths", "pool sauna")));
        Themes themes = ThemeFinder.find(statements, codebook, none(), SETTINGS);
        assertThat(themes.findings()).isEmpty();
        assertThat(themes.themes().stream().map(Theme::id)).startsWith("traffic", "bath");
        Set<String> traffic =
                Set.copyOf(
                        themes.themes().getFirst().members().stream()
                                .map(Theme.Membership::statement)
                                .toList());
        assertThat(traffic).isNotEmpty();
        assertThat(themes.themes().stream().filter(t -> t.origin() == Theme.Origin.DISCOVERED))
                .isNotEmpty()
                .allMatch(
                        theme ->
                                theme.members().stream()
                                        .noneMatch(m -> traffic.contains(m.statement())));
    }

    @Test
    void queryThatCannotBeReadIsAFindingAndTheOthersAreUsed() {
        Codebook codebook =
                new Codebook(
                        List.of(
                                new Codebook.Entry(
                                        "t",
                                        "Traffic",
                                        null,
                                        null,
                                        List.of("bus AND (", "ticket"),
                                        List.of(),
                                        List.of())));
        Themes themes =
                ThemeFinder.find(
                        Material.statements(Material.texts(40)), codebook, none(), SETTINGS);
        assertThat(themes.findings()).hasSize(1);
        assertThat(themes.findings().getFirst().problem(ReaderLanguage.SWEDISH))
                .contains("Traffic", "bus AND (");
        assertThat(themes.themes().getFirst().members()).isNotEmpty();
    }

    @Test
    void campaignDoesNotMakeItsOwnWordsKeyToAll() {
        List<String> texts = new ArrayList<>(Material.texts(80));
        IntStream.range(0, 60).forEach(i -> texts.add("We want the pool and sauna for swimming"));
        Themes themes = discover(Material.statements(texts));
        assertThat(themes.themes()).hasSizeGreaterThan(2);
    }

    private static Codebook.Entry entry(String id, String name, String query) {
        return new Codebook.Entry(id, name, null, null, List.of(query), List.of(), List.of());
    }

    private static Families none() {
        return new Families(List.of(), Map.of());
    }

    private static Themes discover(List<AnnotatedStatement> statements) {
        List<Contribution> contributions =
                statements.stream().map(s -> s.statement().contribution()).toList();
        return ThemeFinder.find(
                statements, Codebook.empty(), FamilyFinder.find(contributions), SETTINGS);
    }
}
