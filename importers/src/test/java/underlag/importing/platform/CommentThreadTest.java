package underlag.importing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** What of a copied thread somebody wrote, and what the site put around it. */
class CommentThreadTest {
    private static final String THREE =
            "Eva Ek\nSätt bänkar i parken.\nGilla\nSvara\n3 v\nNils Alm\nEn fontän vore fint.\nGilla\nSvara\n2 v\n";

    @Test
    void namesAndButtonsAreNoTextAndAWriterIsOneRespondent() {
        Material material = thread(THREE + "Eva Ek\nJa, en fontän!\nGilla\nSvara\n1 d\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Sätt bänkar i parken.", "En fontän vore fint.", "Ja, en fontän!");
        assertThat(material.respondents()).hasSize(2);
        assertThat(material.toString()).doesNotContain("Eva", "Nils", "Gilla");
    }

    @Test
    void answerToAnotherCommentStandsUnderItWithoutTheName() {
        Material material =
                thread(THREE + "Sara Holm\nNils Alm: gärna med belysning\nGilla\nSvara\n1 d\n");

        Contribution answer = material.contributions().getLast();
        assertThat(answer.text()).isEqualTo("gärna med belysning");
        assertThat(answer.headings()).containsExactly("En fontän vore fint.");
    }

    @Test
    void shortCommentWithoutANameAboveIsStillRead() {
        Material material = thread(THREE + "Fler träd tack\nGilla\nSvara\n1 d\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .contains("Fler träd tack");
    }

    @Test
    void everyLineIsInTheLedgerOnce() {
        String text =
                THREE + "Sara Holm\nPlantera träd.\nGilla\nSvara\n1 d\nVisa fler kommentarer\n";

        Material material = thread(text);

        assertThat(Reading.only(material).items()).isEqualTo(text.lines().count());
    }

    @Test
    void titleOfAForumThreadIsTheHeadingOfItsPosts() {
        Material material =
                thread(
                        "Badplatsen\n\nNisse78, 3 mars 2026 10:12\nLaga bryggan.\n\nKim, 4 mars 2026 11:00\nOch måla den.\n\nNisse78, 4 mars 2026 12:00\nGärna gul.\n");

        assertThat(material.contributions()).hasSize(3);
        assertThat(material.contributions().getFirst().headings()).containsExactly("Badplatsen");
        assertThat(material.contributions().getFirst().date()).isEqualTo("3 mars 2026 10:12");
    }

    @Test
    void pageHeadersWithADateAreNoThread() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "anteckningar.txt",
                                "Dialogmöte\n2026-03-03\nSätt bänkar i parken.\n\nDialogmöte\n2026-03-03\nPlantera träd.\n\nDialogmöte\n2026-03-03\nLaga bryggan.\n"));

        assertThat(Reading.only(material).importer()).isEqualTo("dialogue-notes");
    }

    private static Material thread(String text) {
        Material material = Reading.of(MemorySource.of("kommentarer.txt", text));
        assertThat(Reading.only(material).importer()).isEqualTo("comment-thread");
        return material;
    }

    @Test
    void badgeUnderANameIsNoPartOfTheComment() {
        Material material =
                thread(THREE + "Sara Holm\nToppkommenterare\nPlantera träd.\nGilla\nSvara\n1 d\n");

        assertThat(material.contributions().getLast().text()).isEqualTo("Plantera träd.");
    }
}
