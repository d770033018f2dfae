package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;
import underlag.privacy.Masking;
import underlag.proposal.Proposal;
import underlag.report.compose.Audience;
import underlag.report.compose.PublishedReport;
import underlag.review.Change;
import underlag.review.DecisionLog;
import underlag.review.GroupRef;
import underlag.review.Stance;
import underlag.testing.TestFolders;

/**
 * A dialogue where residents and officials wrote personal data everywhere, published for every
 * audience in every format: none of what the rules of masking find is in any file.
 */
class PublishedLeakTest {
    private static final String WITHHELD = "Riv vattentornsmuseet och bygg en simhall i stället";

    /** Written by officials in conclusions, reasons and names; data of the planted sentences. */
    private static final String DATA = "Göran Tällgöl, 070-174 06 12, goran.tallgol@example.se";

    private static final List<String> DATA_PARTS =
            List.of("Tällgöl", "174 06 12", "goran.tallgol", "Granngatan 7");

    @TempDir static Path folder;

    private static final List<String> PLANTED = new ArrayList<>();

    @BeforeAll
    static void everythingIsPublished() throws Exception {
        write();
        decide(analysis());
        Files.createDirectories(folder.resolve("versions"));
        for (Audience audience : Audience.values()) {
            if (audience != Audience.INTERNAL) {
                Path versions = folder.resolve("versions");
                String text = "# Som " + DATA + " skrev\n\nSom\n" + DATA + "\nskrev.\n\n- " + DATA;
                Files.writeString(versions.resolve(audience.code() + ".lattlast.md"), text);
                Files.writeString(versions.resolve(audience.code() + ".en.txt"), text);
            }
        }
        for (Audience audience : Audience.values()) {
            if (audience != Audience.INTERNAL) {
                ReportRun.run(
                        folder,
                        audience.code(),
                        List.of(),
                        ReaderLanguage.SWEDISH,
                        Progress.silent());
            }
        }
    }

    @Test
    void noPlantedDatumIsInAnyPublishedFile() throws IOException {
        Map<String, String> files = WrittenText.of(folder.resolve("published"));
        assertThat(PLANTED).hasSizeGreaterThan(150);
        assertThat(files).hasSizeGreaterThan(6 * 5);
        files.forEach(
                (file, text) -> {
                    List<String> leaked = new ArrayList<>(PLANTED);
                    leaked.addAll(DATA_PARTS);
                    leaked.removeIf(datum -> !text.contains(datum));
                    assertThat(leaked).as(file).isEmpty();
                });
    }

    @Test
    void nothingOfAWithheldStatementIsPublished() throws IOException {
        WrittenText.of(folder.resolve("published"))
                .forEach((file, text) -> assertThat(text).as(file).doesNotContain("vattentorn"));
    }

    @Test
    void whatOfficialsWroteIsPublishedMaskedAndNamedToThem() throws Exception {
        assertThat(WrittenText.of(folder.resolve("published")).get("residents/run.json"))
                .doesNotContain("sha256", "svar.csv");
        assertThat(
                        WrittenText.of(folder.resolve("published/residents")).values().stream()
                                .filter(text -> text.contains("Som [namn]"))
                                .count())
                .isGreaterThan(2);
        assertThat(WrittenText.of(folder.resolve("published/residents")))
                .hasEntrySatisfying(
                        "aterkoppling-till-invanare-lattlast.html",
                        text -> assertThat(text).contains("Som [namn]"))
                .hasEntrySatisfying(
                        "aterkoppling-till-invanare-en.docx",
                        text -> assertThat(text).contains("Som [name]"));
        assertThat(PublishedReport.masked(analysis()))
                .hasSizeGreaterThan(9)
                .allMatch(finding -> finding.code().equals("audience.masked-words"));
    }

