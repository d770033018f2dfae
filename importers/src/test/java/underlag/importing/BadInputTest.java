package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import underlag.dialogue.CellState;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceFile;
import underlag.dialogue.Unit;

/**
 * Bad input ends in a message that says file, place, problem and remedy; the rest is still read.
 */
class BadInputTest {
    private static final String SURVEY =
            "Vad vill du ändra?;Ålder\nMer grönt, tack;34\nBättre ljus, helst i tunneln;51\n";

    @Test
    void emptyFileSaysSoAndStopsThatFileAlone() {
        Material material =
                Importers.installed()
                        .read(
                                List.of(
                                        new ImportRequest(
                                                MemorySource.of("tom.csv", ""),
                                                Reading.settings("tom")),
                                        new ImportRequest(
                                                MemorySource.of("enkat.csv", SURVEY),
                                                Reading.settings("enkat"))));

        assertThat(material.contributions()).hasSize(2);
        assertThat(material.sources()).hasSize(1);
        says(
                material,
                "import.empty-file",
                "Filen är tom",
                "ta bort den ur planen",
                "is empty",
                "Fetch");
        assertThat(material.findings().getFirst().where().source()).isEqualTo("tom.csv");
    }

    @Test
    void headerOnlySaysThatThereAreNoAnswers() {
        Material material = Reading.csv("Vad vill du ändra?;Ålder\n");

        assertThat(Reading.only(material).records()).isZero();
        says(material, "import.header-only", "inga svar", "exporten", "no answers", "export");
    }

    @Test
    void wrongDelimiterInThePlanIsSaidAndTheFileStillRead() {
        Material material =
                Reading.of(MemorySource.of("enkat.csv", SURVEY), Reading.planned(List.of(), '\t'));

        assertThat(material.contributions()).hasSize(2);
        assertThat(Reading.only(material).delimiter()).isEqualTo(";");
        says(material, "import.wrong-delimiter", "tab", "Rätta delimiter", "tab", "delimiter");
    }

    @Test
    void secondOfTwoEqualHeadingsGetsANumber() {
        Material material =
                Reading.csv(
                        "Kommentar;Kommentar\nBussen är sen;Tåget är fullt\nMer plats;Fler turer\n");

        assertThat(material.questions())
                .extracting(q -> q.text())
                .containsExactly("Kommentar", "Kommentar (2)");
        assertThat(material.contributions()).hasSize(4);
        says(
                material,
                "import.repeated-heading",
                "Kommentar (2)",
                "olika rubriker",
                "same heading",
                "different");
    }

    @Test
    void binaryRenamedCsvIsNotReadAsText() {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);

        Material material = Reading.of(new MemorySource("enkat.csv", noise));

