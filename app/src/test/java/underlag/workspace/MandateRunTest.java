package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small dialogue analysed with and without a word about what lies outside the mandate. */
class MandateRunTest {
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final List<String> SAID =
            List.of(
                    "Sänk farten på riksvägen genom byn, ring 070-123 45 67.",
                    "Bygg en gångtunnel under riksvägen.",
                    "Plantera träd längs riksvägen.",
                    "Fler bänkar i parken vore skönt.",
                    "Parken behöver bänkar och blommor.",
                    "Rusta upp lekplatsen i parken.",
                    "nej");

    private static final String MANDATE =
            """
            mandate:
              open: [{what: Träd, queries: [träd]}]
              outside:
                - {id: vag, what: Riksvägen, queries: [riksväg*], reason: other-body, body: Trafikverket, explanation: Vägen är statlig}
                - {id: skatt, what: Sänkt fastighetsskatt, reason: law}
            """;

    @TempDir Path temporary = Path.of("");

    @Test
    void marksChangeNothingButTheColumnThatHoldsThem() throws Exception {
        Path without = analyse("utan", "");
        Path with = analyse("med", MANDATE);
        for (String same :
                List.of(
                        "themes.csv",
                        "proposals.csv",
                        "ledger.csv",
                        "answers.csv",
                        "codebook.csv")) {
            assertThat(with.resolve(same)).hasSameBinaryContentAs(without.resolve(same));
        }
        List<Map<String, String>> before = rows(without.resolve("statements.csv"));
        List<Map<String, String>> after = rows(with.resolve("statements.csv"));
        assertThat(after).hasSameSizeAs(before);
        for (int row = 0; row < after.size(); row++) {
            Map<String, String> unmarked = new TreeMap<>(after.get(row));
            unmarked.put("mandate", "");
            assertThat(unmarked).isEqualTo(before.get(row));
        }
        assertThat(after.stream().filter(r -> !r.getOrDefault("mandate", "").isEmpty()))
                .hasSize(2)
                .allMatch(r -> "outside:vag".equals(r.get("mandate")))
                .allMatch(r -> r.getOrDefault("decided_by", "x").isEmpty());
    }

    @Test
    void theTableToHandOverHoldsTheStatementsOfTheItemWithTheWordsThatDecided() throws Exception {
        List<Map<String, String>> rows = rows(analyse("med", MANDATE).resolve("mandate.csv"));
        assertThat(rows)
                .extracting(r -> r.get("text"))
                .containsExactly("Sänk farten på riksvägen genom byn, ring ….", SAID.get(1));
        assertThat(rows)
                .allMatch(r -> "Trafikverket".equals(r.get("body")))
                .allMatch(r -> "other-body".equals(r.get("reason")))
                .allMatch(r -> "riksvägen".equals(r.get("words")))
                .allMatch(r -> "program".equals(r.get("decided_by")));
    }

    @Test
    void theReportSaysWhyToWhomAndThatAPersonMustConfirm() throws Exception {
        String report = Files.readString(analyse("med", MANDATE).resolve("report.html"));
        assertThat(report)
                .contains(
                        "Utanför kommunens rådighet",
                        "Markerat av programmet, ska bekräftas av en person",
                        "Vägen är statlig.",
                        "Att lämna till Trafikverket: 2 synpunkter",
                        "1 synpunkt rör något utanför rådigheten men också något",
                        "Utanför: Riksvägen",
                        "Ingen synpunkt är markerad.");
        assertThat(Files.readString(analyse("utan", "").resolve("report.html")))
                .doesNotContain("kommunens rådighet");
    }

    private Path analyse(String name, String mandate) throws Exception {
        Path dialogue = temporary.resolve(name);
        Files.createDirectories(dialogue.resolve("input"));
        StringBuilder answers = new StringBuilder("Id;Vad vill du ändra?\n");
        for (int row = 0; row < SAID.size(); row++) {
            answers.append(row + 1).append(';').append(SAID.get(row)).append('\n');
        }
        Files.writeString(dialogue.resolve("input/svar.csv"), answers);
        Files.writeString(
                dialogue.resolve("dialogue.yaml"),
                """
                title: Byns framtid
                question: Vad ska ändras i byn?
                purpose: Underlag för byplanen
                influence_level: consultation
                activities:
                  - id: enkat
                    name: Enkät
                    unit: person
                    files:
                      - role: svar
                        path: svar.csv
                        columns:
                          - {header: Id, role: id}
                          - {header: "Vad vill du ändra?", role: open-answer, question: andra}
                questions: [{id: andra, text: "Vad vill du ändra?", kind: open}]
                """
                        + mandate);
        return AnalyseRun.run(PlainRequest.of(dialogue), Progress.silent(), Set.of("html"))
                .output();
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            reader.skip(1);
            for (CSVRecord row : WRITTEN.parse(reader)) {
                rows.add(new TreeMap<>(row.toMap()));
            }
        }
        return rows;
    }
}
