package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.testing.TestFolders;
import underlag.theme.Codebook;
import underlag.workspace.plan.CodebookReader;
import underlag.workspace.plan.CodebookReading;

/** The sample's codebook tried, proposed to and changed. */
class CodebookRunTest {
    private static final Pattern MEASURED =
            Pattern.compile(
                    "# Sökfrågorna träffar (\\d+) av temats (\\d+) synpunkter, och (\\d+) andra");

    @TempDir Path dialogue = Path.of("");

    @BeforeEach
    void copyOfTheSample() throws IOException {
        Path sample = TestFolders.root().resolve("sample-data");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = dialogue.resolve(sample.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void coverageNamesEveryThemeAndTheWordsWithoutHits() throws Exception {
        CodebookRun.Outcome outcome = run().coverage();
        assertThat(String.join("\n", outcome.lines()))
                .contains(
                        "Temalistan: 4 teman",
                        "Trafik och parkering: ",
                        "Utan träff: otrygg*",
                        "Lämnas över: ");
        assertThat(ofTheCodebook(outcome)).isEmpty();
    }

    /** What is proposed is a codebook without fault, whose queries find what the comments say. */
    @Test
    void proposedEntriesCanBePastedAndFindWhatTheySay() throws Exception {
        String proposal = run().proposal();
        Path file = Files.writeString(dialogue.resolve(CodebookReader.FILE), proposal);
        CodebookReading reading = CodebookReader.read(file);
        assertThat(reading.findings()).isEmpty();
        List<Codebook.Entry> entries =
                reading.codebook().entries().stream().filter(e -> !e.queries().isEmpty()).toList();
        assertThat(entries).hasSizeGreaterThan(10);
        assertThat(entries).allMatch(e -> e.definition() != null && !e.include().isEmpty());
        CodebookRun.Outcome outcome = run().coverage();
        assertThat(ofTheCodebook(outcome)).isEmpty();
        Matcher measured = MEASURED.matcher(proposal);
        String told = String.join("\n", outcome.lines());
        int number = 0;
        int found = 0;
        int members = 0;
        while (measured.find()) {
            int atLeast = Integer.parseInt(measured.group(1)) + Integer.parseInt(measured.group(3));
            Matcher caught =
                    Pattern.compile(
                                    Pattern.quote("    " + entries.get(number).name())
                                            + ": (\\d+) synpunkter")
                            .matcher(told);
            assertThat(caught.find()).isTrue();
            assertThat(Integer.parseInt(caught.group(1))).isGreaterThanOrEqualTo(atLeast);
            found += Integer.parseInt(measured.group(1));
            members += Integer.parseInt(measured.group(2));
            number++;
        }
        assertThat(number).isEqualTo(entries.size());
        assertThat(found).isGreaterThan(members * 6 / 10);
    }

    @Test
    void theSameProposalEachTimeAndBesideTheOtherOutputs() throws Exception {
        String written = Files.readString(SampleRun.outcome().output().resolve(Outputs.PROPOSAL));
        assertThat(run().proposal()).isEqualTo(written);
    }

    @Test
    void aChangedCodebookTellsWhichStatementsMovedAndWhy() throws Exception {
        Path own = dialogue.resolve(CodebookReader.FILE);
        Path earlier = Files.copy(own, dialogue.resolve("codebook-1.yaml"));
        Files.writeString(
                own,
                Files.readString(own).replace("      - båt*\n", "")
                        + "  - {name: Cykel, queries: [cykel]}\n");
        Path table = dialogue.resolve(CodebookRun.CHANGES);
        String told = String.join("\n", run().against(earlier, table).lines());
        assertThat(told)
                .contains(
                        "synpunkter byter tema i temalistan, av ",
                        "Cykel (nytt): 0 → ",
                        "Sågkajen och ån → inget tema i listan",
                        "Ut ur Sågkajen och ån: ingen sökfråga hittar den."
                                + " Förut: sökfrågan båt* hittar ”båthuset”.");
        List<String> rows = Files.readAllLines(table);
        assertThat(rows.getFirst()).contains("statement_id,text,from_theme_ids,to_theme_ids");
        byte[] first = Files.readAllBytes(table);
        run().against(earlier, table);
        assertThat(Files.readAllBytes(table)).isEqualTo(first);
    }

    /** The examples that the query was to find are not told of as well. */
    @Test
    void aQueryThatCannotBeReadIsToldOnceAndLeavesTheRestToBeUsed() throws Exception {
        Path own = dialogue.resolve(CodebookReader.FILE);
        Files.writeString(
                own,
                Files.readString(own)
                        .replace("      - parker*\n", "      - (parker*\n      - \"\"\n")
                        .replace("      - hastighet*\n", ""));
        CodebookRun.Outcome outcome = run().coverage();
        assertThat(ofTheCodebook(outcome))
                .extracting(Finding::code)
                .containsExactly("search.syntax", "search.empty-query");
        assertThat(ofTheCodebook(outcome).getFirst().problem(ReaderLanguage.SWEDISH))
                .isEqualTo("Sökfrågan ”(parker*” går inte att tolka.");
        assertThat(outcome.leftOut()).isTrue();
    }

    @Test
    void anUnchangedCodebookMovesNothing() throws Exception {
        Path own = dialogue.resolve(CodebookReader.FILE);
        CodebookRun.Outcome outcome = run().against(own, dialogue.resolve("ingenting.csv"));
        assertThat(outcome.lines().getFirst()).startsWith("Inga synpunkter byter tema");
    }

    private CodebookRun run() throws Exception {
        return CodebookRun.of(dialogue, ReaderLanguage.SWEDISH);
    }

    /** Without what the plan's other files give rise to. */
    private static List<Finding> ofTheCodebook(CodebookRun.Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> !finding.code().startsWith("import.population"))
                .toList();
    }
}