        assertThat(material.sources()).isEmpty();
        says(
                material,
                "import.binary",
                "varken en tabell eller en text",
                "spara den som",
                "neither",
                "save");
    }

    @Test
    void damagedPdfRenamedCsvIsNotReadAsText() {
        Material material = Reading.of(MemorySource.of("enkat.csv", "%PDF-1.7\n1 0 obj\n"));

        says(material, "import.damaged-pdf", "skadad", "på nytt", "damaged", "again");
    }

    @Test
    void lockedWorkbookSaysThatItIsLocked() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            lock.confirmPassword("hemligt");
            try (OutputStream out = lock.getDataStream(container)) {
                out.write(new byte[64]);
            }
            container.writeFilesystem(bytes);
        }

        Material material = Reading.of(new MemorySource("enkat.xlsx", bytes.toByteArray()));

        says(
                material,
                "import.locked",
                "lösenordsskyddad",
                "ta bort lösenordet",
                "password",
                "password");
    }

    @Test
    void containerOfOldOfficeThatHoldsNothingIsDamaged() {
        byte[] ole = {
            (byte) 0xD0,
            (byte) 0xCF,
            0x11,
            (byte) 0xE0,
            (byte) 0xA1,
            (byte) 0xB1,
            0x1A,
            (byte) 0xE1,
            0
        };

        Material material = Reading.of(new MemorySource("enkat.xls", ole));

        says(material, "import.damaged-old", "skadad", "spara den som", "damaged", "save it as");
    }

    @Test
    void unknownPlannedColumnNamesTheClosestHeadingAndAllThereAre() {
        Material material =
                Reading.of(
                        MemorySource.of("enkat.csv", SURVEY),
                        Reading.planned(
                                List.of(),
                                null,
                                new PlannedColumn(
                                        "Vad vill du ändar", ColumnRole.OPEN_ANSWER, null)));

        assertThat(material.contributions()).hasSize(2);
        says(
                material,
                "import.unknown-column",
                "”Vad vill du ändar”",
                "Menade du ”Vad vill du ändra?”? Rubrikerna i filen är: Vad vill du ändra? · Ålder",
                "no column",
                "Did you mean “Vad vill du ändra?”");
    }

    @Test
    void unknownColumnInAnOptionIsSaidToo() {
        SourceFile file = SourceFile.plain("enkat", "enkat.csv");
        Material material =
                Reading.of(
                        MemorySource.of("enkat.csv", SURVEY),
                        new ImportSettings(
                                file,
                                "enkat",
                                Unit.UNKNOWN,
                                null,
                                List.of(),
                                List.of("Fritext"),
                                "Nummer"));

        assertThat(Reading.codes(material))
                .containsExactly("import.unknown-column", "import.unknown-column");
    }

    @Test
    void extraCellsAreCountedAsSkippedAndTheRowStillRead() {
        Material material =
                Reading.csv(
                        "Vad vill du ändra?;Ålder\nMer; grönt;34;x\nBättre ljus;51\nMer; sol;9;y\n");

        assertThat(material.respondents()).hasSize(3);
        assertThat(Reading.only(material).cells()).containsEntry(CellState.SKIPPED, 4L);
        assertThat(Reading.only(material).skipped()).containsEntry("import.extra-cells", 4L);
        Finding finding =
                says(
                        material,
                        "import.extra-cells",
                        "fler celler",
                        "citattecken",
                        "more cells",
                        "quotes");
        assertThat(finding.times()).isEqualTo(2);
        assertThat(finding.where().place().notation()).isEqualTo("row 2");
    }

    @Test
    void quoteNeverClosedCostsNoOtherRow() {
        Material material =
                Reading.csv(
                        "Vad vill du ändra?;Ålder\n\"Mer grönt;34\nBättre ljus;51\n\"Han sa \"hej\" till mig\";20\nFler träd;18\n");

        assertThat(material.contributions())
                .extracting(c -> c.text())
                .containsExactly(
                        "\"Mer grönt", "Bättre ljus", "Han sa \"hej\" till mig", "Fler träd");
        assertThat(material.respondents())
                .extracting(r -> r.origin().place().notation())
                .containsExactly("row 2", "row 3", "row 4", "row 5");
        says(material, "import.mended-quotes", "Citattecknen", "Kontrollera", "quotes", "Check");
    }

    @Test
    void rowWhoseQuotesCannotBeMendedIsLeftOutAndCounted() {
        Material material =
                Reading.csv("a;b;c\n\"ett;två \"x;y;z\" fyra;fem\nsex ord i rad här nu;sju;åtta\n");

        assertThat(Reading.only(material).skipped()).containsKey("import.broken-quotes");
        says(
                material,
                "import.broken-quotes",
                "kom inte med",
                "Rätta raden",
                "left out",
                "Correct");
    }

    @Test
    void bytesThatTheCharsetCannotExplainAreReported() {
        byte[] text =
                ("Vad vill du ändra?;Ålder\n" + "Fler träd på torget;34\n".repeat(20))
                        .getBytes(StandardCharsets.UTF_8);
        text[text.length - 5] = (byte) 0xE5;

        Material material = Reading.of(new MemorySource("enkat.csv", text));

        assertThat(Reading.only(material).charset()).isEqualTo("UTF-8");
        says(material, "import.doubtful-characters", "UTF-8", "charset", "UTF-8", "charset");
    }

    @Test
    void unknownCharsetInThePlanIsSaidAndDetectionUsed() {
        SourceFile file =
                new SourceFile("e", "e.csv", null, "latin-ett", null, null, List.of(), null);
        Material material =
                Reading.of(MemorySource.of("e.csv", SURVEY), Reading.settings(file, List.of()));

        assertThat(material.contributions()).hasSize(2);
        says(material, "import.unknown-charset", "latin-ett", "windows-1252", "latin-ett", "utf-8");
    }

    @Test
    void aStrayZeroByteIsShownAndTheFileRead() {
        Material material =
                Reading.csv(
                        """
                        Id;Vad vill du ändra?
                        1;Fler bän\0kar vid dammen
                        2;Rusta lekplatsen nu
                        """);

        assertThat(material.contributions())
                .extracting(c -> c.text())
                .containsExactly("Fler bän\ufffdkar vid dammen", "Rusta lekplatsen nu");
        says(material, "import.zero-bytes", "nolltecken", "Kontrollera", "zero bytes", "Check");
    }

    @Test
    void fileWithoutHeadingsIsSuspected() {
        Material material =
                Reading.csv("3;Mer grönt på torget\n4;Bättre ljus i parken\n2;Fler bänkar\n");

        says(material, "import.no-header", "Första raden", "rubriker", "first row", "headings");
    }

    @Test
    void zipBombIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
        }

        Material material = Reading.of(new MemorySource("enkat.xlsx", bytes.toByteArray()));

        says(material, "import.zip-refused", "öppnas inte", "ny fil", "not opened", "new file");
    }

    private static Finding says(
            Material material,
            String code,
            String problem,
            String remedy,
            String englishProblem,
            String englishRemedy) {
        Finding finding =
                material.findings().stream()
                        .filter(f -> f.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("only " + material.findings()));
        assertThat(finding.problem(ReaderLanguage.SWEDISH)).contains(problem);
        assertThat(finding.remedy(ReaderLanguage.SWEDISH)).contains(remedy);
        assertThat(finding.problem(ReaderLanguage.ENGLISH)).contains(englishProblem);
        assertThat(finding.remedy(ReaderLanguage.ENGLISH)).contains(englishRemedy);
        assertThat(finding.where().source()).isNotBlank();
        return finding;
    }
}
