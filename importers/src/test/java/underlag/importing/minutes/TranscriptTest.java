package underlag.importing.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceReading;
import underlag.dialogue.Unit;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** Who says what in the transcript of a talk. */
class TranscriptTest {

    @Test
    void speakersAreRespondentsAndTheirNamesStayBehind() {
        Material material =
                transcript(
                        "Moderator: Vad saknar ni i parken?\nSiv: En damm.\nKurt: Fler bänkar.\nSiv: Och en kiosk.\n");

        assertThat(material.respondents())
                .extracting(Respondent::unit)
                .containsExactly(Unit.PERSON, Unit.PERSON);
        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("En damm.", "Fler bänkar.", "Och en kiosk.");
        assertThat(material.toString()).doesNotContain("Siv", "Kurt");
    }

    @Test
    void shortFollowUpKeepsTheQuestion() {
        Material material =
                transcript(
                        "Moderator: Vad saknar ni i parken?\nDeltagare 1: En damm.\nModerator: Hur då?\nDeltagare 1: Som den i Norrbyn.\nDeltagare 2: Ja.\n");

        assertThat(material.contributions())
                .allMatch(c -> c.headings().getLast().equals("Vad saknar ni i parken?"));
    }

    @Test
    void everyLineIsInTheLedgerOnce() {
        String text =
                "Fokusgrupp\n\nModerator: Vad saknar ni i parken?\n\n[00:00:10]\nDeltagare 1:\nEn damm.\n\n[skratt]\n\nDeltagare 2: Bänkar.\nDeltagare 1: Ja.\n";

        SourceReading reading = Reading.only(transcript(text));

        // The label alone on its line is one, and what it says another.
        assertThat(reading.items()).isEqualTo(text.lines().filter(l -> !l.isBlank()).count());
    }

    @Test
    void notesUnderLabelsThatComeBackAreNoTranscript() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "idéer.txt",
                                "Moderator: Eva\n\nFörslag: en damm\n\nKommentar: dyrt\n\nFörslag: bänkar\n\nKommentar: billigt\n\nFörslag: en kiosk\n"));

        assertThat(Reading.only(material).importer()).isEqualTo("dialogue-notes");
    }

    private static Material transcript(String text) {
        Material material = Reading.of(MemorySource.of("fokusgrupp.txt", text));
        assertThat(Reading.only(material).importer()).isEqualTo("transcript");
        return material;
    }
}
