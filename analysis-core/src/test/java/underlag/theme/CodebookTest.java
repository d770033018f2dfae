package underlag.theme;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import underlag.dialogue.ContactData;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.StableId;
import underlag.duplicate.Families;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.search.StatementIndex;
import underlag.testing.SurveyStatements;
import underlag.theme.CodebookCoverage.EntryCoverage;
import underlag.theme.CodebookCoverage.Overlap;
import underlag.theme.CodebookDifference.Moved;
import underlag.theme.CodebookDifference.Rule;

/** The analyst's own themes on a handful of Swedish statements, counted by hand. */
class CodebookTest {
    private static final LanguagePack SWEDISH = LanguagePacks.installed().pack("sv").orElseThrow();
    private static final ThemeSettings SETTINGS = ThemeSettings.of(List.of(SWEDISH));

    private static final List<String> SAID =
            List.of(
                    "Bygg fler parkeringsplatser vid stationen.",
                    "Det saknas cykelparkering vid skolan.",
                    "Bilarna kör för fort på Storgatan.",
                    "Parkeringen är dyr och gatan är mörk.",
                    "Sätt upp belysning i tunneln.",
                    "Tunneln är mörk på kvällen.",
                    "Cykelvägen till badet behöver asfalt.",
                    "Mer blommor i parken.");

    private final List<AnnotatedStatement> statements = statements(SAID);

    @Test
    void anExcludeQueryKeepsAStatementOutOfTheTheme() {
        Themes themes = find(entry("trafik", List.of("parkering"), List.of("cykelparkering")));
        assertThat(members(themes, "trafik")).containsExactlyInAnyOrder(SAID.get(0), SAID.get(3));
    }

    @Test
    void anExampleThatIsAStatementOfTheMaterialHasTheLastWord() {
        String byId = statements.get(2).id();
        Codebook.Entry entry =
                new Codebook.Entry(
                        "trafik",
                        "Trafik",
                        null,
                        null,
                        List.of("parkering"),
                        List.of(byId),
                        List.of("det saknas cykelparkering vid skolan"));
        assertThat(members(find(entry), "trafik"))
                .containsExactlyInAnyOrder(SAID.get(0), SAID.get(2), SAID.get(3));
    }

    @Test
    void examplesAreTriedAtEachRunAndThoseThatFailAreFindingsWithARemedy() {
        Origin place = new Origin("codebook.yaml", new Locator.Position(7, 11));
        Codebook.Entry entry =
                new Codebook.Entry(
                        "trafik",
                        "Trafik",
                        null,
                        null,
                        List.of("parkering*", "bil*"),
                        List.of("cykel*"),
                        List.of(
                                "Sänk farten förbi skolan.",
                                "Två timmars parkering räcker inte.",
                                "Parkeringen för bilar och cyklar är full.",
                                "0123456789abcdef"),
                        List.of("Busshållplatsen är mörk.", "Bilderna på biblioteket är fina."),
                        place,
                        false);
        List<Finding> findings = find(entry).findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(
                        "theme.codebook-example-missed",
                        "theme.codebook-example-excluded",
                        "theme.codebook-example-unknown",
                        "theme.codebook-example-caught");
        assertThat(findings).allMatch(f -> f.where().equals(place));
        assertThat(findings).allMatch(f -> f.severity() == Finding.Severity.WARNING);
        assertThat(findings.getFirst().problem(ReaderLanguage.SWEDISH))
                .contains("Sänk farten förbi skolan.", "Trafik");
        assertThat(findings.getLast().problem(ReaderLanguage.SWEDISH))
                .contains("Bilderna på biblioteket är fina.", "bil*");
        assertThat(findings.getLast().remedy(ReaderLanguage.SWEDISH)).contains("undantag");
    }

