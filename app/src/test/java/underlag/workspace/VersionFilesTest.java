package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;

/** Texts that people wrote beside a report, published with it. */
class VersionFilesTest {
    @TempDir Path folder;

    @BeforeEach
    void aDialogueWithThreeAnswers() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.createDirectories(folder.resolve("versions"));
        Files.writeString(
                folder.resolve("dialogue.yaml"),
                """
                title: Lillby
                question: Vad behövs i Lillby?
                language: sv
                report_language: sv
                responsibility: {use: Svaren läses av nämnden., decision_date: 2027-03-22}
                activities:
                  - id: enkat
                    name: Enkät
                    unit: person
                    files:
                      - role: enkat
                        path: enkat.csv
                        columns:
                          - {header: Nr, role: id}
                          - {header: "Vad vill du ändra?", role: open-answer, question: andra}
                """);
        Files.writeString(
                folder.resolve("input/enkat.csv"),
                "Nr,Vad vill du ändra?\n1,Fler bänkar i parken behövs\n2,Bygg en bro\n");
    }

    @Test
    void theReportAndItsVersionsLeadToEachOtherInEveryFormat() throws Exception {
        write("participants.lattlast.md", "# Så blir Lillby\n\nVi frågade.\nNi svarade.\n");
        write("participants.ar.md", "# مركز المدينة\n\nهذا نص قصير.\n");
        ReportRun.Outcome outcome = publish("html", "pdf", "docx");
        Path place = folder.resolve("published/participants");
        assertThat(outcome.files())
                .extracting(file -> place.relativize(file).toString())
                .containsExactlyInAnyOrder(
                        "aterkoppling-till-deltagare.html",
                        "aterkoppling-till-deltagare.pdf",
                        "aterkoppling-till-deltagare.docx",
                        "aterkoppling-till-deltagare-lattlast.html",
                        "aterkoppling-till-deltagare-lattlast.pdf",
                        "aterkoppling-till-deltagare-lattlast.docx",
                        "aterkoppling-till-deltagare-ar.html",
                        "aterkoppling-till-deltagare-ar.docx")
                .allSatisfy(name -> assertThat(place.resolve(name)).exists());
        assertThat(outcome.findings())
                .extracting(Finding::code)
                .filteredOn(code -> code.startsWith("version."))
                .containsExactly("version.no-pdf");
        Map<String, String> texts = WrittenText.of(place);
        assertThat(texts.get("aterkoppling-till-deltagare.html"))
                .contains("href=\"aterkoppling-till-deltagare-lattlast.html\"", "العربية");
        assertThat(texts.get("aterkoppling-till-deltagare.pdf"))
                .contains("aterkoppling-till-deltagare-lattlast.pdf")
                .contains("arabiska – aterkoppling-till-deltagare-ar.html");
        assertThat(texts.get("aterkoppling-till-deltagare-ar.html"))
                .contains("href=\"aterkoppling-till-deltagare.html\"", "Svenska: hela rapporten");
        assertThat(texts.get("aterkoppling-till-deltagare-lattlast.docx"))
                .contains("Vi frågade.", "aterkoppling-till-deltagare-ar.docx");
    }

    @Test
    void nothingIsPublishedWhileAdviceIsLeft() throws Exception {
        write("participants.lattlast.md", "Vi frågade.\n\n✎ Skriv vad ni fick veta.\n");
        assertThatThrownBy(() -> publish("html"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(Finding::code)
                                        .containsExactly(
                                                "workspace.not-publishable", "version.unfilled"));
        assertThat(folder.resolve("published/participants")).doesNotExist();
    }

    @Test
    void aTextThatCannotBeReadIsLeftOutAndTheReportIsWritten() throws Exception {
        write("participants.so.md", "");
        write("web.en.md", "A short text.\n");
        ReportRun.Outcome outcome = publish("html");
        assertThat(outcome.leftOut()).isTrue();
        assertThat(outcome.findings())
                .extracting(Finding::code)
                .filteredOn(code -> code.startsWith("version."))
                .containsExactlyInAnyOrder("version.empty", "version.other-audience");
        assertThat(outcome.files()).hasSize(1);
    }

    @Test
    void aDraftHoldsTheFactsAndIsRefusedUntilItsAdviceIsGone() throws Exception {
        Path draft = draft("lättläst");
        assertThat(folder.relativize(draft)).hasToString("versions/participants.lattlast.docx");
        assertThat(WrittenText.of(folder.resolve("versions")).values())
                .singleElement()
                .asString()
                .contains("Vad behövs i Lillby?", "Kommunen fick in 2 svar.", "✎ ");
        assertThatThrownBy(() -> publish("html")).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aDraftNeverTakesThePlaceOfWhatSomebodyWrote() throws Exception {
        write("participants.arabiska.txt", "هذا نص قصير.");
        assertThatThrownBy(() -> draft("ar"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        refused ->
                                assertThat(refused.findings().getFirst().where().source())
                                        .isEqualTo("versions/participants.arabiska.txt"));
        assertThat(folder.resolve("versions/participants.ar.docx")).doesNotExist();
        assertThatThrownBy(() -> draft("utkast"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        refused ->
                                assertThat(refused.findings().getFirst().code())
                                        .isEqualTo("version.language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"residents,web", "all"})
    void aDraftIsForOneAudienceAtATime(String audiences) throws Exception {
        assertThatThrownBy(
                        () ->
                                ReportRun.draft(
                                        folder,
                                        audiences,
                                        "en",
                                        ReaderLanguage.SWEDISH,
                                        Progress.silent()))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(Finding::code)
                                        .containsExactly("version.draft-one"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("versions").resolve(name), text);
    }

    private Path draft(String version) throws Exception {
        return ReportRun.draft(
                folder, "participants", version, ReaderLanguage.SWEDISH, Progress.silent());
    }

    private ReportRun.Outcome publish(String... formats) throws Exception {
        return ReportRun.run(
                folder,
                "participants",
                List.of(formats),
                ReaderLanguage.SWEDISH,
                Progress.silent());
    }
}
