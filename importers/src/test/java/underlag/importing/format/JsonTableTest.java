package underlag.importing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.Material;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** Records of JSON as a table. */
class JsonTableTest {

    @Test
    void fieldsWithinFieldsAreNamedByTheirPathAndSeveralValuesStandInOneCell() throws Exception {
        List<TableRow> rows =
                rows(
                        "svar.json",
                        """
                        [{"id": 7, "title": {"sv": "Bad"}, "val": ["Buss", "Cykel"], "tom": null},
                         {"id": 8, "ny": true}]
                        """);

        assertThat(rows.get(0).cells()).containsExactly("id", "title/sv", "val", "ny");
        assertThat(rows.get(1).cells()).containsExactly("7", "Bad", "Buss; Cykel", "");
        assertThat(rows.get(2).cells()).containsExactly("8", "", "", "true");
    }

    @Test
    void objectOnEachLineIsRecordNumberedAsUnderARowOfHeadings() throws Exception {
        List<TableRow> rows =
                rows(
                        "svar.jsonl",
                        """
                        {"text": "Laga gångvägen."}
                        {"text": ""}
                        {"text": "Mer belysning."}
                        """);

        assertThat(rows).extracting(TableRow::number).containsExactly(1, 2, 4);
    }

    @Test
    void recordsAreSeenByTheirContentWhateverTheFileIsCalled() throws Exception {
        assertThat(rows("export.txt", "\n [ {\"text\": \"Bygg en brygga.\"} ]")).hasSize(2);
    }

    @Test
    void fileThatIsCutOffIsRefusedWithTheLine() {
        assertThatThrownBy(() -> rows("a.json", "[{\"text\": \"Ja\"},\n{\"text\": \"Ne"))
                .isInstanceOfSatisfying(ImportException.class, e -> isFault(e, "json-damaged"));
    }

    @Test
    void depthWithoutEndIsRefused() {
        String deep = "{\"a\":".repeat(10_000);

        assertThatThrownBy(() -> rows("a.json", deep))
                .isInstanceOfSatisfying(ImportException.class, e -> isFault(e, "json-refused"));
    }

    @Test
    void listWithoutObjectsHasNoRecords() {
        for (String text :
                List.of(
                        "{\"svar\": [{\"text\": \"Ja\"}, {\"text\": \"Nej\"}]}",
                        "[]",
                        "[\"Ja\", \"Nej\"]",
                        "[[{\"a\": 1}]",
                        "17")) {
            assertThatThrownBy(() -> rows("a.json", text)).isInstanceOf(ImportException.class);
        }
    }

    @Test
    void proposalsOfDecidimAreReadAsFromTheirTable() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "proposals.json",
                                """
                                [{"id": 41,
                                  "category": {"id": 3, "name": {"sv": "Trafik"}},
                                  "participatory_space": {"id": 7, "url": "https://exempel.se/7"},
                                  "component": {"id": 12},
                                  "title": {"sv": "Säkrare korsning"},
                                  "body": {"sv": "Bygg ett upphöjt övergångsställe."},
                                  "state": "accepted",
                                  "answer": {"sv": "Förslaget tas med."},
                                  "endorsements": {"total_count": 2,
                                                   "user_endorsements": ["Eva Ek", "Bo Berg"]},
                                  "published_at": "2026-03-01"}]
                                """));

        assertThat(Reading.only(material).importer()).isEqualTo("decidim-proposals");
        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Säkrare korsning", "Bygg ett upphöjt övergångsställe.");
        assertThat(material.toString()).doesNotContain("Eva", "Bo Berg", "Förslaget tas med");
        assertThat(material.contributions().getFirst().origin().place())
                .isInstanceOfSatisfying(Locator.Cell.class, c -> assertThat(c.row()).isEqualTo(2));
    }

    @Test
    void answersOfOneQuestionInConsultsLinesAreSurvey() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "responses.jsonl",
                                """
                                {"themefinder_id": 1, "text": "Gångvägen är mörk.", "options": ["Ja"]}
                                {"themefinder_id": 2, "text": "Bussen går sällan.", "options": ["Nej"]}
                                {"themefinder_id": 3, "text": "Badet är för dyrt.", "options": ["Ja"]}
                                {"themefinder_id": 4, "text": "Fler bänkar i parken.", "options": ["Ja"]}
                                {"themefinder_id": 5, "text": "Ån borde städas.", "options": ["Nej"]}
                                """));

        assertThat(Reading.only(material).importer()).isEqualTo("survey-table");
        assertThat(material.respondents()).hasSize(5);
        assertThat(material.contributions())
                .extracting(Contribution::text)
                .contains("Gångvägen är mörk.", "Ån borde städas.")
                .hasSize(5);
    }

    private static void isFault(ImportException e, String code) {
        assertThat(e.finding().code()).isEqualTo("import." + code);
    }

    private static List<TableRow> rows(String name, String text) throws Exception {
        List<TableRow> rows = new ArrayList<>();
        SourceFile plan = SourceFile.plain("fil", name);
        try (TableRows open = TableFile.of(MemorySource.of(name, text), plan).open()) {
            for (TableRow row = open.next(); row != null; row = open.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
