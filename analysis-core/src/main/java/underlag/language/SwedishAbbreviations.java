package underlag.language;

import java.util.Locale;
import java.util.Set;

/** Swedish abbreviations: the full stop after one does not end a sentence by itself. */
final class SwedishAbbreviations {
    /** With full stops inside; the last one may be missing. */
    static final String DOTTED =
            "t\\.ex|bl\\.a|s\\.k|f\\.d|fr\\.o\\.m|t\\.o\\.m|m\\.fl|m\\.m|o\\.s\\.v|o\\.d|o\\.dyl"
                    + "|d\\.v\\.s|e\\.d|e\\.dyl|f\\.n|p\\.g\\.a|m\\.a\\.o|i\\.o\\.m|f\\.ö|s\\.a\\.s"
                    + "|f\\.Kr|e\\.Kr|t\\.v|t\\.h|n\\.b|i\\.st\\.f|m\\.h\\.a|fr\\.a|a\\.a|i\\.a|p\\.s";

    /** Written with spaces, kept as one word as the treebank does. */
    static final String SPACED =
            "t ex|s k|t o m|f n|d v s|bl a|o s v|m fl|fr o m|m m|e d|p g a|m a o|i o m|o d|f d|f ö";

    private static final Set<String> FOLLOWED =
            Set.of(
                    "kl", "ca", "c:a", "resp", "ev", "evtl", "nr", "tel", "tfn", "dvs", "jfr",
                    "sid", "kap", "fig", "inkl", "exkl", "dr", "prof", "tr", "doc", "mr", "mrs",
                    "bla", "tex", "pga", "iom", "mao", "adr", "milj", "vol", "enl", "betr", "ang",
                    "uppl", "utg");

    private static final Set<String> MAY_END =
            Set.of(
                    "osv", "etc", "mm", "mfl", "kr", "st", "dyl", "o.s.v", "m.m", "m.fl", "o.d",
                    "e.d");

    private SwedishAbbreviations() {}

    /** Whether a word, without its last full stop, is one that further words follow. */
    static boolean isFollowed(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !MAY_END.contains(lower)
                && (FOLLOWED.contains(lower) || lower.matches(DOTTED.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word, without its last full stop, is an abbreviation that may end a sentence. */
    static boolean mayEnd(String word) {
        return MAY_END.contains(word.toLowerCase(Locale.ROOT));
    }
}
