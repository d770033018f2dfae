package underlag.importing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.dialogue.CellState;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.PlannedColumn;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** What of a platform's export is a resident's words, and what stands around them. */
class PlatformTablesTest {
    private static final String IDEAS =
            "Rubrik;Förslag;Förslagsställare;Status;Svar från kommunen;Antal röster;Inkom\n";

    @Test
    void answersOfTheMunicipalityAndNamesAreNoContributions() {
        Material material =
                Reading.csv(
                        IDEAS
                                + "Bad;Bygg en brygga vid sjön.;Eva Ek;Klar;Vi bygger en brygga.;12;2026-03-01\n");

        assertThat(Reading.only(material).importer()).isEqualTo("idea-list");
        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Bad", "Bygg en brygga vid sjön.");
        assertThat(material.toString()).doesNotContain("Eva", "Vi bygger");
        assertThat(Reading.only(material).skipped()).containsEntry("import.municipal-answer", 1L);
        assertThat(Reading.only(material).items()).isEqualTo(14);
    }

    @Test
    void nameOfTheOneWhoSentAnIdeaIsAContactDetail() {
        Material material =
                Reading.csv("Rubrik;Idé;Inskickad av;Status\nBad;Bygg en brygga.;Eva Ek;Ny\n");

        assertThat(Reading.only(material).columns().get(2).role()).isEqualTo(ColumnRole.CONTACT);
        assertThat(material.toString()).doesNotContain("Eva");
    }

    @Test
    void votesAreToldOfAndCountNobody() {
        Material material =
                Reading.csv(
                        IDEAS
                                + "Bad;Bygg en brygga.;;Ny;;12;2026-03-01\nGym;Sätt upp ett utegym.;;Ny;;30;2026-03-02\n");

        assertThat(material.respondents()).hasSize(2);
        assertThat(material.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly("Antal röster: 42"));
    }

    @Test
    void proposalsOfOneAuthorAreOneRespondentButThoseOfTheUnnamedAreNot() {
        Material material =
                Reading.csv(
                        IDEAS
                                + "A;Bygg en brygga.;Eva Ek;Ny;;1;2026-03-01\n"
                                + "B;Sätt upp ett utegym.;Eva Ek;Ny;;1;2026-03-02\n"
                                + "C;Laga vägen.;Anonym;Ny;;1;2026-03-03\n"
                                + "D;Plantera träd.;Anonym;Ny;;1;2026-03-04\n");

        assertThat(material.respondents()).hasSize(3);
        assertThat(material.contributions()).hasSize(8);
    }

    @Test
    void authorWithSeveralProposalsHasAllTheCategoriesChosen() {
        Material material =
                Reading.csv(
                        """
                        Rubrik;F\u00f6rslag;Kategori;Namn;Antal r\u00f6ster
                        A;Bygg en brygga.;Fritid;Eva Ek;1
                        B;Laga v\u00e4gen.;Trafik;Eva Ek;2
                        """);

        assertThat(material.answers())
                .extracting(ClosedAnswer::values)
                .containsExactly(List.of("Fritid", "Trafik"));
    }

    @Test
    void headingThatMayMeanKindOrTextIsSettledByItsCells() {
        String head = "Ärendenr;Synpunkt;Beskrivning;Handläggare;Inkommet\n";
        Material material =
                Reading.csv(
                        head
                                + "1;Klagomål;Bussen kommer aldrig i tid på morgonen.;K S;2026-01-01\n"
                                + "2;Beröm;Tack för isen på torget, den är fin!;K S;2026-01-02\n"
                                + "3;Klagomål;Ingen har sandat på Skolgatan i år.;O F;2026-01-03\n"
                                + "4;Klagomål;Papperskorgen vid parken svämmar över.;O F;2026-01-04\n");

        assertThat(Reading.only(material).importer()).isEqualTo("case-list");
        assertThat(Reading.role(material, "Synpunkt")).isEqualTo(ColumnRole.CLOSED_ANSWER);
        assertThat(material.contributions()).hasSize(4);
        assertThat(material.toString()).doesNotContain("K S", "O F");
    }

    @Test
    void textsUnderAnUnknownHeadingAreSaidToBeLeftOut() {
        Material material =
                Reading.csv(
                        """
                        Rubrik;F\u00f6rslag;Antal r\u00f6ster;Inkom;Nytta
                        A;Bygg en brygga.;1;2026-03-01;Fler skulle kunna bada utan att beh\u00f6va \u00e5ka till Granby.
                        """);

        assertThat(Reading.codes(material)).contains("import.unknown-texts");
        assertThat(material.contributions()).hasSize(2);
    }

