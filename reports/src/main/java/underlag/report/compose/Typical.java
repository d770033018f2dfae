package underlag.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.analysis.JudgedStatement;
import underlag.analysis.QuestionResult;
import underlag.analysis.QuestionResult.ThemeCount;
import underlag.dialogue.ContactData;
import underlag.proposal.Proposal;
import underlag.report.model.Block.Quote;
import underlag.review.Change;
import underlag.review.Decisions;
import underlag.theme.Theme;

/**
 * Chooses quotes: those that a person approved first, none that a person said no to, else typical
 * statements; none that a copy of it has said already, none with an address or a telephone number
 * in it.
 */
final class Typical {
    /** Statements of other lengths are quoted only where there are none of these. */
    private static final int SHORTEST = 25;

    private static final int LONGEST = 400;

    private final Composition composition;
    private final Set<String> approved = new TreeSet<>();
    private final Set<String> refused = new HashSet<>();

    Typical(Composition composition) {
        this.composition = composition;
        Decisions decisions = composition.analysis().reviewed().decisions();
        approved.addAll(decisions.approvedQuotes());
        refused.addAll(decisions.ofStatements(Change.ApproveQuote.class).keySet());
        refused.removeAll(approved);
    }

    /** The theme's statements that were approved, then its typical ones. */
    List<Quote> of(Theme theme, int wanted) {
        List<String> members = theme.members().stream().map(Theme.Membership::statement).toList();
        return choose(approvedFirst(members, theme.typical()), wanted);
    }

    /** The statement to show for a proposal: one that was approved, else its example. */
    String example(Proposal proposal) {
        return approvedFirst(proposal.statements(), List.of(proposal.example())).stream()
                .findFirst()
                .or(() -> allowed(proposal.statements()).findFirst())
                .orElse(proposal.example());
    }

    private List<String> approvedFirst(List<String> members, List<String> otherwise) {
        Set<String> ids = new LinkedHashSet<>();
        members.stream().filter(approved::contains).forEach(ids::add);
        allowed(otherwise).forEach(ids::add);
        return List.copyOf(ids);
    }

    private Stream<String> allowed(List<String> ids) {
        return ids.stream().filter(id -> !refused.contains(id));
    }

    /** One from each of the question's largest themes. */
    List<Quote> of(QuestionResult result, int wanted) {
        List<String> chosen = new ArrayList<>();
        for (ThemeCount count : result.themes()) {
            Set<String> here = new HashSet<>(count.statements());
            Theme theme = composition.theme(count.theme());
            List<String> typical = theme == null ? List.of() : theme.typical();
            List<String> fitting =
                    new ArrayList<>(typical.stream().filter(here::contains).toList());
            fitting.addAll(count.statements());
            List<String> asked = approvedFirst(count.statements(), fitting);
            asked.stream()
                    .filter(id -> !chosen.contains(id) && quotable(composition.statement(id)))
                    .findFirst()
                    .ifPresent(chosen::add);
            if (chosen.size() == wanted) {
                break;
            }
        }
        return choose(chosen, wanted);
    }

    private List<Quote> choose(List<String> ids, int wanted) {
        List<JudgedStatement> candidates = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (String id : ids) {
            JudgedStatement judged = composition.statement(id);
            if (judged != null && texts.add(judged.statement().text())) {
                candidates.add(judged);
            }
        }
        List<JudgedStatement> fitting = candidates.stream().filter(Typical::quotable).toList();
        List<JudgedStatement> chosen = fitting.isEmpty() ? candidates : fitting;
        return chosen.stream().limit(wanted).map(composition::quote).toList();
    }

    private static boolean quotable(@Nullable JudgedStatement judged) {
        if (judged == null) {
            return false;
        }
        String text = judged.statement().text();
        return text.length() >= SHORTEST && text.length() <= LONGEST && !ContactData.in(text);
    }
}
