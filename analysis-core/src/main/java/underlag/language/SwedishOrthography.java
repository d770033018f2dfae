package underlag.language;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Swedish abbreviations: the full stop after one does not end a sentence by itself. */
final class SwedishOrthography implements Orthography {
    /** With full stops inside; the last one may be missing. */
    private static final String DOTTED =
            "t\\.ex|bl\\.a|s\\.k|f\\.d|fr\\.o\\.m|t\\.o\\.m|m\\.fl|m\\.m|o\\.s\\.v|o\\.d|o\\.dyl"
                    + "|d\\.v\\.s|e\\.d|e\\.dyl|f\\.n|p\\.g\\.a|m\\.a\\.o|i\\.o\\.m|f\\.ö|s\\.a\\.s"
                    + "|f\\.Kr|e\\.Kr|t\\.v|t\\.h|n\\.b|i\\.st\\.f|m\\.h\\.a|fr\\.a|a\\.a|i\\.a|p\\.s";

    /** Written with spaces, kept as one word as the treebank does. */
    private static final String SPACED =
            "t ex|s k|t o m|f n|d v s|bl a|o s v|m fl|fr o m|m m|e d|p g a|m a o|i o m|o d|f d|f ö";

    /** The full stop belongs to the word where a small letter or a digit follows. */
    private static final String KEEPING_STOP =
            "kl|ca|resp|ev|evtl|nr|tel|tfn|dvs|jfr|sid|s|kap|fig|bil|inkl|exkl|st"
                    + "|dr|prof|tr|doc|enl|ang|bl|pga";

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

    /** Lemmas as the treebank writes them, by the abbreviation without stops and spaces. */
    private static final Map<String, String> IN_FULL =
            Map.ofEntries(
                    Map.entry("tex", "till_exempel"),
                    Map.entry("bla", "bland_annat"),
                    Map.entry("sk", "så_kallad"),
                    Map.entry("tom", "till_och_med"),
                    Map.entry("from", "från_och_med"),
                    Map.entry("dvs", "det_vill_säga"),
                    Map.entry("osv", "och_så_vidare"),
                    Map.entry("mm", "med_mera"),
                    Map.entry("mfl", "med_flera"),
                    Map.entry("fn", "för_närvarande"),
                    Map.entry("pga", "på_grund_av"),
                    Map.entry("etc", "et_cetera"),
                    Map.entry("fd", "före_detta"));

    private static final Set<String> WITHOUT_STOPS = Set.of("dvs", "osv", "mfl", "pga", "etc");

    /** The lemma of an abbreviation in lower case, or null: t.ex. is till_exempel. */
    static @Nullable String inFull(String lower) {
        boolean marked = lower.indexOf('.') > 0 || lower.indexOf(' ') > 0;
        return marked || WITHOUT_STOPS.contains(lower)
                ? IN_FULL.get(lower.replaceAll("[.\\s\\p{Zs}]", ""))
                : null;
    }

    @Override
    public String dotted() {
        return DOTTED;
    }

    @Override
    public String spaced() {
        return SPACED;
    }

    @Override
    public Set<String> followed() {
        return FOLLOWED;
    }

    @Override
    public Set<String> ending() {
        return MAY_END;
    }

    @Override
    public String keepingStop() {
        return KEEPING_STOP;
    }

    @Override
    public String beforeDigit() {
        return "\\p{Lu}\\p{Ll}+(?:g|v|pl|gr)";
    }

    @Override
    public String joint() {
        return "[:'’](?=\\p{L})";
    }

    @Override
    public String domains() {
        return "se|com|nu|org|net|eu|fi|no|dk";
    }
}
