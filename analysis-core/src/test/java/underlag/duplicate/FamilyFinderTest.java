package underlag.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Contribution;
import underlag.testing.SurveyStatements;

class FamilyFinderTest {
    private static final String APPEAL =
            "Vi som bor vid kanalen vill att den gamla bron rustas upp i stället för att rivas,"
                    + " eftersom barnen går över den till skolan varje dag";

    @Test
    void caseSpaceAndPunctuationMakeNoDifference() {
        Families families =
                find("Vi vill ha en brygga!", "vi  vill ha\nen brygga", "Vi vill ha ett café");
        assertThat(families.families()).hasSize(1);
        assertThat(families.families().getFirst().contributions()).containsExactly("c0", "c1");
        assertThat(families.familyOf()).containsOnlyKeys("c0", "c1");
    }

    @Test
    void greetingAtTheEndIsStillACopy() {
        Families families =
                find(APPEAL, APPEAL + ". Hälsningar Familjen", "Något helt annat nu då");
        assertThat(families.families()).hasSize(1);
    }

    @Test
    void sameFrameWithAnotherSubjectIsNoCopy() {
        assertThat(
                        find(
                                        "Jag vill gärna att ni bygger en ny simhall i parken",
                                        "Jag vill gärna att ni bygger en ny lekplats i parken")
                                .families())
                .isEmpty();
    }

    @Test
    void shortAnswersAreNoFamily() {
        assertThat(find("Nej", "nej", "Vet ej", "vet ej.", "Bra!", "bra").families()).isEmpty();
    }

    @Test
    void tenSendersMakeACampaign() {
        List<String> texts = new ArrayList<>(Collections.nCopies(10, APPEAL));
        texts.addAll(Collections.nCopies(9, "Gör en lekplats i varje park nu"));
        Families families = find(texts.toArray(String[]::new));
        assertThat(families.families().stream().map(Families.Family::campaign))
                .containsExactly(true, false);
    }

    @Test
    void idsAndMembersDoNotDependOnOrder() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            texts.add(APPEAL + (i % 3 == 0 ? " tack på förhand" : ""));
        }
        List<Contribution> contributions = SurveyStatements.answers(texts);
        Families expected = FamilyFinder.find(contributions);
        Collections.shuffle(contributions, new Random(5));
        Families shuffled = FamilyFinder.find(contributions);
        assertThat(shuffled.families().getFirst().id())
                .isEqualTo(expected.families().getFirst().id());
        assertThat(shuffled.families().getFirst().contributions())
                .containsExactlyInAnyOrderElementsOf(
                        expected.families().getFirst().contributions());
    }

    @Test
    void nothingGivesNoFamilies() {
        assertThat(FamilyFinder.find(List.of()).families()).isEmpty();
    }

    private static Families find(String... texts) {
        return FamilyFinder.find(SurveyStatements.answers(List.of(texts)));
    }
}
