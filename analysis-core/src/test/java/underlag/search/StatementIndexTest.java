package underlag.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.testing.SurveyStatements;

class StatementIndexTest {
    private static final LanguagePack SWEDISH = LanguagePacks.installed().pack("sv").orElseThrow();

    @Test
    void inflectedWordFindsOtherForms() throws QueryException {
        assertThat(find("cykelvägar", "Bygg en cykelväg till skolan", "Laga vägen"))
                .containsExactly("s0");
    }

    @Test
    void partOfACompoundIsFoundAndRankedLower() throws QueryException {
        assertThat(
                        find(
                                "väg",
                                "Vi behöver en cykelväg förbi kyrkan",
                                "Vi behöver en väg förbi kyrkan"))
                .containsExactly("s1", "s0");
    }

    @Test
    void aLanguageWithoutAPackIsFoundByItsWordsAsWritten() throws Exception {
        List<AnnotatedStatement> mixed =
                List.of(
                        SurveyStatements.row(SWEDISH, 0, "s", "Öppna biblioteket på lördagar"),
                        withoutPack("a", "Kirjasto voisi olla auki lauantaisin.", "fi"),
                        withoutPack("b", "نريد مكتبة أكبر", "und"),
                        withoutPack("c", "请延长图书馆的开放时间", "und"));
        try (StatementIndex index = StatementIndex.build(mixed, List.of(SWEDISH))) {
            assertThat(ids(index, "kirjasto")).containsExactly("a");
            assertThat(ids(index, "lauan*")).containsExactly("a");
            assertThat(ids(index, "مكتبة")).containsExactly("b");
            assertThat(ids(index, "图书馆")).containsExactly("c");
            assertThat(index.find("\"olla auki\"", List.of(), 5).getFirst().highlights())
                    .extracting(span -> span.of("Kirjasto voisi olla auki lauantaisin."))
                    .containsExactly("olla auki");
        }
    }

    private static List<String> ids(StatementIndex index, String query) throws QueryException {
        return index.findAll(query).stream().map(f -> f.statement()).toList();
    }

    private static AnnotatedStatement withoutPack(String id, String text, String language) {
        AnnotatedStatement row = SurveyStatements.row(SWEDISH, 1, id, text);
        return new AnnotatedStatement(row.statement(), language, List.of());
    }

    @Test
    void lettersWithMarksAreKeptApart() throws QueryException {
        assertThat(find("får", "Vi får gå", "Ett far kom", "för sent")).containsExactly("s0");
    }

    @Test
    void decomposedLettersAreFound() throws QueryException {
        assertThat(find("träd", "Plantera tra\u0308d vid torget")).containsExactly("s0");
    }

    @Test
    void whatCannotBeSearchedForIsToldWithTheReason() {
        Map<String, String> codes =
                Map.of(
                        "a*",
                        "search.leading-wildcard",
                        "*väg",
                        "search.leading-wildcard",
                        "[a TO b]",
                        "search.not-supported",
                        "/v.g/",
                        "search.not-supported",
                        "fält:väg",
                        "search.unknown-field",
                        "(((",
                        "search.syntax",
                        "\"",
                        "search.syntax",
                        "väg AND",
                        "search.syntax",
                        "väg ".repeat(5_000),
                        "search.too-long",
                        " ",
                        "search.empty-query");
        codes.forEach(
                (query, code) ->
                        assertThatExceptionOfType(QueryException.class)
                                .isThrownBy(() -> find(query, "Laga vägen"))
                                .satisfies(
                                        e ->
                                                assertThat(e.finding(Origin.whole("")).code())
                                                        .isEqualTo(code)));
    }

    @Test
    void phraseMeansWordsInARow() throws QueryException {
        assertThat(
                        find(
                                "\"offentliga toaletter\"",
                                "Fler offentliga toaletter",
                                "Toaletter i offentliga hus"))
                .containsExactly("s0");
    }

