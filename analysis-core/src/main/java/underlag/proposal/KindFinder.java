package underlag.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;
import underlag.proposal.KindRules.Decided;

/** Tells what each statement does; see docs/kinds.md. Thread-safe. */
public final class KindFinder {
    private static final Map<String, KindRules> RULES =
            Map.of(
                    "sv", new KindRules(SwedishKindWords.WORDS),
                    "en", new KindRules(EnglishKindWords.WORDS),
                    "de", new KindRules(GermanKindWords.WORDS));

    private KindFinder() {}

    /**
     * The kinds.
     *
     * @param statements with content
     * @param proposals statement id → why it is a proposal
     * @param questionText the text of the question a statement answers, or null
     * @return statement id → kind; no entry where the language has no rules
     */
    public static Map<String, KindEvidence> find(
            List<AnnotatedStatement> statements,
            Map<String, ProposalEvidence> proposals,
            Function<AnnotatedStatement, @Nullable String> questionText) {
        Map<String, KindEvidence> kinds = new LinkedHashMap<>();
        for (AnnotatedStatement statement : statements) {
            ProposalEvidence proposal = proposals.get(statement.id());
            KindRules rules = RULES.get(statement.language());
            if (proposal != null) {
                kinds.put(
                        statement.id(),
                        new KindEvidence(StatementKind.PROPOSAL, proposal.trigger()));
            } else if (rules != null && !statement.tokens().isEmpty()) {
                kinds.put(statement.id(), kind(statement, rules, questionText.apply(statement)));
            }
        }
        return kinds;
    }

    private static KindEvidence kind(
            AnnotatedStatement statement, KindRules rules, @Nullable String question) {
        Words words = new Words(statement.tokens());
        StatementKind asked = AskedKind.of(statement.statement().contribution(), question);
        Decided decided = rules.decide(words, asked);
        Span tokens = decided.tokens();
        return new KindEvidence(
                decided.kind(),
                tokens == null
                        ? null
                        : new Span(
                                words.token(tokens.start()).span().start(),
                                words.token(Math.min(tokens.end(), words.size()) - 1)
                                        .span()
                                        .end()));
    }
}
