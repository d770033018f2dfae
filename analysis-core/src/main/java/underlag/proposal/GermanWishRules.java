package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** German proposals that say that they are one: wishes, demands, needs. */
final class GermanWishRules {
    private static final Set<String> GLADLY =
            WordList.of(
                    "gern, gerne, wünschen, freuen, begrüßen, anregen, vorschlagen, lieber, plädieren, schön");
    private static final Set<String> PROPOSE_FIRST =
            WordList.of("schlage, schlagen, schlag, rege, regen");
    private static final Set<String> PROPOSED =
            WordList.of(
                    "vorschlagen, anregen, vorzuschlagen, anzuregen, vorgeschlagen, beantragt, gefordert, gewünscht, erbeten");
    private static final Set<String> MINE =
            WordList.of("mein, meine, unser, unsere, mögliche, möglicher, einfachste, beste");
    private static final Set<String> NEEDS =
            WordList.of(
                    "braucht, bräuchte, bräuchten, brauchen, benötigt, benötigen, bedarf, gehört, gehören, brauchts");
    private static final Set<String> US = Set.of("ich", "wir", "mir", "uns");
    private static final Set<String> AWAY =
            Set.of(
                    "hin",
                    "weg",
                    "verboten",
                    "abgeschafft",
                    "her",
                    "entfernt",
                    "gesperrt",
                    "an",
                    "auf");
    private static final Set<String> ALREADY = Set.of("bereits", "schon", "wurde", "worden");

    static final List<Rule> RULES =
            List.of(
                    new Rule("WISH", GermanWishRules::wish),
                    new Rule("PROPOSE", GermanWishRules::propose),
                    new Rule("PROPOSAL_NOUN", GermanWishRules::proposalNoun),
                    new Rule("NEED", GermanWishRules::need),
                    new Rule("NEEDED", GermanWishRules::needed),
                    new Rule("OPINION", GermanWishRules::opinion));

    private GermanWishRules() {}

    /** "Ich wünsche mir …", "Wir fordern …", "Ich hätte gern …", "Ich würde mich freuen". */
    private static @Nullable Span wish(Words w) {
        for (int i = w.nextForm(0, GermanWords.WISH_VERBS);
                i < w.size();
                i = w.nextForm(i + 1, GermanWords.WISH_VERBS)) {
            boolean mine = w.any(i - 3, i + 3, k -> w.formIn(k, US)) || i == w.first();
            if (mine && (GermanClauses.verb(w, i) || i > w.first())) {
                return tokens(i, i);
            }
        }
        int would =
                w.nextForm(
                        0,
                        Set.of("würde", "würden", "möchte", "möchten", "hätte", "hätten", "fände"));
        boolean mine =
                w.formIn(would - 1, Set.of("ich", "wir"))
                        || w.formIn(would + 1, Set.of("ich", "wir"));
        int what = w.next(would + 1, k -> w.formIn(k, GLADLY));
        return mine && what < w.size() ? tokens(would, what) : null;
    }

    /** "Ich schlage vor", "vorschlagen möchte ich", "rege an". */
    private static @Nullable Span propose(Words w) {
        int i = w.nextForm(0, PROPOSE_FIRST);
        int part = w.nextForm(i + 1, Set.of("vor", "an"));
        if (i < w.size()
                && part < w.size()
                && (w.any(i - 2, i + 3, k -> w.formIn(k, Set.of("ich", "wir")))
                        || i == w.first())) {
            return tokens(i, part);
        }
        int verb = w.next(0, k -> w.formIn(k, PROPOSED));
        boolean before = w.any(0, w.size(), k -> w.formIn(k, ALREADY));
        return verb < w.size() && !before ? tokens(verb, verb) : null;
    }

    /** "Vorschlag: …", "Die beste Lösung wäre …", "Mein Wunsch ist …". */
    private static @Nullable Span proposalNoun(Words w) {
        for (int i = w.nextForm(0, GermanWords.PROPOSAL_NOUNS);
                i < w.size();
                i = w.nextForm(i + 1, GermanWords.PROPOSAL_NOUNS)) {
            boolean colon = w.any(i + 1, i + 4, k -> w.form(k).equals(":")) && i + 4 < w.size();
            boolean is = w.any(i + 1, i + 4, k -> w.formIn(k, Set.of("wäre", "ist", "dazu", "an")));
            boolean mine = w.any(i - 3, i, k -> w.formIn(k, MINE));
            boolean no = w.any(i - 2, i, k -> w.formIn(k, GermanWords.NEGATION));
            if (w.upos(i, "VERB") || no) {
                continue;
            }
            if (colon
                    || mine && w.size() > 4
                    || is
                            && !w.formIn(i - 1, Set.of("keine", "der", "die", "ihr"))
                            && w.size() > 6) {
                return tokens(i, colon ? w.next(i, k -> w.form(k).equals(":")) : i);
            }
        }
        return null;
    }

    /** "Es braucht …", "Hier gehört ein … hin", "Bedarf an …". */
    private static @Nullable Span need(Words w) {
        int i = w.nextForm(0, NEEDS);
        boolean person =
                w.formIn(i - 1, Set.of("ich", "man", "kinder", "leute", "menschen"))
                        || w.formIn(i + 1, Set.of("ich", "man"));
        boolean no = w.any(i, i + 4, k -> w.formIn(k, GermanWords.NEGATION));
        boolean thing = w.any(i + 1, i + 7, k -> w.noun(k));
        boolean belongs = w.form(i).startsWith("gehör");
        boolean away =
                w.any(i + 1, w.size(), k -> w.formIn(k, AWAY) || GermanClauses.participle(w, k));
        return i < w.size() && !person && !no && (belongs ? away : thing) ? tokens(i, i) : null;
    }

    /** "Eine Ampel ist dringend notwendig". */
    private static @Nullable Span needed(Words w) {
        int i = w.nextForm(0, GermanWords.NEEDED);
        boolean no = w.any(i - 3, i, k -> w.formIn(k, GermanWords.NEGATION));
        boolean thing = w.any(0, w.size(), w::noun);
        return i < w.size() && !no && thing && !w.question() ? tokens(i, i) : null;
    }

    /** "Ich finde, dass … sollte", "Ich bin für …", "Ich bin dafür". */
    private static @Nullable Span opinion(Words w) {
        int i = w.nextForm(0, Set.of("ich", "wir"));
        boolean am =
                w.formIn(i + 1, Set.of("bin", "sind", "wäre", "wären"))
                        || w.formIn(i - 1, Set.of("bin", "sind", "wäre", "wären"));
        int what = w.next(i, k -> w.formIn(k, Set.of("für", "dafür", "dagegen")));
        return i < w.size() && am && what <= i + 4 && what < w.size()
                ? tokens(Math.max(0, i - 1), what)
                : null;
    }
}
