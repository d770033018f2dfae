package underlag.importing.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.dialogue.CellState;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceReading;
import underlag.dialogue.Unit;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** What of a meeting's minutes is somebody's viewpoint, and what is form. */
class MinutesTest {
    private static final String HEAD =
            "Protokoll\nSammanträdesdatum 2026-04-02\n\n§ 5 Ny badplats\nDnr KS 2026/8\n\n";

    @Test
    void moverIsKeptAsRoleAndPartyAndNeverByName() {
        Material material =
                minutes(
                        "Yrkanden\nAndre vice ordföranden Eva von Ek (S) yrkar att en brygga byggs.\n\nBeslut\nBifall.\n");

        Contribution contribution = only(material);
        assertThat(contribution.text()).isEqualTo("yrkar att en brygga byggs.");
        assertThat(contribution.headings())
                .containsExactly("§ 5 Ny badplats", "Yrkanden", "Andre vice ordföranden (S)");
        assertThat(contribution.date()).isEqualTo("2026-04-02");
        assertThat(material.toString()).doesNotContain("Eva");
    }

    @Test
    void severalMoversAreAGroupOfThatSize() {
        Material material =
                minutes(
                        "Yrkanden\nEva Ek (S), Bo Al (V) och Ida Lind (MP) yrkar att bryggan får en ramp.\n\nBeslut\nBifall.\n");

        assertThat(only(material).unit()).isEqualTo(Unit.GROUP);
        assertThat(only(material).groupSize()).isEqualTo(3);
    }

    @Test
    void sameMemberIsOneRespondentThroughoutTheMinutes() {
        Material material =
                minutes(
                        "Yrkanden\nEva Ek (S) yrkar att en brygga byggs.\n\n§ 6 Lekplats\n\nYrkanden\nEva Ek (S) yrkar att\n- gungorna byts\n- sanden byts\n\nBeslut\nBifall.\n");

        assertThat(material.contributions()).hasSize(3);
        assertThat(material.respondents())
                .extracting(Respondent::unit)
                .containsExactly(Unit.PERSON);
    }

    @Test
    void motionIsFoundAlsoWhereNoLabelStandsOverIt() {
        Material material =
                minutes(
                        "Ärendet\nKontoret har utrett frågan.\n\nEva Ek (S) yrkar att en brygga byggs.\n\nBeslut\nNämnden tar upp Eva Eks förslag.\n");

        assertThat(only(material).text()).isEqualTo("yrkar att en brygga byggs.");
    }

    @Test
    void residentsProposalToldInTheBackgroundIsAStatementOfOnePerson() {
        Material material =
                minutes(
                        "Sammanfattning av ärendet\nEtt medborgarförslag har inkommit där det föreslås att en hundrastgård byggs vid ån.\n\nFörslagsställaren menar att lösa hundar stör.\n\nKontoret har utrett frågan.\n\nBeslut\nEtt medborgarförslag föreslås bifallas.\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly(
                        "Ett medborgarförslag har inkommit där det föreslås att en hundrastgård byggs vid ån.",
                        "Förslagsställaren menar att lösa hundar stör.");
        assertThat(material.respondents()).hasSize(1);
    }

