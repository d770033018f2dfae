package underlag.language;

import java.util.Locale;
import java.util.Set;

/** German abbreviations, ordinals and forms that name women and men at once. */
final class GermanOrthography implements Orthography {
    private static final String DOTTED =
            "z\\.b|d\\.h|u\\.a|u\\.ä|o\\.ä|u\\.u|i\\.d\\.r|z\\.t|v\\.a|s\\.o|s\\.u|i\\.a|z\\.zt|a\\.d"
                    + "|\\p{L}*str|o\\.g|n\\.chr|v\\.chr|m\\.e|u\\.v\\.m|u\\.a\\.m|i\\.s\\.d|e\\.v|u\\.s\\.w|m\\.w"
                    + "|i\\.d\\.s|b\\.z\\.w|s\\.g|i\\.e|d\\.j|z\\.hd|u\\.dgl|o\\.dgl";

    private static final Set<String> FOLLOWED =
            Set.of(
                    "bzw", "ca", "evtl", "ggf", "ggfs", "inkl", "exkl", "max", "min", "mind", "nr",
                    "vgl", "dr", "prof", "st", "tel", "bspw", "insb", "bes", "lt", "sog", "zzgl",
                    "einschl", "gem", "entspr", "vorh", "zw", "rd", "std", "zt", "zb", "dh", "hr",
                    "fr", "frl", "abs", "art", "allg", "versch", "gegenüb", "verm", "pl");

    private static final Set<String> ENDING =
            Set.of(
                    "usw", "etc", "o.ä", "u.ä", "u.v.m", "uvm", "u.a.m", "e.v", "u.s.w", "dgl",
                    "u.dgl", "o.dgl", "min", "std");

    private static final Set<String> BEFORE_ORDINAL =
            Set.of(
                    "am", "der", "die", "das", "dem", "den", "des", "im", "zum", "zur", "vom", "ab",
                    "bis", "jede", "jeder", "jedes", "jeden", "jedem", "beim", "seit", "und", "ein",
                    "eine", "einen", "einer", "einem", "kein", "unser", "ihr", "mein", "oder");

    @Override
    public String dotted() {
        return DOTTED;
    }

    @Override
    public String spacedStops() {
        // The same ones with a space after each stop, and their last stop.
        return "(?:" + DOTTED.replace("\\.", "\\. ") + ")\\.";
    }

    @Override
    public Set<String> followed() {
        return FOLLOWED;
    }

    @Override
    public Set<String> ending() {
        return ENDING;
    }

    @Override
    public String keepingStop() {
        return "bzw|ca|evtl|ggfs?|inkl|exkl|max|min|mind|nr|vgl|dr|prof|st|tel|bspw|insb|bes|sog|zzgl"
                + "|einschl|usw|etc";
    }

    @Override
    public String beforeDigit() {
        return "(?i:s|\\p{L}+str|\\p{L}+pl|ziff|kap)";
    }

    @Override
    public String joint() {
        return "['’](?=\\p{L})(?!s\\b)|[:*](?=innen\\b|in\\b|r\\b|n\\b)|/-?(?=innen\\b)";
    }

    @Override
    public String domains() {
        return "de|at|ch|com|org|net|eu|info";
    }

    @Override
    public boolean isOrdinal(String wordBefore, String number) {
        return number.matches("\\d{1,2}")
                && BEFORE_ORDINAL.contains(wordBefore.toLowerCase(Locale.ROOT));
    }
}
