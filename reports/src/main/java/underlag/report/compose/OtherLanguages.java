package underlag.report.compose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.ContactData;
import underlag.privacy.Published;
import underlag.proposal.Proposal;
import underlag.report.model.Passages;

/** Finds what residents wrote in another language than the report's, as the report shows it. */
final class OtherLanguages {
    private final Composition composition;
    private final Map<String, Locale> passages = new HashMap<>();

    private OtherLanguages(Composition composition) {
        this.composition = composition;
    }

    /** In a report that shows every statement. */
    static Passages of(Composition composition) {
        OtherLanguages found = new OtherLanguages(composition);
        found.titles();
        for (JudgedStatement judged : composition.analysis().statements()) {
            found.add(ContactData.without(judged.statement().text()), judged);
        }
        return new Passages(found.passages);
    }

    /**
     * In a report that shows names of proposals, and quotes.
     *
     * @param quotes statement → what of it may be published
     */
    static Passages of(Composition composition, Map<String, Published<String>> quotes) {
        OtherLanguages found = new OtherLanguages(composition);
        found.titles();
        quotes.forEach(
                (statement, quote) -> found.add(quote.value(), composition.statement(statement)));
        return new Passages(found.passages);
    }

    private void titles() {
        for (Proposal proposal : composition.analysis().proposals()) {
            add(proposal.title(), composition.statement(proposal.example()));
        }
    }

    private void add(String text, @Nullable JudgedStatement judged) {
        if (judged == null
                || judged.language().equals("und")
                || judged.language().equals(composition.words().language().code())) {
            return;
        }
        Locale language = Locale.forLanguageTag(judged.language());
        for (String line : text.strip().split("\\R")) {
            passages.put(line.strip(), language);
            passages.put(composition.words().say("quoted", line.strip()), language);
        }
    }
}
