package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Messages;
import underlag.dialogue.Responsibility;
import underlag.goal.Measurement;
import underlag.privacy.DisclosureControl;
import underlag.privacy.Masking;
import underlag.privacy.Published;
import underlag.privacy.Quotes;
import underlag.proposal.Proposal;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.review.Change.Conclude;
import underlag.review.Settlement;
import underlag.theme.Theme;

/**
 * What a report for others than the analysts is made of: an analysis without residents' words,
 * whose names hold no personal data, and the words for it.
 *
 * @param masking of what stands outside of the analysis's names
 * @param quotes what residents wrote, as it may be published, by statement
 * @param figures about what groups said
 */
record Publication(
        Composition composition,
        Audience audience,
        Masking masking,
        Map<String, Published<String>> quotes,
        GroupFigures figures) {

    Publication {
        quotes = Map.copyOf(quotes);
    }

    /** From here on residents' words are there only as approved quotes, and in masked names. */
    static Publication of(Analysis analysis, Audience audience, DisclosureControl control) {
        Dialogue dialogue = analysis.dialogue();
        Masking masking = Masking.of(dialogue.privacy(), dialogue.reportLanguage());
        Set<String> withheld =
                analysis.statements().stream()
                        .filter(judged -> judged.withheld() != null)
                        .map(JudgedStatement::id)
                        .collect(Collectors.toSet());
        Set<String> approved = analysis.reviewed().decisions().approvedQuotes();
        Quotes allowed = new Quotes(masking, approved, withheld);
        Map<String, Published<String>> quotes = new HashMap<>();
        for (JudgedStatement judged : analysis.statements()) {
            allowed.of(judged.statement()).ifPresent(quote -> quotes.put(judged.id(), quote));
        }
        Composition masked = new Composition(WordlessAnalysis.of(analysis, masking));
        return new Publication(
                masked,
                audience,
                masking,
                quotes,
                GroupFigures.of(analysis, masked, masking, audience, control));
    }

    Analysis analysis() {
        return composition.analysis();
    }

    Dialogue dialogue() {
        return analysis().dialogue();
    }

    Words words() {
        return composition.words();
    }

    /** A text of the bundle {@code audience}. */
    String say(String key, Object... arguments) {
        return Messages.text(words().language(), "audience." + key, arguments);
    }

    Column column(String key) {
        return new Column(say("column." + key), false);
    }

    Column number(String key) {
        return new Column(say("column." + key), true);
    }

    static Cell cell(@Nullable String text) {
        return text == null || text.isBlank() ? new Cell.Empty("–") : new Cell.Text(text.strip());
    }

    /** The outcome of an indicator in words, or that it is not shown. */
    String outcome(Measurement one) {
        if (figures.hidden().contains(one.indicator().id())) {
            return say("goals.hidden");
        }
        String outcome = new Outcomes(words()).outcome(one);
        return one.outcome() == null ? masking.published(outcome).value() : outcome;
    }

    /** The answer to the question of the dialogue, or null. */
    @Nullable String answer() {
        Conclude first = analysis().reviewed().decisions().conclusions().get(1);
        return first == null ? null : first.words();
    }

    /** The conclusions after the answer. */
    List<String> conclusions() {
        List<String> after = new ArrayList<>();
        analysis()
                .reviewed()
                .decisions()
                .conclusions()
                .forEach(
                        (number, conclusion) -> {
                            if (number > 1) {
                                after.add(conclusion.words());
                            }
                        });
        return after;
    }

    /** The themes at the top, the largest first. */
    List<Theme> themes() {
        return composition.themes().stream().filter(theme -> theme.parent() == null).toList();
    }

    /** All proposals: those that most statements made first. */
    List<Proposal> proposals() {
        return analysis().proposals().stream()
                .sorted(Comparator.comparingInt(p -> -statements(p)))
                .toList();
    }

    int statements(Proposal proposal) {
        return composition.counts(proposal.id()).statements();
    }

    @Nullable Settlement settled(Proposal proposal) {
        return analysis().reviewed().settled().get(proposal.id());
    }

    /** The theme at the top that a theme belongs to, or null where there is no such theme. */
    @Nullable Theme top(String id) {
        Theme theme = composition.theme(id);
        while (theme != null && theme.parent() != null) {
            Theme above = composition.theme(theme.parent());
            if (above == null) {
                break;
            }
            theme = above;
        }
        return theme;
    }

    /** The name of the theme at the top that most of a proposal's statements have, or null. */
    @Nullable String themeOf(Proposal proposal) {
        List<String> themes = composition.themesOf(proposal);
        Theme theme = themes.isEmpty() ? null : top(themes.getFirst());
        return theme == null ? null : theme.name();
    }

    /** Name of a theme at the top → proposals; the themes in their order, what has none last. */
    Map<String, List<Proposal>> byTheme(List<Proposal> proposals) {
        Map<String, List<Proposal>> themes = new LinkedHashMap<>();
        themes().forEach(theme -> themes.put(theme.name(), new ArrayList<>()));
        for (Proposal proposal : proposals) {
            String theme = themeOf(proposal);
            themes.computeIfAbsent(
                            theme == null ? say("all.no-theme") : theme, t -> new ArrayList<>())
                    .add(proposal);
        }
        themes.values().removeIf(List::isEmpty);
        return themes;
    }

    /** A proposal, and in brackets how many statements make it where they are several. */
    String line(Proposal proposal, int statements) {
        return statements < 2
                ? proposal.title()
                : say("all.line", proposal.title(), words().count("statements", statements));
    }

    /** Those of the statements that a person approved as quotes, as they may be published. */
    List<String> quotes(List<String> statements) {
        List<String> found = new ArrayList<>();
        for (String id : statements) {
            Published<String> quote = quotes.get(id);
            if (quote != null) {
                found.add(quote.value());
            }
        }
        return found;
    }

    /** Activities that a proposal was made in. */
    int activities(Proposal proposal) {
        Set<String> found = new HashSet<>();
        for (String id : proposal.statements()) {
            JudgedStatement judged = composition.statement(id);
            if (judged != null) {
                found.add(judged.statement().contribution().activity());
            }
        }
        return found.size();
    }

    /** "Kommunfullmäktige, den 22 mars 2027", or null where the plan says neither. */
    @Nullable String decision() {
        Responsibility responsibility = dialogue().responsibility();
        String body = responsibility.body();
        String date = responsibility.decisionDate();
        if (body == null || date == null) {
            return body == null && date != null ? day(date) : body;
        }
        return say("decision", body, day(date));
    }

    /** "den 22 mars 2027"; what is no date as it is written. */
    String day(String written) {
        String date = words().date(written);
        return date.equals(written) ? written : say("day", date);
    }
}
