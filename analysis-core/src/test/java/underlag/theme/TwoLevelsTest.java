package underlag.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Span;
import underlag.dialogue.ThemeDetail;
import underlag.duplicate.Families;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.language.Token;

/** Themes with others above them, from Swedish words whose fields are known. */
class TwoLevelsTest {
    private static final LanguagePack SWEDISH = LanguagePacks.installed().pack("sv").orElseThrow();

    /** Four words each of sixteen fields. */
    private static final List<List<String>> FIELDS =
            List.of(
                    List.of("cykel", "cykelväg", "cyklist", "cykelställ"),
                    List.of("parkering", "parkeringsplats", "parkeringshus", "laddplats"),
                    List.of("buss", "hållplats", "tåg", "tidtabell"),
                    List.of("trafik", "rondell", "korsning", "fartgupp"),
                    List.of("park", "träd", "blomma", "gräsmatta"),
                    List.of("lekplats", "gunga", "sandlåda", "rutschkana"),
                    List.of("badplats", "brygga", "bastu", "strand"),
                    List.of("bänk", "sittplats", "grillplats", "picknick"),
                    List.of("bibliotek", "bok", "bokbuss", "läsning"),
                    List.of("konst", "museum", "staty", "utställning"),
                    List.of("skola", "lärare", "elev", "klassrum"),
                    List.of("äldreboende", "hemtjänst", "demens", "pensionär"),
                    List.of("butik", "affär", "köpcentrum", "apotek"),
                    List.of("restaurang", "café", "uteservering", "krog"),
                    List.of("bostad", "hyresrätt", "lägenhet", "villa"),
                    List.of("skatt", "budget", "avgift", "ekonomi"));

    @Test
    void themesOfOneAreaStandUnderIt() {
        Themes themes = find(material(320), ThemeDetail.NORMAL);
        Theme traffic = named(themes, "Trafik och gator");
        assertThat(traffic.parent()).isNull();
        assertThat(traffic.members()).isEmpty();
        assertThat(traffic.typical()).isNotEmpty();
        List<Theme> below =
                themes.themes().stream().filter(t -> traffic.id().equals(t.parent())).toList();
        assertThat(below).hasSizeBetween(3, 4);
        assertThat(below.stream().flatMap(t -> t.terms().stream()))
                .contains("buss", "parkering", "rondell");
    }

    @Test
    void topThemesAreTwelveAtMostAndNamesDiffer() {
        Themes themes = find(material(320), ThemeDetail.NORMAL);
        assertThat(themes.themes().stream().filter(t -> t.parent() == null).count())
                .isBetween(5L, 12L);
        assertThat(themes.themes().stream().map(Theme::name)).doesNotHaveDuplicates();
        Set<String> seen = new HashSet<>();
        for (Theme theme : themes.themes()) {
            assertThat(theme.parent() == null || seen.contains(theme.parent())).isTrue();
            seen.add(theme.id());
        }
    }

    @Test
    void everyDiscoveredThemeSaysHowSureItIs() {
        assertThat(find(material(320), ThemeDetail.NORMAL).themes())
                .allSatisfy(t -> assertThat(t.stability()).isBetween(0.25, 1.0));
    }

    @Test
    void orderOfSwedishMaterialDoesNotMatter() {
        List<AnnotatedStatement> statements = material(160);
        List<AnnotatedStatement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(find(shuffled, ThemeDetail.NORMAL))
                .isEqualTo(find(statements, ThemeDetail.NORMAL));
    }

    @Test
    void coarserGivesFewerThemesThanFiner() {
        List<AnnotatedStatement> statements = material(200);
        assertThat(lowest(find(statements, ThemeDetail.COARSER)))
                .isLessThanOrEqualTo(lowest(find(statements, ThemeDetail.NORMAL)));
        assertThat(lowest(find(statements, ThemeDetail.NORMAL)))
                .isLessThanOrEqualTo(lowest(find(statements, ThemeDetail.FINER)));
    }

    @Test
    void equalTextsAreOneThemeOrNone() {
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (int row = 0; row < 50; row++) {
            statements.add(statement(row, List.of("buss", "hållplats")));
        }
        assertThat(find(statements, ThemeDetail.NORMAL).themes()).hasSizeLessThan(2);
    }

