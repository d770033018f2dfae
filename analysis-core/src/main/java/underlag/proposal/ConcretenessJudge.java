package underlag.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;
import underlag.proposal.Concreteness.Aspect;
import underlag.proposal.Concreteness.Level;

/**
 * Judges how concrete a statement is. The weights were fitted to the judgements of five readers of
 * German cycling dialogues; they rest on counts only, on no word of a subject. See
 * docs/proposals.md.
 */
final class ConcretenessJudge {
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "\\d+([.,]\\d+)?(kr|km|m|cm|st|%|km/h)?|hälften|dubbelt|två|tre|fyra|fem|sex|tio"
                            + "|zwei|drei|vier|fünf|zehn|two|three|four|five|ten|half|twice");
    private static final Pattern TIME =
            Pattern.compile(
                    "(mån|tis|ons|tors|fre|lör|sön)dag(ar|en|arna|s)?|kl|klockan|vardag(ar)?|helg(er|en|erna)?"
                            + "|kväll(ar|en|arna)?|natt(en)?|sommar(en|tid|lovet)?|vinter(n|tid)?|vår(en)|höst(en)?"
                            + "|dygnet|år(et)?runt|\\d{1,2}[:.]\\d{2}|(19|20)\\d{2}|nästa|månad(en)?|vecka(n)?|lov(en|et)"
                            + "|(mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|abends?|nachts?|sommer|uhr|täglich"
                            + "|(mon|tues|wednes|thurs|fri|satur|sun)days?|evenings?|nights?|weekends?|daily|summer");

    /** Ends of names of places, after at least so many letters. */
    private static final Set<String> PLACE_NAME =
            WordList.of(
                    "gatan, vägen, torget, parken, platsen, skolan, bron, plan, stigen, backen, gränd",
                    "allén, viken, stranden, hamnen, stationen, straße, strasse, str, platz, allee, ring",
                    "brücke, ufer, gasse, bahnhof, weg, street, road, square, avenue, lane, station, bridge");

    private static final int BEFORE_END = 3;

    /**
     * Fitted: constant, log of words, of numbers, of place prepositions; marks for what is there.
     */
    private static final double BASE = 0.885;

    private static final double WORDS = 0.214;
    private static final double NUMBERS = 0.035;
    private static final double PLACES = 0.055;
    private static final double PLACE = 0.09;
    private static final double REQUEST = 0.133;
    private static final double SHORT = -0.376;
    private static final double LOW_BELOW = 0.98;
    private static final double HIGH_FROM = 1.55;
    private static final int SHORTEST = 6;

    private ConcretenessJudge() {}

    /** How concrete a proposal is, with its reasons. */
    static Concreteness judge(AnnotatedStatement statement, ProposalEvidence evidence) {
        List<Token> tokens = statement.tokens();
        List<Aspect> named = new ArrayList<>();
        List<Aspect> missing = new ArrayList<>();
        add(Aspect.ACTION, evidence.action() != null, named, missing);
        add(Aspect.THING, evidence.object() != null, named, missing);
        boolean placed = evidence.place() != null || !PlaceWords.in(tokens).isEmpty();
        add(Aspect.PLACE, placed || namesPlace(tokens), named, missing);
        add(Aspect.TIME, any(tokens, TIME), named, missing);
        if (any(tokens, AMOUNT)) {
            named.add(Aspect.AMOUNT);
        }
        return new Concreteness(level(tokens, true), named, missing);
    }

    private static void add(Aspect aspect, boolean said, List<Aspect> named, List<Aspect> missing) {
        (said ? named : missing).add(aspect);
    }

    /** The level that five readers would most nearly agree with. */
    static Level level(List<Token> tokens, boolean request) {
        double score = score(tokens, request);
        return score < LOW_BELOW ? Level.LOW : score < HIGH_FROM ? Level.INTERMEDIATE : Level.HIGH;
    }

    private static double score(List<Token> tokens, boolean request) {
        long numbers =
                tokens.stream().filter(t -> t.form().chars().anyMatch(Character::isDigit)).count();
        long places = tokens.stream().filter(t -> PlaceWords.opens(lower(t))).count();
        return BASE
                + WORDS * StrictMath.log(1.0 + tokens.size())
                + NUMBERS * StrictMath.log(1.0 + numbers)
                + PLACES * StrictMath.log(1.0 + places)
                + (namesPlace(tokens) ? PLACE : 0)
                + (request ? REQUEST : 0)
                + (tokens.size() < SHORTEST ? SHORT : 0);
    }

    private static boolean any(List<Token> tokens, Pattern pattern) {
        return tokens.stream().anyMatch(t -> pattern.matcher(lower(t)).matches());
    }

    private static boolean namesPlace(List<Token> tokens) {
        return tokens.stream().map(ConcretenessJudge::lower).anyMatch(ConcretenessJudge::isPlace);
    }

    private static boolean isPlace(String word) {
        for (int start = BEFORE_END; start < word.length(); start++) {
            if (PLACE_NAME.contains(word.substring(start))) {
                return true;
            }
        }
        return false;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
