package underlag.report.compose;

import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.portfolio.Entry;
import underlag.portfolio.Portfolio;
import underlag.portfolio.RecurringTheme;
import underlag.report.model.Figures;

/** The words in which several dialogues are told of, in one language. */
public final class PortfolioWords {
    private final Words words;

    public PortfolioWords(ReaderLanguage language) {
        this.words = new Words(language);
    }

    ReaderLanguage language() {
        return words.language();
    }

    Figures figures() {
        return words.figures();
    }

    /** A text of the bundle {@code portfolio}; numbers among the arguments may choose words. */
    public String say(String key, Object... arguments) {
        return Messages.text(words.language(), "portfolio." + key, arguments);
    }

    /** The name of an enum's constant in reports. */
    String name(String kind, Enum<?> constant) {
        return words.name(kind, constant);
    }

    /** "Konsultation", without what it means for residents. */
    public String level(@Nullable InfluenceLevel level) {
        if (level == null) {
            return say("level-unknown");
        }
        String name = words.name("influence", level);
        int dash = name.indexOf(" – ");
        return dash < 0 ? name : name.substring(0, dash);
    }

    /** "2025, 2026", or that nothing is known. */
    public String years(Entry entry) {
        TreeSet<Integer> years = new TreeSet<>(entry.years());
        return years.isEmpty()
                ? say("year-unknown")
                : String.join(", ", years.stream().map(String::valueOf).toList());
    }

    /** "minst 264 och högst 361 svarande". */
    public String respondents(int atLeast, int atMost) {
        return words.count("respondents", atLeast, atMost);
    }

    /** The first as a sentence of its own would begin. */
    String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String method(Portfolio.Method method) {
        return method.method().isEmpty() ? say("method-unknown") : capital(method.method());
    }

    String basis(RecurringTheme.Basis basis) {
        return say("basis." + basis.name());
    }

    String place(Finding finding) {
        return words.place(finding.where());
    }
}