    @Test
    void answersOfOneWordAreGroupedByField() {
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (int row = 0; row < 60; row++) {
            List<String> words = FIELDS.get(row % 5);
            statements.add(statement(row, List.of(words.get(row / 5 % words.size()))));
        }
        Map<String, List<Themes.Fit>> fits = find(statements, ThemeDetail.NORMAL).byStatement();
        assertThat(fits).hasSizeGreaterThan(50);
    }

    @Test
    void aRareWordSharedWithOneOtherStatementMakesNoTheme() {
        List<AnnotatedStatement> statements = material(160);
        statements.add(statement(901, List.of("dimma", "kulle")));
        statements.add(statement(902, List.of("kulle", "ekorre")));
        Set<String> themed = find(statements, ThemeDetail.NORMAL).byStatement().keySet();
        assertThat(themed).hasSize(160).doesNotContain(statements.getLast().id());
    }

    @Test
    void aSubjectTooSmallForAThemeIsInTheUndividedPartOfItsArea() {
        List<AnnotatedStatement> statements = material(320);
        statements.add(statement(901, List.of("trottoar", "gångbana")));
        Themes themes = find(statements, ThemeDetail.NORMAL);
        Theme traffic = named(themes, "Trafik och gator");
        assertThat(traffic.members().stream().map(Theme.Membership::statement))
                .containsExactly(statements.getLast().id());
        Theme.Reason reason = traffic.reason();
        assertThat(Messages.text(ReaderLanguage.SWEDISH, reason.code(), reason.arguments()))
                .endsWith("passar något av dem: 1.");
    }

    @Test
    void aThemeWithoutACommonWordIsNamedAfterItsField() {
        List<AnnotatedStatement> statements = material(160);
        List<String> words =
                List.of("sopor", "skräp", "återvinning", "kompost", "avfall", "papperskorg");
        for (int row = 0; row < 24; row++) {
            statements.add(statement(900 + row, List.of(words.get(row % 6), "ting" + row)));
        }
        assertThat(find(statements, ThemeDetail.NORMAL).themes().stream().map(Theme::name))
                .contains("Städning och avfall");
    }

    @Test
    void whatTheAnalystsThemeLeavesIsNamedAsTheRest() {
        Codebook codebook =
                new Codebook(
                        List.of(
                                new Codebook.Entry(
                                        "trafik",
                                        "Trafik och parkering",
                                        null,
                                        null,
                                        List.of("parkering"),
                                        List.of(),
                                        List.of())));
        Themes themes =
                ThemeFinder.find(
                        material(320),
                        codebook,
                        new Families(List.of(), Map.of()),
                        new ThemeSettings(List.of(SWEDISH), Set.of(), ThemeDetail.NORMAL));
        assertThat(named(themes, "Övrigt om trafik och gator").parent()).isNull();
    }

    private static long lowest(Themes themes) {
        return themes.themes().stream().filter(t -> !t.members().isEmpty()).count();
    }

    private static Theme named(Themes themes, String name) {
        return themes.themes().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        themes.themes().stream().map(Theme::name).toList()));
    }

    private static Themes find(List<AnnotatedStatement> statements, ThemeDetail detail) {
        return ThemeFinder.find(
                statements,
                Codebook.empty(),
                new Families(List.of(), Map.of()),
                new ThemeSettings(List.of(SWEDISH), Set.of(), detail));
    }

    /** Statements of three nouns of one field and a word of their own. */
    private static List<AnnotatedStatement> material(int number) {
        Random random = new Random(11);
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (int row = 0; row < number; row++) {
            List<String> field = FIELDS.get(row % FIELDS.size());
            List<String> words = new ArrayList<>();
            for (int word = 0; word < 3; word++) {
                words.add(field.get(random.nextInt(field.size())));
            }
            words.add("ord" + row);
            statements.add(statement(row, words));
        }
        return statements;
    }

    /** Nouns as they are, so that no model need be loaded. */
    private static AnnotatedStatement statement(int row, List<String> nouns) {
        String text = String.join(" ", nouns);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String noun : nouns) {
            Span span = new Span(at, at + noun.length());
            tokens.add(new Token(span, noun, "NOUN", "NN|UTR|SIN|IND|NOM", noun, List.of()));
            at += noun.length() + 1;
        }
        return new AnnotatedStatement(Material.statement(row, text).statement(), "sv", tokens);
    }
}
