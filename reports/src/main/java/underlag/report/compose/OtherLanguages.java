package underlag.report.compose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.ContactData;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Mandate;
import underlag.dialogue.Responsibility;
import underlag.privacy.Published;
import underlag.proposal.Proposal;
import underlag.report.model.Passages;

/**
 * Finds what residents and planners wrote in another language than the report's, as the report
 * shows it.
 */
final class OtherLanguages {
    /** What is no language, such as "auto" and "und", is left out. */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Composition composition;
    private final Map<String, Locale> passages = new HashMap<>();

    private OtherLanguages(Composition composition) {
        this.composition = composition;
    }

    /** In a report that shows every statement. */
    static Passages of(Composition composition) {
        OtherLanguages found = new OtherLanguages(composition);
        found.plan();
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
        found.plan();
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

    /** The plan's own words, where the report is in another language than the dialogue. */
    private void plan() {
        Dialogue plan = composition.analysis().dialogue();
        Responsibility responsibility = plan.responsibility();
        Stream.of(
                        plan.title(),
                        plan.question(),
                        plan.purpose(),
                        responsibility.use(),
                        responsibility.body(),
                        responsibility.initiatedBy())
                .forEach(text -> add(text, plan.language()));
        plan.targetGroups().forEach(group -> add(group.name(), plan.language()));
        plan.activities().forEach(activity -> add(activity.name(), plan.language()));
        composition.analysis().goals().forEach(goal -> add(goal.plan().text(), plan.language()));
        for (Mandate.Outside item : plan.mandate().outside()) {
            add(item.what(), plan.language());
            add(item.explanation(), plan.language());
            add(item.body(), plan.language());
        }
        composition.analysis().themes().forEach(theme -> add(theme.name(), plan.language()));
    }

    private void add(String text, @Nullable JudgedStatement judged) {
        if (judged != null) {
            add(text, judged.language());
        }
    }

    private void add(@Nullable String text, String tag) {
        Locale language = Locale.forLanguageTag(tag);
        boolean known = LANGUAGES.contains(language.getLanguage());
        if (text == null
                || !known
                || language.getLanguage().equals(composition.words().language().code())) {
            return;
        }
        for (String line : text.strip().split("\\R")) {
            passages.put(line.strip(), language);
            passages.put(composition.words().say("quoted", line.strip()), language);
        }
    }
}