    @Test
    void dayOfTheSittingIsTheDateAndNotTheDayOfAdjustment() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "p.txt",
                                """
                                Protokoll
                                Kommunfullmäktige
                                2026-03-18

                                Justeringens plats och tid Kommunhuset, 2026-03-25

                                § 12 Ny badplats

                                Yrkanden

                                Eva Ek (S) yrkar att en brygga byggs.

                                Beslut

                                Bifall.
                                """));

        assertThat(only(material).date()).isEqualTo("2026-03-18");
    }

    @Test
    void voteAndProcedureAreNoViewpoints() {
        Material material =
                minutes(
                        "Yrkanden\nEva Ek (S) yrkar att en brygga byggs.\n\nOrdföranden ställer proposition på yrkandet och finner att det bifalls.\n\nOmröstning\nEva Ek (S) röstar ja (1).\n\nBeslut\nBifall.\n");

        assertThat(material.contributions()).hasSize(1);
        assertThat(Reading.only(material).skipped()).containsEntry("import.minutes-vote", 2L);
    }

    @Test
    void sentenceThatAPageBreaksIsOneViewpoint() {
        Material material =
                minutes(
                        "Synpunkter från allmänheten\nVattnet är för kallt och stranden är full av\n\nJusterandes sign\n\n3 (7)\n\nstora stenar.\n\nBeslut\nBifall.\n");

        assertThat(only(material).text())
                .isEqualTo("Vattnet är för kallt och stranden är full av stora stenar.");
        assertThat(Reading.only(material).skipped()).containsEntry("import.page-frame", 3L);
    }

    @Test
    void referenceToAParagraphThatALineBeginsWithOpensNoMatter() {
        Material material =
                minutes(
                        "Synpunkter från allmänheten\nRiktlinjerna beslutades av kommunstyrelsens utskott för näringsliv,\n§ 26, men ingen följer dem.\n\nBeslut\nBifall.\n");

        assertThat(only(material).headings()).first().isEqualTo("§ 5 Ny badplats");
    }

    @Test
    void motionsHandedInAreWhatTheyAskForAlsoTwoOnALine() {
        Material material =
                minutes(
                        "Ärendet\n- Motion från Eva Ek (S) om att bygga en bastu, KS 2026/9 - Motion från Bo Al (V) om båtplatser\n\nBeslut\nBifall.\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("att bygga en bastu, KS 2026/9", "om båtplatser");
    }

    @Test
    void numberedQuestionsAreReadAndTheirAnswersLeftOut() {
        Material material =
                minutes(
                        "Allmänhetens frågestund\n\nFråga 1\nPer Lind undrar när isen spolas.\n\nSvar: Det sker i januari.\n\nFråga 2\nVem städar stranden?\n\nSvar\nEntreprenören.\n\nBeslut\nBifall.\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("undrar när isen spolas.", "Vem städar stranden?");
        assertThat(Reading.only(material).skipped()).containsEntry("import.minutes-answer", 2L);
    }

    @Test
    void headerWithAPageNumberInItIsNoViewpoint() {
        Material material =
                minutes(
                        "Yrkanden\nEva Ek (S) yrkar att en brygga byggs vid\n\nLILLEBY KOMMUN      PROTOKOLL     Sida 4 av 14\n\nbadplatsen.\n\nMot beslutet reserverar sig Bo Al (V), Ida Lind (MP).\n\nBeslut\nBifall.\n");

        assertThat(only(material).text()).isEqualTo("yrkar att en brygga byggs vid badplatsen.");
    }

    @Test
    void viewpointOfAnOrganisationKeepsItsName() {
        Material material =
                minutes(
                        "Inkomna yttranden\nEkskogens Hembygdsförening anser att kajen ska stå kvar.\n\nBeslut\nBifall.\n");

        assertThat(only(material).text()).startsWith("Ekskogens Hembygdsförening anser");
    }

    @Test
    void minutesWithoutViewpointsSayWhatToDo() {
        Material material = minutes("Beslut\nKommunstyrelsen beslutar\natt bygga en brygga.\n");

        assertThat(material.contributions()).isEmpty();
        assertThat(Reading.codes(material)).containsExactly("import.minutes-without-views");
    }

    @Test
    void everyLineIsInTheLedgerOnce() {
        String text =
                HEAD
                        + "Ärendet\nKontoret har utrett frågan\ni två år.\n\nYrkanden\nEva Ek (S) yrkar att\n- en brygga byggs\n- den får en ramp\n\nBeslut\n1. Bifall.\n\n7\n";

        SourceReading reading = Reading.only(Reading.of(MemorySource.of("p.txt", text)));

        assertThat(reading.items()).isEqualTo(text.lines().filter(l -> !l.isBlank()).count());
        assertThat(reading.cells()).containsEntry(CellState.CONTRIBUTION, 2L);
    }

    private static Contribution only(Material material) {
        List<Contribution> contributions = material.contributions();
        assertThat(contributions).as(contributions.toString()).hasSize(1);
        return contributions.getFirst();
    }

    private static Material minutes(String text) {
        Material material = Reading.of(MemorySource.of("protokoll.txt", HEAD + text));
        assertThat(Reading.only(material).importer()).isEqualTo("minutes");
        return material;
    }
}
