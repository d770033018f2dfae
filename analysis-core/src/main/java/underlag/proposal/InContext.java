package underlag.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;
import underlag.proposal.ProposalFeatures.Around;

/** The statements of one contribution, as what was learnt sees them: each among the others. */
final class InContext {
    private static final InContext NONE = new InContext(List.of(), List.of());

    private final List<AnnotatedStatement> statements;

    /** One per statement; null where its language has no learned layer. */
    private final List<@Nullable Seen> seen;

    /** One per statement, 0 where what was learnt does not decide. */
    private final double[] probabilities;

    private InContext(List<AnnotatedStatement> statements, List<@Nullable Seen> seen) {
        this.statements = statements;
        this.seen = seen;
        this.probabilities = new double[seen.size()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = learned(i) ? layer(i).probability(features(i)) : 0;
        }
    }

    /** Where what was learnt is not asked. */
    static InContext none() {
        return NONE;
    }

    /** The probabilities of all the statements that what was learnt decides about. */
    static double[] probabilities(List<InContext> contexts) {
        return contexts.stream()
                .flatMapToDouble(
                        c ->
                                IntStream.range(0, c.seen.size())
                                        .filter(c::learned)
                                        .mapToDouble(i -> c.probabilities[i]))
                .toArray();
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
        return probabilities[at];
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
