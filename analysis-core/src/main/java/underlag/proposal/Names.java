package underlag.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/** Which words of a request are names, "Svanängen": a capital tells, but not at the beginning. */
final class Names {
    /** Shortened words that taggers take for names. */
    private static final Set<String> NONE =
            WordList.of("pga, p.g.a, obs, ca, mvh, ps, ok, gc, km, kl, st, nr, asap, fyi, bzw");

    /** Compounds that end so are names where they are written with a capital. */
    private static final Set<String> PLACES =
            WordList.of(
                    "gata, väg, torg, park, plats, backe, sjö, å, äng, bro, led, skola, strand, dal",
                    "straße, weg, platz, allee, brücke");

    private final Set<String> known;

    private Names(Set<String> known) {
        this.known = known;
    }

    /** Knows the names that stand within a statement, tagged so or where a place stands. */
    static Names of(List<AnnotatedStatement> statements) {
        Set<String> known = new HashSet<>();
        for (AnnotatedStatement statement : statements) {
            List<Token> tokens = statement.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean placed = PlaceWords.opens(lower(tokens.get(i - 1).form()));
                boolean noun = token.upos().equals("NOUN") && placed;
                if (capital(token) && !shouted(token) && (token.upos().equals("PROPN") || noun)) {
                    known.add(lower(token.form()));
                }
            }
        }
        return new Names(known);
    }

    /**
     * Whether a word of a clause is a name.
     *
     * @param opens whether it is the first word of its statement
     * @param where whether it stands where a place stands
     */
    boolean isName(Token token, boolean opens, boolean where, String language) {
        String form = lower(token.form());
        if (never(form)) {
            return false;
        }
        boolean place = !token.parts().isEmpty() && PLACES.contains(token.parts().getLast());
        boolean certain = known.contains(form);
        if (token.upos().equals("PROPN")) {
            return !opens || token.parts().isEmpty() || certain || place;
        }
        boolean swedish = language.equals("sv") && token.upos().equals("NOUN");
        if (!swedish || !capital(token)) {
            return false;
        }
        boolean definite = token.xpos().contains("|DEF") && !shouted(token);
        return opens ? certain && !shouted(token) : where || definite || certain;
    }

    /** Shortened words, single letters and measures, "50km", name nothing. */
    static boolean never(String form) {
        return form.length() < 2
                || NONE.contains(form)
                || Character.isDigit(form.codePointAt(0))
                || form.startsWith("km/");
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }

    private static boolean shouted(Token token) {
        return token.form().equals(token.form().toUpperCase(Locale.ROOT));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
