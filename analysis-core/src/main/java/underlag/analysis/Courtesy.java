package underlag.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ContactData;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/** What a letter has around its matter: greetings, thanks, signatures, how to reach the sender. */
enum Courtesy {
    /** A statement of another sort. */
    NONE,
    /** A greeting, thanks, that one was asked, or how to reach the sender. */
    PHRASE,
    /** "Med vänlig hälsning", or a signature: what follows may be the rest of it. */
    CLOSING;

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** "Föreningen har beretts tillfälle att yttra sig över planen". */
    private static final Pattern INVITED =
            Pattern.compile(
                    "(?iu).*\\bhar (?:nu )?(?:beretts|fått|givits|getts) "
                            + "(?:tillfälle|möjlighet(?:en)?) (?:till )?(?:att )?"
                            + "(?:yttra sig|yttrande|avge|lämna (?:ett )?(?:yttrande|synpunkter)"
                            + "|inkomma med|svara på|komma in med).*");

    /** A sentence that goes on to the matter. */
    private static final Pattern MATTER =
            Pattern.compile(
                    "(?iu).*\\b(?:anser|tycker|vill|föreslår|avstyrker|tillstyrker|men|önskar"
                            + "|bör|ska|skall|instämmer|saknar|behöver|ser|inte|aldrig|först)\\b.*");

    /** Words of a signature: "en orolig mamma på Storgatan". */
    private static final int SIGNATURE = 8;

    /** Words of a line below a closing. */
    private static final int BELOW = 6;

    private static final int LONGEST_NAME = 3;
    private static final int LONGEST = 200;

    /**
     * The statement by itself, or as the last of its contribution.
     *
     * @param before the statement before it in its contribution
     */
    static Courtesy of(
            AnnotatedStatement statement, @Nullable AnnotatedStatement before, boolean last) {
        String text = statement.statement().text();
        if (text.length() > LONGEST) {
            return NONE;
        }
        String without = ContactData.without(text);
        List<String> words = words(without);
        if (INVITED.matcher(text).matches() && !MATTER.matcher(text).matches()) {
            return PHRASE;
        }
        if (!without.equals(text) && isContact(words)) {
            return PHRASE;
        }
        CourtesyPhrases.Reading reading = CourtesyPhrases.read(lower(words));
        if (reading.found() && reading.rest() == words.size()) {
            return reading.closing() ? CLOSING : PHRASE;
        }
        if (reading.closing() && isSignature(statement, words, reading.rest(), SIGNATURE)) {
            return CLOSING;
        }
        return last && before != null && isBareSignature(statement, before, words) ? CLOSING : NONE;
    }

    /** A statement that stands below a closing or another line of the signature. */
    static Courtesy afterClosing(AnnotatedStatement statement) {
        Courtesy alone = of(statement, null, false);
        String text = statement.statement().text();
        if (alone != NONE || text.length() > LONGEST) {
            return alone == NONE ? NONE : CLOSING;
        }
        List<String> words = words(ContactData.without(text));
        boolean said = text.endsWith("!") || text.endsWith("?");
        return !said && isSignature(statement, words, 0, BELOW) ? CLOSING : NONE;
    }

    /** "Ring 031-12 34 56", "Anna Berg, anna@exempel.se": nothing but that and a name. */
    private static boolean isContact(List<String> words) {
        boolean asks = words.isEmpty() || isContactWord(words.getFirst());
        int names = 0;
        for (String word : words) {
            boolean name = isName(word);
            names += name ? 1 : 0;
            if (!name && !isContactWord(word)) {
                return false;
            }
        }
        return asks || names <= LONGEST_NAME;
    }

    private static boolean isContactWord(String word) {
        return CourtesyPhrases.isContact(word.toLowerCase(Locale.ROOT));
    }

    /** "/Anna", "// En orolig mamma", "Anna Berg" below what was said. */
    private static boolean isBareSignature(
            AnnotatedStatement statement, AnnotatedStatement before, List<String> words) {
        String text = statement.statement().text();
        if (text.startsWith("/")) {
            return isSignature(statement, words, 0, BELOW);
        }
        boolean ownLine = before.statement().verbatim().matches("(?s).*\\R\\s*");
        String above = before.statement().text();
        return ownLine
                && above.matches("(?s).*[.!?…]")
                && words.size() > 1
                && words.size() <= LONGEST_NAME
                && words.stream().allMatch(Courtesy::isName)
                && statement.tokens().stream()
                        .filter(t -> !t.isPunctuation())
                        .allMatch(t -> t.upos().equals("PROPN"));
    }

    /** A few words without a verb and without anything that is wished for. */
    private static boolean isSignature(
            AnnotatedStatement statement, List<String> words, int from, int most) {
        List<String> rest = words.subList(from, words.size());
        if (rest.isEmpty() || rest.size() > most) {
            return false;
        }
        List<String> lower = lower(rest);
        return !CourtesyPhrases.goesOn(lower) && !saysSomething(statement, rest);
    }

    private static boolean saysSomething(AnnotatedStatement statement, List<String> rest) {
        boolean names = rest.stream().allMatch(Courtesy::isName);
        List<Token> tokens = new ArrayList<>(statement.tokens());
        tokens.removeIf(Token::isPunctuation);
        List<Token> said = tokens.subList(Math.max(0, tokens.size() - rest.size()), tokens.size());
        return !names
                && said.stream().anyMatch(t -> t.upos().equals("VERB") || t.upos().equals("AUX"));
    }

    /** A word with a capital, but not one that is shouted. */
    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && (word.length() == 1 || !word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static List<String> words(String text) {
        String spaced = NOT_WORDS.matcher(text).replaceAll(" ").strip();
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }
}
