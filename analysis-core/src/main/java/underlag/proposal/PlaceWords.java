package underlag.proposal;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import underlag.language.Token;

/** Which words of a clause say where: "vid ån", "mellan skolan och kyrkan". */
final class PlaceWords {
    private static final Set<String> BEFORE =
            WordList.of(
                    "vid, på, i, längs, mellan, utanför, bakom, framför, runt, kring, över, under",
                    "till, från, genom, utmed, invid, intill, bredvid, nära, utefter, ovanför, nedanför, mot",
                    "in, at, on, near, along, between, behind, beside, outside, around, by, next",
                    "bei, an, am, im, auf, zwischen, neben, vor, hinter, entlang, nahe, beim, zur, zum");
    private static final Set<String> AND = Set.of("och", "samt", "and", "und", "/", "&", "eller");
    private static final Set<String> TIMES =
            WordList.of(
                    "sommar, vinter, vår, höst, kväll, helg, natt, dag, vecka, lov, år, morgon",
                    "eftermiddag, framtid, tid, månad, sommarlov, fritid, vardag, lördag, söndag",
                    "summer, winter, evening, weekend, night, day, week, year, morning, time, future",
                    "abend, nacht, tag, woche, jahr, wochenende, zukunft, zeit, winter");
    private static final int REACH = 3;

    private PlaceWords() {}

    /** Positions of nouns that a place preposition leads to. */
    static BitSet in(List<Token> clause) {
        BitSet places = new BitSet();
        for (int i = 0; i < clause.size(); i++) {
            if (!BEFORE.contains(form(clause, i))) {
                continue;
            }
            int noun = noun(clause, i + 1, i + REACH);
            while (noun >= 0 && definite(clause, i, noun) && !time(clause, noun)) {
                places.set(noun);
                while (named(clause, noun)) {
                    places.set(++noun);
                }
                boolean more = AND.contains(form(clause, noun + 1));
                noun = more ? noun(clause, noun + 2, noun + 1 + REACH) : -1;
            }
        }
        return places;
    }

    /** Whether a place may follow. */
    static boolean opens(String word) {
        return BEFORE.contains(word);
    }

    /** "Billdals park", "Stora torget": the name goes on. */
    private static boolean named(List<Token> clause, int at) {
        if (at + 1 >= clause.size() || !clause.get(at).upos().equals("PROPN")) {
            return false;
        }
        String next = clause.get(at + 1).upos();
        return next.equals("NOUN") || next.equals("PROPN");
    }

    private static int noun(List<Token> clause, int from, int to) {
        for (int i = from; i <= to && i < clause.size(); i++) {
            String upos = clause.get(i).upos();
            boolean stop =
                    upos.equals("VERB") || upos.equals("ADP") || clause.get(i).isPunctuation();
            if (upos.equals("NOUN") || upos.equals("PROPN")) {
                return i;
            }
            if (stop) {
                return -1;
            }
        }
        return -1;
    }

    /** A certain place: definite in Swedish, after a name or an article; any in other languages. */
    private static boolean definite(List<Token> clause, int preposition, int noun) {
        Token token = clause.get(noun);
        boolean named = noun > preposition + 1 && clause.get(noun - 1).upos().equals("PROPN");
        return token.upos().equals("PROPN")
                || named
                || token.xpos().contains("|DEF")
                || !token.xpos().startsWith("NN|");
    }

    private static boolean time(List<Token> clause, int at) {
        return isTime(clause.get(at).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a word says when, not where. */
    static boolean isTime(String lemma) {
        return TIMES.contains(lemma);
    }

    private static String form(List<Token> clause, int at) {
        return at < clause.size() ? clause.get(at).form().toLowerCase(Locale.ROOT) : "";
    }
}
