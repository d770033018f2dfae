package underlag.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Contribution;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.duplicate.Families.Difference;
import underlag.duplicate.Families.Family;
import underlag.duplicate.Families.Variant;
import underlag.testing.SurveyStatements;

/** Appeals as they come in: a template that each sender changes a little, or adds to. */
class CampaignTest {
    private static final String TEMPLATE =
            "Stoppa planerna på att lägga ner fritidsgården i Norrhamra. Gården är öppen fyra"
                    + " kvällar i veckan och dit kommer ungdomar som inte har någon annanstans att"
                    + " ta vägen. Personalen känner familjerna i området sedan länge. Om gården"
                    + " stänger måste ungdomarna ta bussen in till centrum. Behåll fritidsgården"
                    + " och ge den pengar till öppet även på helgerna.";
    private static final String OWN =
            "Min dotter lärde sig spela trummor där förra vintern och har fått vänner för livet"
                    + " genom bandet som de startade.";

    @Test
    void signatureCaseAndLineBreaksMakeNoWordsOfOnesOwn() {
        Family family =
                only(
                        TEMPLATE,
                        TEMPLATE.toUpperCase(Locale.ROOT),
                        TEMPLATE.replace("ungdomarna", "ungdom-\narna").replace(". ", ".\n\n"),
                        TEMPLATE + "\n\nMed vänliga hälsningar\nEva Ek, Storgatan 5");
        assertThat(family.shared()).isEqualTo(TEMPLATE);
        assertThat(family.variants().stream().map(Variant::difference))
                .containsExactly(Difference.SAME, Difference.FRAMED);
        assertThat(family.variants().getFirst().contributions()).containsExactly("c0", "c1", "c2");
        assertThat(family.variants().getLast().added()).isEqualTo(7);
    }

    @Test
    void oneSentenceChangedOrLeftOutIsTheSameAppealInOtherWords() {
        Family family =
                only(
                        TEMPLATE,
                        TEMPLATE,
                        TEMPLATE.replace("Personalen känner", "De som jobbar där känner"),
                        TEMPLATE.replace(
                                " Personalen känner familjerna i området sedan länge.", ""));
        assertThat(family.variants().stream().map(Variant::difference))
                .containsExactly(Difference.SAME, Difference.REWORDED, Difference.REWORDED);
        Variant shorter =
                family.variants().stream()
                        .filter(v -> v.added() == 0 && v.leftOut() > 0)
                        .findAny()
                        .orElseThrow();
        assertThat(shorter.leftOut()).isEqualTo(7);
    }

    @Test
    void misreadLettersOfAScannedCopyAreStillACopy() {
        String scanned =
                TEMPLATE.replace("fritidsgården i", "fritidsgärden i").replace("bussen", "bnssen");
        assertThat(only(TEMPLATE, scanned).contributions()).containsExactly("c0", "c1");
    }

    @Test
    void aPassageOfOnesOwnIsKeptAsOwnWords() {
        List<Contribution> sent = sent(TEMPLATE, TEMPLATE, OWN + " " + TEMPLATE);
        Families families = FamilyFinder.find(sent);
        Family family = families.families().getFirst();
        assertThat(family.contributions()).containsExactly("c0", "c1", "c2");
        assertThat(family.variants().getLast().difference()).isEqualTo(Difference.OWN_WORDS);
        Statement own = statement(sent.get(2), 0, OWN.length() + 1);
        Statement copied = statement(sent.get(2), OWN.length() + 1, OWN.length() + 60);
        assertThat(families.isOwn(own)).isTrue();
        assertThat(families.isOwn(copied)).isFalse();
        assertThat(families.textOf(own)).isEqualTo("c2");
        assertThat(families.textOf(copied)).isEqualTo(family.id());
        assertThat(families.textOf(statement(sent.get(0), 0, 30))).isEqualTo(family.id());
    }

    @Test
    void everyoneAddsSomethingAndNobodySendsTheBareTemplate() {
        Family family =
                only(
                        OWN + " " + TEMPLATE,
                        TEMPLATE + " Vi i kören övar också på gården varje torsdag året om.",
                        "Som lärare ser jag vad det betyder för eleverna i min klass. " + TEMPLATE,
                        TEMPLATE + " Låt ungdomarna själva vara med och styra vad som ska göras.");
        assertThat(family.shared()).contains("Stoppa planerna").doesNotContain("trummor", "kören");
        assertThat(family.variants()).allMatch(v -> v.difference() == Difference.OWN_WORDS);
    }

    @Test
    void whoSendsTwoAppealsInOneAnswerDoesNotMakeThemOne() {
        String other =
                "Vi vill att kommunen ställer in bygget av parkeringshuset vid torget. Ytan behövs"
                        + " för marknad och möten mellan människor, inte för fler bilar. Låt torget"
                        + " få träd, bänkar och en scen som föreningarna kan låna på somrarna.";
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add(TEMPLATE);
            texts.add(other);
        }
        texts.add(TEMPLATE + " " + other);
        Families families = FamilyFinder.find(sent(texts.toArray(String[]::new)));
        assertThat(families.families()).hasSize(2).allMatch(Family::campaign);
        assertThat(families.familyOf()).hasSize(25);
    }

    @Test
    void shortAnswersThatJustAreAlikeAreNoFamily() {
        assertThat(
                        find(
                                        "Jag tycker att det är bra som det är",
                                        "Jag tycker att det är bra som det är men mer träd",
                                        "Jag tycker att det är bra med en ny simhall",
                                        "Mer belysning i parken vid ån tack",
                                        "Mer belysning i parken vid skolan tack",
                                        "Det behövs fler cykelvägar i hela kommunen",
                                        "Det behövs fler gångvägar i hela kommunen")
                                .families())
                .isEmpty();
    }

    @Test
    void aSentenceQuotedInALongAnswerOfOnesOwnIsNoCopy() {
        String sentence = "Gården är öppen fyra kvällar i veckan och dit kommer ungdomar";
        assertThat(
                        find(sentence, OWN + " " + sentence + " " + OWN.replace("dotter", "son"))
                                .families())
                .isEmpty();
    }

    @Test
    void tenThousandCopiesWithALineOfTheirOwnAreOneFamily() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add("Jag bor på väg " + i + " sedan år " + (i * 7 % 9_000) + ". " + TEMPLATE);
        }
        Families families = find(texts.toArray(String[]::new));
        assertThat(families.families()).hasSize(1);
        assertThat(families.families().getFirst().variants()).hasSize(10_000);
        assertThat(families.families().getFirst().shared())
                .startsWith("Jag bor på väg […] Stoppa planerna");
    }

    private static Family only(String... texts) {
        List<Family> families = find(texts).families();
        assertThat(families).hasSize(1);
        assertThat(families.getFirst().contributions()).hasSize(texts.length);
        return families.getFirst();
    }

    private static Families find(String... texts) {
        return FamilyFinder.find(sent(texts));
    }

    private static Statement statement(Contribution contribution, int from, int to) {
        return new Statement(
                contribution.id() + "-" + from, contribution, from, new Span(from, to));
    }

    private static List<Contribution> sent(String... texts) {
        return SurveyStatements.answers(List.of(texts));
    }
}
