package underlag.language;

import java.util.Set;

/** English abbreviations and joined words. */
final class EnglishOrthography implements Orthography {
    private static final Set<String> FOLLOWED =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "rev", "st", "vs", "approx", "incl", "excl",
                    "esp", "dept", "cllr", "cf", "viz", "tel", "ref", "jr", "sr", "mt", "fig");

    private static final Set<String> ENDING =
            Set.of(
                    "etc", "a.m", "p.m", "am", "pm", "rd", "ave", "sq", "ltd", "inc", "co", "govt",
                    "u.k", "u.s", "e.u", "b.c", "a.d", "n.b");

    @Override
    public String dotted() {
        return "e\\.g|i\\.e|a\\.m|p\\.m|u\\.k|u\\.s|u\\.s\\.a|e\\.u|n\\.b|p\\.s|b\\.c|a\\.d|a\\.k\\.a"
                + "|r\\.s\\.v\\.p|f\\.a\\.o|o\\.a\\.p|d\\.i\\.y";
    }

    @Override
    public String spacedStops() {
        return "e\\. g\\.|i\\. e\\.|a\\. m\\.|p\\. m\\.";
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
        return "mr|mrs|ms|dr|prof|st|vs|approx|incl|excl|esp|dept|cllr|cf|tel|etc|fig|no(?=\\. ?\\d)";
    }

    @Override
    public String beforeDigit() {
        return "(?i:nos?|pp?|art|sec|ch|vol|max|min|para)";
    }

    @Override
    public String joint() {
        return "['’](?=\\p{L})";
    }

    @Override
    public String domains() {
        return "com|org|net|eu|uk|ie|gov|info|se|de|fi|no|dk";
    }

    @Override
    public boolean isInitial(String letter) {
        return !letter.equals("I");
    }
}
