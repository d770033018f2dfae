package underlag.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;
import underlag.proposal.ProposalFeatures.Around;

/** The statements of one contribution, as what was learnt sees them: each among the others. */
final class InContext {
    static final InContext NONE = new InContext(List.of(), List.of());

    private final List<AnnotatedStatement> statements;

    /** One per statement; null where its language has no learned layer. */
    private final List<@Nullable Seen> seen;

    private InContext(List<AnnotatedStatement> statements, List<@Nullable Seen> seen) {
        this.statements = statements;
        this.seen = seen;
    }

    static InContext of(List<AnnotatedStatement> statements) {
        List<@Nullable Seen> seen = new ArrayList<>();
        for (AnnotatedStatement statement : statements) {
            Grammar grammar = Grammar.of(statement.language());
            boolean learned =
                    grammar != null
                            && !statement.tokens().isEmpty()
                            && LearnedLayer.of(statement.language()) != null;
            seen.add(
                    learned && grammar != null
                            ? Seen.of(new Words(statement.tokens()), grammar)
                            : null);
        }
        return new InContext(statements, seen);
    }

    /** Whether what was learnt decides about this statement. */
    boolean learned(int at) {
        return at < seen.size() && seen.get(at) != null;
    }

    AnnotatedStatement statement(int at) {
        return statements.get(at);
    }

    Seen seen(int at) {
        return Objects.requireNonNull(seen.get(at));
    }

    Grammar grammar(int at) {
        return Objects.requireNonNull(Grammar.of(statements.get(at).language()));
    }

    /** How likely it is by its form that a statement is a proposal, 0–1. */
    double probability(int at) {
        return layer(at).probability(features(at));
    }

    Span deciding(int at) {
        return layer(at).deciding(features(at));
    }

    private LearnedLayer layer(int at) {
        return Objects.requireNonNull(LearnedLayer.of(statements.get(at).language()));
    }

    private Map<String, Span> features(int at) {
        return ProposalFeatures.of(seen(at), around(seen, at), grammar(at));
    }

    /** What stands around one of the statements of a contribution. */
    static Around around(List<@Nullable Seen> seen, int at) {
        Seen first = seen.getFirst();
        Around start = new Around(null, null, null, 0, seen.size());
        boolean titled = at > 0 && first != null && ProposalFeatures.titleLike(first, start);
        return new Around(
                at > 0 ? seen.get(at - 1) : null,
                at + 1 < seen.size() ? seen.get(at + 1) : null,
                titled ? first : null,
                at,
                seen.size());
    }
}