    private static void write() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                folder.resolve("dialogue.yaml"),
                """
                title: Lillby
                question: Vad behövs i Lillby?
                language: sv
                report_language: sv
                responsibility: {use: Svaren läses av nämnden., decision_date: 2027-03-22}
                target_groups:
                  - {id: norr, name: Norr, concern: direct, must_be_heard: true, background: {bor: [Norr]}}
                activities:
                  - id: enkat
                    name: Enkät
                    unit: person
                    files:
                      - role: enkat
                        path: svar.csv
                        columns:
                          - {header: Nr, role: id}
                          - {header: Namn, role: contact}
                          - {header: "Vad vill du ändra?", role: open-answer, question: andra}
                          - {header: Var bor du?, role: background, question: bor}
                """);
        Masking masking = Masking.of(PrivacySettings.standard(), ReaderLanguage.SWEDISH);
        StringBuilder rows = new StringBuilder("Nr,Namn,Vad vill du ändra?,Var bor du?\n");
        rows.append("0,Göran Tällgöl,").append(WITHHELD).append(",Granngatan 7\n");
        int number = 0;
        for (String[] planted : planted()) {
            String datum = planted[2].strip();
            String said = "Bygg fler bänkar. " + planted[1];
            if (datum.length() > 5 && !masking.mask(said).text().contains(datum)) {
                PLANTED.add(datum.replaceAll("[\\s\u00a0]+", " "));
            }
            number++;
            rows.append(number).append(",Namn ").append(number);
            rows.append(",\"").append(said.replace("\"", "\"\"")).append("\",");
            rows.append(number % 2 == 0 ? "Norr" : "Söder").append('\n');
        }
        Files.writeString(folder.resolve("input/svar.csv"), rows);
    }

    private static List<String[]> planted() throws IOException {
        Path file = TestFolders.root().resolve("docs/guidelines/masking/planted.tsv");
        return Files.readString(file)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length > 2)
                .toList();
    }

    /** Every statement approved as a quote, and personal data in all that people can write. */
    private static void decide(Analysis analysis) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (JudgedStatement judged : analysis.statements()) {
            boolean withheld = judged.statement().text().contains("vattentorn");
            changes.add(
                    withheld
                            ? new Change.Withhold(judged.id(), "pekar ut någon")
                            : new Change.ApproveQuote(judged.id(), true));
            changes.add(new Change.ApproveQuote(judged.id(), true));
        }
        Proposal first = analysis.proposals().getFirst();
        GroupRef proposal = GroupRef.of(first);
        changes.add(new Change.RewordProposal(proposal, "Fler bänkar, säger " + DATA));
        changes.add(new Change.SetStance(proposal, Stance.PARTLY));
        changes.add(new Change.GiveReason(proposal, "Som " + DATA + " skrev."));
        changes.add(
                new Change.RecordRuling(
                        proposal, "Nämnden efter " + DATA, "§ 4", LocalDate.of(2027, 3, 22)));
        analysis.themes().stream()
                .findFirst()
                .ifPresent(
                        theme ->
                                changes.add(
                                        new Change.RenameTheme(
                                                GroupRef.of(
                                                        theme.id(),
                                                        theme.members().stream()
                                                                .map(m -> m.statement())
                                                                .toList()),
                                                "Bänkar åt " + DATA)));
        for (int number = 1; number < 4; number++) {
            changes.add(new Change.Conclude(number, "Som " + DATA + " skrev.", List.of()));
        }
        for (int number = 1; number <= Change.AnswerQuestion.QUESTIONS; number++) {
            changes.add(new Change.AnswerQuestion(number, "Enligt " + DATA, List.of()));
        }
        try (DecisionLog log = DecisionLog.open(folder)) {
            for (Change change : changes) {
                log.append("Prov", OffsetDateTime.parse("2026-11-26T09:00+01:00"), null, change);
            }
        }
    }

    private static Analysis analysis() throws Exception {
        return AnalyseRun.analysis(
                DialogueFolder.open(folder), folder, ReaderLanguage.SWEDISH, Progress.silent());
    }
}
