package underlag.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.CellState;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.Question;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceFile;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** What columns are taken for, and what becomes of their cells. */
class SurveyRolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ålder | 34 ~ 51 ~ 18 ~ 29 ~ 62 | BACKGROUND
                    Hur gammal är du? | 16–24 år ~ 25–44 år ~ 16–24 år ~ 25–44 år ~ 16–24 år | BACKGROUND
                    Födelseår | 1980 ~ 1975 ~ 2001 ~ 1999 ~ 1980 | BACKGROUND
                    Kön | Kvinna ~ Man ~ Kvinna ~ Annat ~ Man | BACKGROUND
                    Vilket område bor du i? | Norr ~ Söder ~ Norr ~ Söder ~ Norr | BACKGROUND
                    Vad tycker du om ditt område? | Fint ~ Tråkigt men lugnt ~ För mörkt på kvällen ~ Bra bussar ~ Ingen lekplats | OPEN_ANSWER
                    Hur nöjd är du med ditt område? | 1 ~ 2 ~ 5 ~ 4 ~ 3 | SCALE
                    Hur nöjd är du? | Mycket nöjd ~ Nöjd ~ Missnöjd ~ Nöjd ~ Vet ej | SCALE
                    Torget är tryggt | Instämmer helt ~ Instämmer inte alls ~ Instämmer helt ~ Instämmer delvis ~ Vet ej | SCALE
                    Betyg | 5 - Mycket bra ~ 1 - Mycket dåligt ~ 3 ~ 5 - Mycket bra ~ 1 - Mycket dåligt | SCALE
                    Ich bin zufrieden | Stimme voll zu ~ Stimme nicht zu ~ Stimme voll zu ~ Teils/teils ~ Stimme voll zu | SCALE
                    Namn | Eva Ek ~ Bo Berg ~ Ida Ask ~ Per Lind ~ Siv Rot | CONTACT
                    E-postadress | a@b.se ~ c@d.se ~ e@f.se ~ g@h.se ~ i@j.se | CONTACT
                    Vill du bli kontaktad? Skriv ditt telefonnummer här | 0521-123456 ~ 0700-123456 ~ 0521 12 34 56 ~ +46701234567 ~ 0521-123457 | CONTACT
                    Hur når vi dig? | eva@exempel.se ~ bo@exempel.se ~ ida@exempel.se ~ per@exempel.se ~ siv@exempel.se | CONTACT
                    Nummer | 19121212-1212 ~ 191212121212 ~ 121212-1212 ~ 121212-1212 ~ 121212-1212 | CONTACT
                    Namn på området | Dalen ~ Kullen ~ Ängen ~ Åsen ~ Viken | OPEN_ANSWER
                    Svars-id | 1 ~ 2 ~ 3 ~ 4 ~ 5 | ID
                    Tidstämpel | 2026-01-01 10.00.00 ~ 2026-01-02 10.00.00 ~ 2026-01-03 9.00.00 ~ 2026-01-04 9.00.00 ~ 2026-01-05 9.00.00 | DATE
                    Besök | 2026-01-01 ~ 2026-01-02 ~ 2026-01-03 ~ 2026-01-04 ~ 2026-01-05 | DATE
                    lastpage | 1 ~ 2 ~ 3 ~ 3 ~ 3 | IGNORED
                    Länk | https://a.se/1 ~ https://a.se/2 ~ https://a.se/3 ~ https://a.se/4 ~ https://a.se/5 | IGNORED
                    Badplatsen | Dåligt ~ Ganska bra ~ Bra ~ Ganska dåligt ~ Bra | SCALE
                    Vilken förening? | Bågskyttarna ~ Scouterna ~ Körföreningen ~ Kanotklubben ~ Båtlaget | BACKGROUND
                    Övrigt du vill säga | Lyssna på oss unga också ~ Nej ~ Lyssna på oss unga också ~ Sänk priset på busskortet i sommar ~ Sänk priset på busskortet i sommar | OPEN_ANSWER
                    Har du bil? | Ja ~ Nej ~ Ja ~ Ja ~ Nej | CLOSED_ANSWER
                    Hur reser du mest? | Bil ~ Buss ~ Bil ~ Buss ~ Cykel | CLOSED_ANSWER
                    Vad saknar du mest? | Bänkar vid sjön ~ Ett bibliotek ~ Busskur ~ Mer ljus ~ Inget | OPEN_ANSWER
                    """)
    void headingAndCellsTellWhatAColumnHolds(String heading, String cells, ColumnRole role) {
        Material material = Reading.csv("\"" + heading + "\"\tx\n" + rows(cells));

        assertThat(Reading.role(material, heading)).isEqualTo(role);
    }

    private static String rows(String cells) {
        StringBuilder rows = new StringBuilder();
        for (String cell : cells.split(" ~ ")) {
            rows.append('"').append(cell).append("\"\tx\n");
        }
        return rows.toString();
    }

    @Test
    void severalOptionsInOneCellAreAnswersOfTheirOwn() {
        Material material =
                Reading.csv(
                        """
                        Hur reser du?\tx
                        Buss;Cykel;\tx
                        Bil\tx
                        Buss;Bil\tx
                        Cykel;Bil;\tx
                        Buss;Cykel;Bil\tx
                        Vet ej\tx
                        Cykel\tx
                        Buss\tx
                        """);

        Question question = material.questions().getFirst();
        assertThat(question.kind()).isEqualTo(Question.Kind.MULTIPLE_CHOICE);
        assertThat(question.options()).containsExactly("Bil", "Buss", "Cykel");
        assertThat(answers(material, question.id()).get(4).values())
                .containsExactly("Buss", "Cykel", "Bil");
        assertThat(answers(material, question.id()).get(5).state())
                .isEqualTo(ClosedAnswer.State.DONT_KNOW);
    }

    @Test
    void optionsOfThePlanMayHoldTheSeparator() {
        Question question =
                new Question(
                        "resa",
                        "Hur reser du?",
                        Question.Kind.MULTIPLE_CHOICE,
                        List.of("Buss, tåg eller spårvagn", "Bil", "Gång, cykel"),
                        null);
        Material material =
                Reading.of(
                        MemorySource.of(
                                "e.csv",
                                "Hur reser du;x\nBuss, tåg eller spårvagn, Bil;x\nGång, cykel;x\nBil, Elsparkcykel;x\n"),
                        Reading.planned(List.of(question), null));

        assertThat(answers(material, "resa"))
                .extracting(ClosedAnswer::values)
                .containsExactly(
                        List.of("Buss, tåg eller spårvagn", "Bil"),
                        List.of("Gång, cykel"),
                        List.of("Bil", "Elsparkcykel"));
    }

    @Test
    void singleChoiceWithACommaIsNotSeveral() {
        Material material =
                Reading.csv(
                        "Ämne\tx\n"
                                + "Gata, park och lek\tx\n".repeat(6)
                                + "Bygga och bo\tx\n".repeat(6)
                                + "Vård, stöd\tx\n".repeat(5));

        assertThat(material.questions().getFirst().kind()).isEqualTo(Question.Kind.CHOICE);
    }

    @Test
    void signsInOptionsCount() {
        Material material = Reading.csv("Språk\tx\n" + "C\tx\nC++\tx\nC#\tx\nc\tx\n".repeat(5));

        assertThat(material.questions().getFirst().options()).containsExactly("C", "C#", "C++");
    }

    @Test
    void emptyAnswerIsCountedAsNotAnswered() {
        Material material =
                Reading.csv(
                        "Betyg;Varför?\n4;Bra personal\n;Ingen aning alls\n2;  \nVet ej;Tråkigt väntrum\n5;Nära\n1;Långt\n");

        assertThat(Reading.only(material).notAnswered())
                .containsOnly(Map.entry("betyg", 1L), Map.entry("varfor", 1L));
        assertThat(answers(material, "betyg"))
                .extracting(ClosedAnswer::state)
                .containsExactly(
                        ClosedAnswer.State.ANSWERED,
                        ClosedAnswer.State.NOT_ANSWERED,
                        ClosedAnswer.State.ANSWERED,
                        ClosedAnswer.State.DONT_KNOW,
                        ClosedAnswer.State.ANSWERED,
                        ClosedAnswer.State.ANSWERED);
        assertThat(material.respondents()).hasSize(6);
    }

    @Test
    void contactDetailsNeverLeaveTheImporter() {
        Material material =
                Reading.csv("Namn;E-post;Synpunkt\nEva Hemlig;eva@hemlig.se;Fler papperskorgar\n");

        assertThat(material.toString()).doesNotContain("Hemlig").doesNotContain("hemlig.se");
        assertThat(Reading.only(material).cells()).containsEntry(CellState.CONTACT, 2L);
    }

    @Test
    void openAnswerIsVerbatim() {
        Material material =
                Reading.csv("Synpunkt;Ort\n\"  Två  blanksteg\r\noch radbrytning \";Byn\n");

        assertThat(material.contributions().getFirst().text())
                .isEqualTo("  Två  blanksteg\r\noch radbrytning ");
    }

    @Test
    void unfinishedResponsesAreKeptAndCountedApart() {
        Material material =
                Reading.csv(
                        "\"id\",\"submitdate\",\"lastpage\",\"Vad saknas?\"\n\"1\",\"2026-01-01 10:00:00\",\"3\",\"En hiss i stationen\"\n\"2\",\"\",\"1\",\"Toaletter vid torget\"\n");

        assertThat(material.respondents())
                .extracting(Respondent::finished)
                .containsExactly(true, false);
        assertThat(Reading.codes(material)).containsExactly("import.unfinished");
        assertThat(material.contributions()).hasSize(2);
    }

    @Test
    void microsoftFormsExportIsUnderstood() {
        Material material =
                Reading.csv(
                        """
                        ID;Starttid;Slutförandetid;E-post;Namn;Vad är bra?;Hur ofta kommer du?
                        1;2026-02-01 10:00:00;2026-02-01 10:05:00;anonymous;;Kaffet och de goda bullarna;Ofta
                        2;2026-02-01 11:00:00;2026-02-01 11:02:00;anonymous;;Att det är nära hem;Aldrig
                        """);

        assertThat(Reading.only(material).columns())
                .extracting(c -> c.role())
                .containsExactly(
                        ColumnRole.ID,
                        ColumnRole.DATE,
                        ColumnRole.DATE,
                        ColumnRole.CONTACT,
                        ColumnRole.CONTACT,
                        ColumnRole.OPEN_ANSWER,
                        ColumnRole.SCALE);
        assertThat(material.contributions().getFirst().record()).isEqualTo("row 2");
    }

    @Test
    void optionsSettleTextAndId() {
        SourceFile file = SourceFile.plain("e", "e.csv");
        Material material =
                Reading.of(
                        MemorySource.of(
                                "e.csv",
                                "nr\trubrik\ttext\nf1\tBänkar i parken\tSätt ut fler bänkar\nf2\tLjus i tunneln\tLaga lampan\n"),
                        new ImportSettings(
                                file, "e", Unit.UNKNOWN, null, List.of(), List.of("text"), "nr"));

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Sätt ut fler bänkar", "Laga lampan");
        assertThat(material.contributions())
                .extracting(Contribution::record)
                .containsExactly("f1", "f2");
        assertThat(Reading.column(material, "rubrik").reasonCode())
                .isEqualTo("import.reason-not-chosen");
    }

    @Test
    void planGoesBeforeRecognition() {
        Question pleased =
                new Question(
                        "nojd",
                        "Hur nöjd?",
                        Question.Kind.SCALE,
                        List.of(),
                        new Question.Scale(1, 4, "inte alls", "mycket"));
        Material material =
                Reading.of(
                        MemorySource.of(
                                "e.csv",
                                "A;B;C\n4;Ja;Norr\nmycket;Nej;Söder\n9;Ja;Norr\n1;Nej;Norr\n"),
                        Reading.planned(
                                List.of(pleased),
                                null,
                                new PlannedColumn("a", ColumnRole.SCALE, "nojd"),
                                new PlannedColumn("B", ColumnRole.OPEN_ANSWER, null),
                                new PlannedColumn("C", ColumnRole.BACKGROUND, "omrade")));

        assertThat(answers(material, "nojd"))
                .extracting(ClosedAnswer::values)
                .containsExactly(List.of("4"), List.of("4"), List.of(), List.of("1"));
        assertThat(Reading.codes(material)).containsExactly("import.not-on-scale");
        assertThat(material.contributions()).hasSize(4);
        assertThat(material.respondents().get(1).background()).containsEntry("omrade", "Söder");
    }

    private static List<ClosedAnswer> answers(Material material, String question) {
        return material.answers().stream().filter(a -> a.question().equals(question)).toList();
    }

    @Test
    void exactAgesAreKeptInGroupsOfTenYears() {
        Material material =
                Reading.csv(
                        """
                        Svarsnummer;Ålder;Vad saknar du mest?
                        1;67;Fler bänkar vid sjön så att man orkar gå runt
                        2;ca 75;En toalett som är öppen också på vintern
                        3;93 år;Bussen går alldeles för sällan på söndagarna
                        4;8;En vattenrutschkana och hopptorn
                        5;vill ej svara;Mer ljus längs gångvägen mellan skolan och torget
                        """);

        assertThat(material.respondents())
                .flatExtracting(r -> r.background().values())
                .containsExactly("60–69", "70–79", "90+", "0–9", "vill ej svara");
    }

    @Test
    void exactAgesAreKeptInTheGroupsOfThePlan() {
        List<String> groups = List.of("16–24 år", "25–64 år", "65 år eller äldre");
        Question age = new Question("alder", "Ålder", Question.Kind.BACKGROUND, groups, null);
        String table = "Ålder;Fritext\n67;Fler bänkar\n17;Mer ljus\n";
        Material material =
                Reading.of(
                        MemorySource.of("enkat.csv", table),
                        Reading.planned(
                                List.of(age),
                                ';',
                                new PlannedColumn("Ålder", ColumnRole.BACKGROUND, "alder"),
                                new PlannedColumn("Fritext", ColumnRole.OPEN_ANSWER, "fri")));

        assertThat(material.respondents())
                .flatExtracting(r -> r.background().values())
                .containsExactly("65 år eller äldre", "16–24 år");
    }

    @Test
    void languageOfAFormIsNoBackgroundOfItsRespondents() {
        Material forms =
                Reading.csv(
                        """
                        ID;Starttid;Slutförandetid;E-post;Namn;Språk;Vad saknar du?
                        1;2026-06-01 10:00;2026-06-01 10:10;anonymous;;svenska;En dusch vid bryggan
                        2;2026-06-01 11:00;2026-06-01 11:10;anonymous;;English;More benches please
                        """);
        assertThat(Reading.role(forms, "Språk")).isEqualTo(ColumnRole.IGNORED);

        Material asked =
                Reading.csv(
                        """
                        Nr;Språk;Vad saknar du?
                        1;svenska;En dusch vid bryggan
                        2;engelska;Fler bänkar längs stranden
                        """);
        assertThat(Reading.role(asked, "Språk")).isEqualTo(ColumnRole.BACKGROUND);
    }

    @Test
    void yearsOfBirthAreKeptByTheDecadeAndPostcodesInOneSpelling() {
        Material material =
                Reading.csv(
                        """
                        Nr;Födelseår;Postnummer;Vad saknar du mest?
                        1;1958;462 30;Fler bänkar vid sjön så att man orkar gå runt
                        2;2010;46230;En toalett som är öppen också på vintern
                        """);

        assertThat(material.respondents())
                .extracting(r -> String.join(", ", new TreeSet<>(r.background().values())))
                .containsExactly("1950–1959, 462 30", "2010–2019, 462 30");
        assertThat(Reading.column(material, "Postnummer").question().options())
                .containsExactly("462 30");
    }
}
