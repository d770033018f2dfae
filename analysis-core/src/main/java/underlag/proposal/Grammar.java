package underlag.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** What is known of one language: how proposals look in it, and what they ask for. */
interface Grammar {

    /** The grammar of a language given by its two-letter code; null where there is none. */
    static @Nullable Grammar of(String language) {
        return switch (language) {
            case "sv" -> SwedishGrammar.GRAMMAR;
            case "de" -> GermanGrammar.GRAMMAR;
            case "en" -> EnglishGrammar.GRAMMAR;
            default -> null;
        };
    }

    /**
     * What a proposal asks for.
     *
     * @param object position of the thing, or the size of the statement
     * @param place the tokens that say where, or null
     */
    record Content(@Nullable String action, int object, @Nullable Span place) {}

    /** The families of rules, strongest first. */
    List<Rule> rules();

    /** The class of the word at {@code i}, by a name that all languages share. */
    String wordClass(Words words, int i);

    /** Whether the word at {@code i} is a finite verb. */
    boolean finite(Words words, int i);

    /** The word at {@code i} where its form says much and names no subject, else "". */
    String form(Words words, int i);

    /**
     * What is asked for.
     *
     * @param rule the strongest family that fired
     * @param trigger the tokens that decided
     */
    Content content(Words words, String rule, Span trigger);

    /** The tokens of the clause that asks, without what leads to it and the reason after it. */
    Span clause(Words words, int trigger);

    /** Words that a title cannot begin with, as they point back. */
    boolean pointsBack(String word);
}
