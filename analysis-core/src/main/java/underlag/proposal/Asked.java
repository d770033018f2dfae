package underlag.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Contribution;

/**
 * What people were asked for, as the question or the heading above their words tells, in Swedish,
 * English or German. "Bänkar" is a proposal under "Vad saknas?", a thing that is there under "Vad
 * fungerar bra?".
 */
enum Asked {
    /** What to do, change or add. */
    PROPOSALS,
    /** What is good or bad as it is. */
    JUDGEMENT,
    /** What they think, with no hint of which. */
    OPINION,
    /** Nothing, or nothing that says. */
    UNKNOWN;

    private static final Set<String> FOR_PROPOSALS =
            WordList.of(
                    "förslag, önsk, förbättr, ändra, förändra, utveckl, idé, saknas, saknar",
                    "behövs, behöver, vill du ha, vill ni ha, vill du se, vill ni se, dröm, vision",
                    "åtgärd, göra bättre, bli bättre, göras, borde, ska vi, bör, skulle, satsa",
                    "kan vi göra, kan kommunen göra, vill du att, vill ni att, prioriter",
                    "göra för att, ska göra, bör göra, få dig att, få er att, locka, på plats",
                    "suggest, improv, change, missing, need, would you like, wish, proposal, should",
                    "what can we do, could be better, vorschl, verbesser, wünsch, wünschen, ändern",
                    "fehlt, brauch, bedarf, sollte, bräucht, tun können, besser machen");
    private static final Set<String> FOR_JUDGEMENT =
            WordList.of(
                    "fungerar, funkar, uppskattar, gillar, bäst, sämst, trivs, är bra, är dåligt",
                    "är dålig, otrygg, trygg, nöjd, missnöjd, styrk, svaghet, fördel, nackdel",
                    "problem, utmaning, hinder, positivt, negativt, mindre bra, oro, farhåg, svårt, viktig",
                    "works well, like about, like most, like best, like least, you like, dislike",
                    "enjoy, worst, good about, bad about, strength, weakness, challenge, concern",
                    "gefällt, gefallen, stört, ärgert, funktioniert, läuft gut, läuft schlecht",
                    "stärken, schwäche, vorteil, nachteil, sorgen");
    private static final Set<String> JUDGEMENT_HEADINGS =
            WordList.of(
                    "bra, dåligt, plus, minus, +, -, bra saker, ris, ros, good, bad, likes, dislikes",
                    "pros, cons, gut, schlecht, positiv, negativ, lob, kritik");
    private static final Set<String> FOR_OPINION =
            WordList.of(
                    "tycker, upplev, ser du på, ser ni på, känner, känns, anser, synpunkt",
                    "tankar, intryck, brukar, använder, besöker, beskriv, berätta, you think, you feel",
                    "opinion, experience, describe, tell us, your view, denken sie, meinen sie",
                    "finden sie, meinung, eindruck, erleben, nutzen sie, beschreiben, erzählen");

    /** What the innermost heading that says asks for, else the question. */
    static Asked of(Contribution contribution, @Nullable String question) {
        List<String> headings = contribution.headings();
        for (int i = headings.size() - 1; i >= 0; i--) {
            Asked asked = of(headings.get(i));
            if (asked != UNKNOWN) {
                return asked;
            }
        }
        return question == null ? UNKNOWN : of(question);
    }

    private static Asked of(String question) {
        String text = question.toLowerCase(Locale.ROOT).strip();
        if (contains(text, FOR_PROPOSALS)) {
            return PROPOSALS;
        }
        String bare = text.replaceAll("[\\s:?!.]+$", "");
        if (contains(text, FOR_JUDGEMENT) || JUDGEMENT_HEADINGS.contains(bare)) {
            return JUDGEMENT;
        }
        return contains(text, FOR_OPINION) ? OPINION : UNKNOWN;
    }

    private static boolean contains(String text, Set<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
