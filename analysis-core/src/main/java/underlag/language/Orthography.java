package underlag.language;

import java.util.Set;

/**
 * How a language is written, as far as it decides where words and sentences end. Regular
 * expressions for abbreviations stand without the last full stop.
 */
interface Orthography {
    /** Matches nothing. */
    String NONE = "(?!)";

    /** Abbreviations with full stops inside; the last one may be missing: t.ex, e.g. */
    String dotted();

    /** Abbreviations written with spaces and no stops, kept as one word: t ex. */
    default String spaced() {
        return NONE;
    }

    /** Abbreviations with both stops and spaces, last stop included: z. B. */
    default String spacedStops() {
        return NONE;
    }

    /** Abbreviations that further words follow, in lower case. */
    Set<String> followed();

    /** Abbreviations that may end a sentence, in lower case. */
    Set<String> ending();

    /** Abbreviations that keep their full stop where a small letter or a digit follows. */
    String keepingStop();

    /** Words that are abbreviations where a digit follows: Storg. 3, no. 5. */
    String beforeDigit();

    /** What joins letters to one word. */
    String joint();

    /** The last parts of web addresses that are told without "www.". */
    String domains();

    /** Whether a full stop after this number makes it an ordinal: am 3. Mai. */
    default boolean isOrdinal(String wordBefore, String number) {
        return false;
    }

    /** Whether one capital letter with a full stop is the short form of a name. */
    default boolean isInitial(String letter) {
        return true;
    }
}