    @Test
    void wildcardOperatorsAndExclusion() throws QueryException {
        String[] texts = {"Parkeringen är dyr", "Parkeringsplatser för cyklar", "Mer träd"};
        assertThat(find("parkering*", texts)).containsExactlyInAnyOrder("s0", "s1");
        assertThat(find("parkering* AND cyklar", texts)).containsExactly("s1");
        assertThat(find("NOT parkering*", texts)).containsExactly("s2");
    }

    @Test
    void highlightsAreSpansOfTheVerbatimText() throws IOException, QueryException {
        try (StatementIndex index = index("Hej 😀! Fler   cykelvägar, tack.")) {
            Hit hit = index.find("cykelväg", List.of(), 10).getFirst();
            assertThat(hit.highlights().stream().map(span -> span.of(hit.text())))
                    .containsExactly("cykelvägar");
            assertThat(hit.source()).isEqualTo("enkat.csv");
            assertThat(hit.place()).isEqualTo("row 2");
        }
    }

    @Test
    void filtersAreSetsOfIdsThatMustAllHold() throws IOException, QueryException {
        try (StatementIndex index = index("Mer träd", "Fler träd", "Stora träd")) {
            List<Filter> filters =
                    List.of(
                            new Filter("fråga", Set.of("s0", "s1")),
                            new Filter("tema", Set.of("s1", "s2")));
            assertThat(index.find("träd", filters, 10).stream().map(Hit::statement))
                    .containsExactly("s1");
        }
    }

    @Test
    void equalScoresAreOrderedById() throws QueryException {
        assertThat(find("träd", "Mer träd", "Mer träd", "Mer träd"))
                .containsExactly("s0", "s1", "s2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "bil AND (",
                "\"bil",
                "*bil",
                "b*",
                "kl: 10",
                "fält:bil",
                "/b[il]+/",
                "[a TO b]",
                "AND",
                "bil^"
            })
    void faultyQueryIsToldWithItsRemedy(String query) throws IOException {
        try (StatementIndex index = index("En bil")) {
            QueryException fault =
                    catchThrowableOfType(
                            QueryException.class, () -> index.find(query, List.of(), 10));
            assertThat(fault).isNotNull();
            for (ReaderLanguage language : ReaderLanguage.values()) {
                assertThat(fault.problem(language)).isNotBlank();
                assertThat(fault.remedy(language)).isNotBlank();
            }
        }
    }

    @Test
    void endlessQueryIsRefused() throws IOException {
        try (StatementIndex index = index("En bil")) {
            QueryException fault =
                    catchThrowableOfType(
                            QueryException.class,
                            () -> index.find("(".repeat(3000), List.of(), 10));
            assertThat(fault).isNotNull();
        }
    }

    @Test
    void indexInAFolderIsOpenedAgain(@TempDir Path folder) throws IOException, QueryException {
        StatementIndex.build(folder, statements("En bil", "Ett träd"), List.of(SWEDISH)).close();
        StatementIndex.build(folder, statements("Ett träd"), List.of(SWEDISH)).close();
        try (StatementIndex index = StatementIndex.open(folder, List.of(SWEDISH))) {
            assertThat(index.size()).isEqualTo(1);
            assertThat(index.find("träd", List.of(), 10)).hasSize(1);
        }
    }

    @Test
    void similarStatementsShareContentWords() throws IOException {
        List<AnnotatedStatement> statements =
                statements(
                        "Bygg en cykelväg till skolan",
                        "Skolan behöver en säker cykelväg",
                        "Mer blommor på torget");
        try (StatementIndex index = StatementIndex.build(statements, List.of(SWEDISH))) {
            assertThat(
                            index.similar(statements.getFirst(), 5).stream()
                                    .map(StatementIndex.Found::statement))
                    .containsExactly("s1");
        }
    }

    private static List<String> find(String query, String... texts) throws QueryException {
        try (StatementIndex index = index(texts)) {
            return index.find(query, List.of(), 10).stream().map(Hit::statement).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static StatementIndex index(String... texts) {
        return StatementIndex.build(statements(texts), List.of(SWEDISH));
    }

    private static List<AnnotatedStatement> statements(String... texts) {
        return SurveyStatements.of(SWEDISH, List.of(texts));
    }
}