    @Test
    void coverageTellsWhatEachThemeCatchesAloneAndTogetherAndWhatIsLeft() {
        CodebookCoverage coverage =
                find(
                                entry(
                                        "trafik",
                                        List.of("parkering*", "fort OR spårvagn", "tunnelbana"),
                                        List.of()),
                                entry("ljus", List.of("mörk", "belysning"), List.of()),
                                entry("bad", List.of("simhall"), List.of()))
                        .coverage();
        assertThat(coverage.statements()).isEqualTo(8);
        assertThat(coverage.caught()).hasSize(5);
        EntryCoverage traffic = coverage.entries().getFirst();
        assertThat(traffic.statements()).isEqualTo(3);
        assertThat(traffic.only()).isEqualTo(2);
        assertThat(traffic.silent()).containsExactly("spårvagn", "tunnelbana");
        assertThat(coverage.entries().get(1).only()).isEqualTo(2);
        assertThat(coverage.entries().getLast())
                .isEqualTo(
                        new EntryCoverage(
                                "bad",
                                0,
                                0,
                                List.of(new CodebookCoverage.QueryUse("simhall", false, 0, 0)),
                                List.of("simhall")));
        assertThat(coverage.overlaps()).containsExactly(new Overlap("trafik", "ljus", 1));
    }

    @Test
    void aThemeAndTheOneAboveItAreNoOverlap() {
        Codebook.Entry below = entry("parkering", List.of("parkering*"), List.of()).under("trafik");
        CodebookCoverage coverage =
                find(entry("trafik", List.of("parkering*", "fort"), List.of()), below).coverage();
        assertThat(coverage.overlaps()).isEmpty();
        assertThat(coverage.entries().getLast().only()).isEqualTo(2);
    }

    @Test
    void differenceSaysForEachMovedStatementWhichRuleDecidesNowAndWhichDid() {
        Codebook before =
                new Codebook(
                        List.of(
                                entry("trafik", List.of("parkering*", "fort"), List.of()),
                                entry("blommor", List.of("blomma"), List.of())));
        Codebook after =
                new Codebook(
                        List.of(
                                entry("trafik", List.of("parkering*"), List.of("mörk")),
                                entry("ljus", List.of("mörk", "belysning"), List.of())));
        CodebookDifference difference = difference(statements, before, after);
        Map<String, Moved> moved = new TreeMap<>();
        difference.moved().forEach(m -> moved.put(m.text(), m));
        assertThat(moved.keySet())
                .containsExactlyInAnyOrder(
                        SAID.get(2), SAID.get(3), SAID.get(4), SAID.get(5), SAID.get(7));
        Moved dark = requireNonNull(moved.get(SAID.get(3)));
        assertThat(dark.from()).containsExactly("trafik");
        assertThat(dark.to()).containsExactly("ljus");
        assertThat(dark.reasons()).extracting(r -> r.theme()).containsExactly("ljus", "trafik");
        assertThat(dark.reasons().getFirst().before().rule()).isEqualTo(Rule.NO_THEME);
        assertThat(dark.reasons().getLast().before().query()).isEqualTo("parkering*");
        assertThat(dark.reasons().getLast().before().words()).containsExactly("Parkeringen");
        assertThat(dark.reasons().getLast().after())
                .isEqualTo(
                        new CodebookDifference.Deciding(
                                Rule.EXCLUDE_QUERY, "mörk", List.of("mörk")));
        assertThat(requireNonNull(moved.get(SAID.get(2))).reasons().getFirst().after().rule())
                .isEqualTo(Rule.NO_QUERY);
        assertThat(difference.themes())
                .extracting(t -> t.theme() + " " + t.before() + "→" + t.after())
                .containsExactly("trafik 3→1", "ljus 0→3", "blommor 1→0");
        assertThat(difference.flows().stream().mapToInt(f -> f.statements()).sum())
                .isEqualTo(difference.moved().size());
    }

    @Test
    void theSameCodebookMovesNothing() {
        Codebook codebook = new Codebook(List.of(entry("ljus", List.of("mörk"), List.of())));
        CodebookDifference difference = difference(statements, codebook, codebook);
        assertThat(difference.moved()).isEmpty();
        assertThat(difference.flows()).isEmpty();
        assertThat(difference.rearranged()).isZero();
    }

