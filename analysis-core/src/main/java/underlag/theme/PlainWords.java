package underlag.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;
import underlag.language.LanguagePack;
import underlag.language.Token;

/**
 * Runs of letters and digits as they stand, English function words left out: no analysis at all, so
 * that figures can be compared with those of the literature.
 */
final class PlainWords implements LanguagePack {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+[#+]*");
    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    """
                    about above after again all also am an and any are as at be because been before \
                    being below between both but by can cannot could did do does doing don down \
                    during each few for from further get getting had has have having he her here \
                    hers him his how if in into is it its itself just ll me more most my no nor not \
                    now of off on once only or other our out over own re same she should so some \
                    such than that the their them then there these they this those through to too \
                    under until up use using ve very was way we were what when where which while \
                    who why will with without would you your\
                    """
                            .split(" "));

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<Span> split(String text) {
        return List.of(new Span(0, text.length()));
    }

    @Override
    public List<Token> annotate(String statement) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(statement);
        while (word.find()) {
            String form = word.group();
            Span span = new Span(word.start(), word.end());
            tokens.add(new Token(span, form, "NOUN", "_", singular(form), List.of()));
        }
        return tokens;
    }

    @Override
    public boolean isStopLemma(String lemma) {
        return FUNCTION_WORDS.contains(lemma);
    }

    private static String singular(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural =
                word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    @Override
    public @Nullable String field(Token token) {
        return null;
    }
}
