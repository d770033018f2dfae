package underlag.importing.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.CellState;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.Respondent;
import underlag.dialogue.Unit;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** What of a letter is the sender's viewpoint, and what is form. */
class LettersTest {
    private static final String HEAD =
            "Från: Eva Ek <eva@exempel.se>\nSkickat: den 3 mars 2026 08:15\nTill: kommunen\nÄmne: SV: Torget\n\n";

    @Test
    void senderGreetingAndSignatureAreNoneOfTheText() {
        Material material =
                letter(
                        "Hej Karin,\n\nTorget behöver skugga.\n\nMed vänliga hälsningar\nEva Ek\n070-111 22 33\neva@exempel.se\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Torget behöver skugga.");
        assertThat(material.contributions().getFirst().headings()).containsExactly("Torget");
        assertThat(material.contributions().getFirst().date()).isEqualTo("den 3 mars 2026 08:15");
        assertThat(material.toString()).doesNotContain("Eva", "Karin", "070");
        assertThat(Reading.only(material).cells()).containsEntry(CellState.CONTACT, 5L);
    }

    @Test
    void farewellUnderTheLastLineEndsTheText() {
        Material material = letter("Torget behöver skugga.\nMvh Eva\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Torget behöver skugga.");
    }

    @Test
    void paragraphsAreContributionsOfOnePerson() {
        Material material =
                letter("Torget behöver skugga.\n\nSätt bänkar\nvid fontänen.\n\nHälsningar\nEva\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Torget behöver skugga.", "Sätt bänkar vid fontänen.");
        assertThat(material.respondents())
                .extracting(Respondent::unit)
                .containsExactly(Unit.PERSON);
        assertThat(Reading.only(material).records()).isEqualTo(1);
    }

    @Test
    void letterThatIsAnsweredIsLeftOutAndSaid() {
        Material material =
                letter(
                        "Ja, gärna bänkar.\n\nDen 2 mars 2026 kl. 10:12 skrev Karin Stav <karin@exempel.se>:\n> Vill ni ha bänkar?\n");

        assertThat(material.contributions()).hasSize(1);
        assertThat(Reading.only(material).skipped()).containsEntry("import.quoted-mail", 2L);
        assertThat(Reading.codes(material)).containsExactly("import.quoted-mail");
    }

    @Test
    void answersBetweenQuotedLinesAreRead() {
        Material material =
                letter(
                        "> Vill ni ha bänkar?\n\nJa, tre stycken.\n\n> Och träd?\n\nHelst en lind.\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Ja, tre stycken.", "Helst en lind.");
    }

    @Test
    void organisationThatSignsIsAGroup() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "svar.txt",
                                "Remissvar om cykelplanen\n\nDnr KS 2026/4\n\nVi tillstyrker planen men saknar cykelställ vid skolan.\n\nFör Ekskogens cykelförening\nEva Ek, ordförande\n\nMed vänlig hälsning\nEva Ek, ordförande i Ekskogens cykelförening\n"));

        assertThat(Reading.only(material).importer()).isEqualTo("letters");
        assertThat(material.respondents()).extracting(Respondent::unit).containsExactly(Unit.GROUP);
        assertThat(material.contributions()).hasSize(1);
        assertThat(material.contributions().getFirst().headings())
                .startsWith("Ekskogens cykelförening");
    }

    @Test
    void thoughtBelowTheSignatureIsStillRead() {
        Material material =
                letter(
                        "Torget behöver skugga.\n\nMvh\nEva Ek\n\nPS. Fontänen läcker fortfarande.\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Torget behöver skugga.", "PS. Fontänen läcker fortfarande.");
    }

    @Test
    void planSettlesWhoStandsBehindALetter() {
        Material material =
                Reading.of(
                        MemorySource.of("brev.txt", HEAD + "Torget behöver skugga.\n"),
                        new underlag.importing.ImportSettings(
                                underlag.dialogue.SourceFile.plain("brev", "brev.txt"),
                                "brev",
                                Unit.GROUP,
                                4,
                                java.util.List.of(),
                                java.util.List.of(),
                                null));

        assertThat(material.contributions().getFirst().unit()).isEqualTo(Unit.GROUP);
        assertThat(material.contributions().getFirst().groupSize()).isEqualTo(4);
    }

    @Test
    void numberedHeadingsOverTheirTextAreHeadings() {
        Material material =
                letter(
                        "1. Trafik\nTrafiken ökar mycket på Sjövägen. Bygg en gångbana.\n\n2. Hus\nFem våningar är för högt vid stranden.\n\nEkskogen dag som ovan\n\nEva Ek\n");

        assertThat(material.contributions())
                .extracting(c -> c.headings().getLast() + ": " + c.text())
                .containsExactly(
                        "Trafik: Trafiken ökar mycket på Sjövägen. Bygg en gångbana.",
                        "Hus: Fem våningar är för högt vid stranden.");
    }

    @Test
    void everydayLetterWithoutAHeadIsALetter() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "brev.txt",
                                "Hej,\n\njag läste om parken. Kul!\n\nDet som saknas är\n* toalett\n* skugga\n\nKlipp också gräset.\n\nHa det gott!\nAgneta i Backa\n"));

        assertThat(Reading.only(material).importer()).isEqualTo("letters");
        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly(
                        "jag läste om parken. Kul!", "toalett", "skugga", "Klipp också gräset.");
        assertThat(material.contributions().get(1).headings()).containsExactly("Det som saknas är");
        assertThat(material.contributions().getLast().headings()).isEmpty();
    }

    @Test
    void letterWithNothingButAnAttachmentSaysWhatToDo() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "brev.txt",
                                "Från: Eva Ek\nÄmne: Torget\nBifogade filer: synpunkter.docx\n\nMvh\nEva\n"));

        assertThat(material.contributions()).isEmpty();
        assertThat(Reading.codes(material))
                .containsExactly("import.attachment", "import.letter-without-text");
    }

    @Test
    void everyLineIsInTheLedgerOnce() {
        String text =
                HEAD
                        + "Hej!\n\nTorget behöver skugga.\n\nMina förslag:\n- träd\n- ett tak\n\nMvh\nEva\n\nSkickat från min iPhone\n";

        Material material = Reading.of(MemorySource.of("brev.txt", text));

        assertThat(Reading.only(material).items())
                .isEqualTo(text.lines().filter(l -> !l.isBlank()).count());
    }

    private static Material letter(String text) {
        Material material = Reading.of(MemorySource.of("brev.txt", HEAD + text));
        assertThat(Reading.only(material).importer()).isEqualTo("letters");
        return material;
    }

    @ParameterizedTest
    @ValueSource(strings = {"brev från G Ekdahl.docx", "Anna Berg.txt", "Brev Eva Ek.docx"})
    void aPersonsNameInAFileNameIsRemarked(String file) {
        assertThat(FileName.mayNameAPerson(file)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brev-01.docx",
                "Sv Långsjön.eml",
                "Yttrande fiskevårdsföreningen.docx",
                "yttrande från Trafikverket.pdf",
                "Remissvar Vikby kommun.docx"
            })
    void otherFileNamesAreNot(String file) {
        assertThat(FileName.mayNameAPerson(file)).isFalse();
    }
}