    @Test
    void differenceDoesNotDependOnTheOrderOfTheMaterial() {
        Codebook before = new Codebook(List.of(entry("ljus", List.of("mörk"), List.of())));
        Codebook after = new Codebook(List.of(entry("ljus", List.of("tunnel*"), List.of())));
        List<AnnotatedStatement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, new Random(11));
        CodebookDifference expected = difference(statements, before, after);
        CodebookDifference found = difference(shuffled, before, after);
        assertThat(found.moved()).containsExactlyInAnyOrderElementsOf(expected.moved());
        assertThat(found.flows()).isEqualTo(expected.flows());
        assertThat(found.themes()).isEqualTo(expected.themes());
    }

    @Test
    void proposedEntriesFindAsMuchAsTheySayWhenUsed() {
        List<AnnotatedStatement> many = Material.statements(Material.texts(120));
        ThemeSettings settings = ThemeSettings.of(List.of(Material.PACK));
        Themes themes =
                ThemeFinder.find(
                        many, Codebook.empty(), new Families(List.of(), Map.of()), settings);
        List<CodebookProposal> proposals;
        try (StatementIndex index = StatementIndex.build(many, settings.packs())) {
            proposals =
                    CodebookProposal.of(many, themes.themes(), settings, index, new PlainNaming());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(proposals).hasSameSizeAs(themes.themes());
        Codebook codebook = new Codebook(proposals.stream().map(CodebookProposal::entry).toList());
        Themes again =
                ThemeFinder.find(many, codebook, new Families(List.of(), Map.of()), settings);
        assertThat(again.findings()).isEmpty();
        for (CodebookProposal proposal : proposals) {
            assertThat(proposal.found()).isGreaterThan(proposal.members() * 8 / 10);
            assertThat(proposal.others()).isLessThan(proposal.members() / 5);
            assertThat(members(again, proposal.entry().id()))
                    .hasSize(proposal.found() + proposal.others());
        }
    }

    @Test
    void noExampleOfAProposedEntryShowsHowToReachSomeone() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String text : Material.texts(120)) {
            texts.add(texts.size() % 5 < 3 ? text : text + " Ring 070-123 45 67.");
        }
        List<AnnotatedStatement> many = Material.statements(texts);
        ThemeSettings settings = ThemeSettings.of(List.of(Material.PACK));
        Themes themes =
                ThemeFinder.find(
                        many, Codebook.empty(), new Families(List.of(), Map.of()), settings);
        Map<String, String> said = new HashMap<>();
        many.forEach(s -> said.put(s.id(), s.statement().text()));
        try (StatementIndex index = StatementIndex.build(many, settings.packs())) {
            assertThat(
                            CodebookProposal.of(
                                    many, themes.themes(), settings, index, new PlainNaming()))
                    .flatExtracting(proposal -> proposal.entry().include())
                    .isNotEmpty()
                    .extracting(said::get)
                    .doesNotContainNull()
                    .noneMatch(ContactData::in);
        }
    }

    private static final class PlainNaming implements CodebookProposal.Naming {
        @Override
        public String definition(List<String> terms) {
            return String.join(", ", terms);
        }

        @Override
        public String id(String name, Set<String> taken) {
            return name.replace(' ', '-') + "-" + taken.size();
        }
    }

    private static CodebookDifference difference(
            List<AnnotatedStatement> statements, Codebook before, Codebook after) {
        return CodebookDifference.between(
                statements,
                new CodebookDifference.Version(before, find(statements, before)),
                new CodebookDifference.Version(after, find(statements, after)),
                SETTINGS);
    }

    private Themes find(Codebook.Entry... entries) {
        return find(statements, new Codebook(List.of(entries)));
    }

    private static Themes find(List<AnnotatedStatement> statements, Codebook codebook) {
        return ThemeFinder.find(statements, codebook, new Families(List.of(), Map.of()), SETTINGS);
    }

    private static Codebook.Entry entry(String id, List<String> queries, List<String> without) {
        return new Codebook.Entry(
                id,
                id,
                null,
                null,
                queries,
                without,
                List.of(),
                List.of(),
                Origin.whole("codebook.yaml"),
                false);
    }

    private Set<String> members(Themes themes, String id) {
        Set<String> texts = new TreeSet<>();
        for (Theme theme : themes.themes()) {
            if (theme.id().equals(id)) {
                theme.members().forEach(m -> texts.add(textOf(m.statement())));
            }
        }
        return texts;
    }

    private String textOf(String id) {
        return statements.stream()
                .filter(s -> s.id().equals(id))
                .map(s -> s.statement().text())
                .findFirst()
                .orElse(id);
    }

    private static List<AnnotatedStatement> statements(List<String> texts) {
        return SurveyStatements.of(SWEDISH, texts, row -> StableId.of("s", Integer.toString(row)));
    }
}
