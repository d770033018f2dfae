package underlag.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.theme.Codebook;

/** The list of themes as analysts write it, in YAML and in Excel. */
class CodebookReaderTest {
    private static final List<String> HEADINGS =
            List.of("Tema", "Definition", "Sökord/Fråga", "Undantag", "Exempel");

    @TempDir Path temporary;

    @Test
    void excludeQueriesAndThePlaceOfAnEntryAreRead() throws IOException {
        Codebook.Entry entry =
                yaml("""
                                themes:
                                  - name: Trafik
                                    queries: [bil*]
                                    exclude_queries: [bilder, "\\"bil i bilder\\""]
                                """)
                        .codebook()
                        .entries()
                        .getFirst();
        assertThat(entry.excludeQueries()).containsExactly("bilder", "\"bil i bilder\"");
        assertThat(entry.where())
                .isEqualTo(new Origin("codebook.yaml", new Locator.Position(2, 11)));
    }

    @Test
    void aQueryThatCannotBeReadIsAFaultAtItsLineAndTheOthersAreUsed() throws IOException {
        CodebookReading reading =
                yaml(
                        """
                        themes:
                          - name: Trafik
                            queries:
                              - bil AND (
                              - buss
                        """);
        assertThat(reading.codebook().entries().getFirst().queries()).containsExactly("buss");
        Finding finding = reading.findings().getFirst();
        assertThat(finding.where().place()).isEqualTo(new Locator.Position(4, 9));
        assertThat(finding.remedy(ReaderLanguage.SWEDISH)).isNotBlank();
    }

    @Test
    void aSheetGivesTheSameThemesAsYaml() throws IOException {
        sheet(
                List.of(
                        List.of("Temalista för torgdialogen"),
                        HEADINGS,
                        List.of(
                                "Trafik",
                                "Bilar, bussar\noch hastighet",
                                "bil*, buss; hastighet*\n“mer ljus”",
                                "bilder",
                                "Sänk farten, tack; nu!\nBussen är sen."),
                        List.of("", "", "spårvagn", "", ""),
                        List.of("Grönska och träd", "", "träd ELLER park", "", "")));
        CodebookReading reading = CodebookReader.in(temporary);
        assertThat(reading.findings()).isEmpty();
        Codebook.Entry traffic = reading.codebook().entries().getFirst();
        assertThat(traffic.id()).isEqualTo("trafik");
        assertThat(traffic.definition()).isEqualTo("Bilar, bussar och hastighet");
        assertThat(traffic.queries())
                .containsExactly("bil*", "buss", "hastighet*", "\"mer ljus\"", "spårvagn");
        assertThat(traffic.excludeQueries()).containsExactly("bilder");
        assertThat(traffic.include()).containsExactly("Sänk farten, tack; nu!", "Bussen är sen.");
        assertThat(traffic.where().place()).isEqualTo(new Locator.Cell("Temalista", 3, 1));
        Codebook.Entry green = reading.codebook().entries().getLast();
        assertThat(green.id()).isEqualTo("gronska-och-trad");
        assertThat(green.queries()).containsExactly("träd OR park");
    }

    @Test
    void wordsSideBySideInASheetAreAPhrase() throws IOException {
        sheet(
                List.of(
                        HEADINGS,
                        List.of("Ljus", "", "mer ljus, mörk* park, ljus AND natt", "", "")));
        assertThat(CodebookReader.in(temporary).codebook().entries().getFirst().queries())
                .containsExactly("\"mer ljus\"", "mörk* AND park", "ljus AND natt");
    }

    @Test
    void optionalColumnsOfASheetAreFoundByTheirHeadings() throws IOException {
        sheet(
                List.of(
                        List.of(
                                "Id",
                                "Tema",
                                "Överordnat tema",
                                "Sökord",
                                "Exempel",
                                "Exempel som inte hör hit"),
                        List.of("t", "Trafik", "", "bil", "", ""),
                        List.of(
                                "p",
                                "Parkering",
                                "Trafik",
                                "parkering",
                                "Parkeringen är full",
                                "Parken är full")));
        Codebook.Entry parking = CodebookReader.in(temporary).codebook().entries().getLast();
        assertThat(parking.id()).isEqualTo("p");
        assertThat(parking.parent()).isEqualTo("t");
        assertThat(parking.include()).containsExactly("Parkeringen är full");
        assertThat(parking.exclude()).containsExactly("Parken är full");
    }

    @Test
    void faultsOfASheetAreSaidWithTheirCell() throws IOException {
        sheet(
                List.of(
                        HEADINGS,
                        List.of("Trafik", "", "\"bil", "", ""),
                        List.of("Trafik", "", "buss", "", "")));
        assertThat(CodebookReader.in(temporary).findings())
                .extracting(f -> f.code() + " " + f.where().place().notation())
                .containsExactly(
                        "search.syntax Temalista!C2", "plan.theme-name-twice Temalista!A3");
    }

    @Test
    void aSheetWithoutATableOrWithoutThemesSaysWhatIsMissing() throws IOException {
        sheet(List.of(List.of("Namnlista", "Telefon"), List.of("Kim", "1")));
        assertThat(said()).contains("Tema, Definition, Sökord, Undantag, Exempel");
        sheet(List.of(HEADINGS));
        assertThat(said()).contains("Temalistan är tom");
    }

    @Test
    void ofTwoListsTheYamlIsUsedAndTheOtherIsSaid() throws IOException {
        sheet(List.of(HEADINGS, List.of("Bad", "", "simhall", "", "")));
        Files.writeString(
                temporary.resolve(CodebookReader.FILE), "themes: [{name: Trafik, queries: bil}]");
        CodebookReading reading = CodebookReader.in(temporary);
        assertThat(reading.codebook().entries())
                .extracting(Codebook.Entry::name)
                .containsExactly("Trafik");
        assertThat(said()).contains("codebook.xlsx används inte");
    }

    @Test
    void aPlanKnowsTheThemesOfASheet() throws IOException {
        sheet(List.of(HEADINGS, List.of("Trafik", "", "bil", "", "")));
        List<String> said =
                PlanFolder.said(
                        new PlanFolder(temporary)
                                .read(
                                        """
                                        title: x
                                        goals: [{id: m, type: outcome, goal: y, indicators: [
                                          {indicator: z, measure: {share: {theme: Trafk}}}]}]
                                        """),
                        ReaderLanguage.SWEDISH);
        assertThat(said).anyMatch(s -> s.contains("Trafk") && s.contains("Skriv trafik"));
    }

    private String said() throws IOException {
        return CodebookReader.in(temporary).findings().stream()
                .map(f -> PlanFolder.said(f, ReaderLanguage.SWEDISH))
                .reduce("", String::concat);
    }

    private CodebookReading yaml(String text) throws IOException {
        Files.writeString(temporary.resolve(CodebookReader.FILE), text);
        return CodebookReader.in(temporary);
    }

    private void sheet(List<List<String>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(temporary.resolve("codebook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Temalista");
            for (int row = 0; row < rows.size(); row++) {
                XSSFRow cells = sheet.createRow(row);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (!rows.get(row).get(column).isEmpty()) {
                        cells.createCell(column).setCellValue(rows.get(row).get(column));
                    }
                }
            }
            workbook.write(out);
        }
    }
}