    @Test
    void planGivesAnUnknownColumnItsRole() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "enkat.csv",
                                """
                                Rubrik;F\u00f6rslag;Antal r\u00f6ster;Inkom;Nytta;Svar
                                A;Bygg en brygga.;1;2026-03-01;Fler kan bada.;Nej.
                                """),
                        Reading.planned(
                                List.of(),
                                null,
                                new PlannedColumn("nytta", ColumnRole.OPEN_ANSWER, "nytta"),
                                new PlannedColumn("Svar", ColumnRole.IGNORED, null)));

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("A", "Bygg en brygga.", "Fler kan bada.");
        assertThat(material.contributions().getLast().question()).isEqualTo("nytta");
        assertThat(Reading.only(material).skipped()).containsEntry("import.municipal-answer", 1L);
    }

    @Test
    void columnThatThePlanNamesAndTheFileLacksIsSaid() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "enkat.csv", IDEAS + "A;Bygg en brygga.;;Ny;;1;2026-03-01\n"),
                        Reading.planned(
                                List.of(),
                                null,
                                new PlannedColumn("Nytta", ColumnRole.OPEN_ANSWER, null)));

        assertThat(Reading.codes(material)).contains("import.no-such-column");
    }

    @Test
    void rejectedStatementIsInTheLedgerAndItsAuthorIsNoRespondent() {
        Material material =
                Reading.csv(
                        """
                        timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
                        1,Mon,0,7,4,2,1,Plant trees in the square
                        2,Mon,1,8,0,9,-1,Something rude about somebody
                        """);

        assertThat(Reading.only(material).importer()).isEqualTo("polis");
        assertThat(material.respondents()).hasSize(1);
        assertThat(Reading.only(material).skipped()).containsEntry("import.moderated-out", 1L);
        assertThat(Reading.codes(material))
                .containsExactly("import.moderated-out", "import.polis-agreement");
    }

    @Test
    void idsOutliveALongerAndSortedExport() {
        String one = "A;Bygg en brygga.;Eva;Ny;;1;2026-03-01\n";
        String two = "B;Laga vägen.;Per;Ny;;1;2026-03-02\n";

        List<String> before =
                Reading.csv(IDEAS + one).contributions().stream().map(Contribution::id).toList();
        List<String> after =
                Reading.csv(IDEAS + two + one).contributions().stream()
                        .map(Contribution::id)
                        .toList();

        assertThat(after).containsAll(before);
    }

    @Test
    void surveyWithAColumnOfProposalsIsStillASurvey() {
        Material material =
                Reading.csv(
                        """
                        Id;Starttid;\u00c5lder;F\u00f6rslag;Status
                        1;2026-01-01;20;Bygg en brygga vid sj\u00f6n.;Klar
                        2;2026-01-01;30;Laga v\u00e4gen till badet.;Klar
                        """);

        assertThat(Reading.only(material).importer()).isEqualTo("survey-table");
        assertThat(Reading.only(material).cells()).containsEntry(CellState.CONTRIBUTION, 2L);
    }

    /** As the case systems of municipalities export a contact centre's messages. */
    @Test
    void subjectOfAMessageIsItsTitleAndTheAnswerToTheSenderIsTheMunicipalitys() {
        Material material =
                Reading.csv(
                        """
                        Ärende-ID;Skapad;Kanal;Ämne;Meddelande;Kontakt;Kö;Internt meddelande;Svar till anmälaren
                        1;2026-04-01;E-post;Busskort för äldre;Låt pensionärer åka gratis.;Stig Ek;Trafik;Ring upp;Hej Stig!
                        2;2026-04-01;Telefon;Skolmaten;Maten är kall.;okänd;Skola;;Framfört.
                        3;2026-04-02;Webb;Lekplats;Nya gungor för de små.;L. Alm;Park;;
                        """);

        assertThat(Reading.only(material).importer()).isEqualTo("case-list");
        assertThat(material.contributions())
                .extracting(Contribution::text)
                .startsWith("Busskort för äldre", "Låt pensionärer åka gratis.");
        assertThat(material.answers()).isEmpty();
        assertThat(Reading.role(material, "Kontakt")).isEqualTo(ColumnRole.CONTACT);
        assertThat(Reading.only(material).skipped()).containsEntry("import.municipal-answer", 3L);
    }

    @Test
    void subjectThatRecursIsAChoice() {
        Material material =
                Reading.csv(
                        """
                        Ärendenr;Inkommet;Ämne;Beskrivning;Handläggare;Status
                        1;2026-03-01;Trafik;Sänk farten på Storgatan.;Lars Berg;Ny
                        2;2026-03-01;Trafik;Måla om övergångsstället.;Lars Berg;Ny
                        3;2026-03-02;Park;Fler bänkar.;Maria Ek;Ny
                        4;2026-03-02;Park;Klipp gräset.;Maria Ek;Ny
                        """);

        assertThat(Reading.only(material).importer()).isEqualTo("case-list");
        assertThat(Reading.role(material, "Ämne")).isEqualTo(ColumnRole.CLOSED_ANSWER);
    }
}
