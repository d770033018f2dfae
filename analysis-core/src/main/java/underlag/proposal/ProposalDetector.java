package underlag.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;

/** Tells which statements are proposals, by rules over tags and lemmas. Thread-safe. */
public final class ProposalDetector {
    /** Every Swedish family of rules, strongest first. */
    static final List<Rule> ALL = SwedishRules.ALL;

    private static final Set<String> ANY_FRAGMENT =
            Set.of("FRAGMENT", "ANSWER", "MORE_OF", "NO_SUBJECT", "DOING_OF", "THING_FOR");

    /** Names of the families to use; all where empty. */
    private final Set<String> families;

    private ProposalDetector(Set<String> families) {
        this.families = Set.copyOf(families);
    }

    /** The detector with the families that earned their place; see docs/proposals.md. */
    public static ProposalDetector standard() {
        return new ProposalDetector(Set.of());
    }

    /** A detector with some of the families only, to measure what each is worth. */
    static ProposalDetector with(Set<String> names) {
        return new ProposalDetector(names);
    }

    /**
     * The proposals among the statements.
     *
     * @param questionText the text of the question a statement answers, or null
     * @return statement id → evidence, in the order of the statements
     */
    public Map<String, ProposalEvidence> detect(
            List<AnnotatedStatement> statements,
            Function<AnnotatedStatement, @Nullable String> questionText) {
        Map<String, ProposalEvidence> found = new LinkedHashMap<>();
        for (AnnotatedStatement statement : statements) {
            ProposalEvidence evidence = detect(statement, questionText.apply(statement));
            if (evidence != null) {
                found.put(statement.id(), evidence);
            }
        }
        return found;
    }

    private @Nullable ProposalEvidence detect(
            AnnotatedStatement statement, @Nullable String question) {
        Grammar grammar = Grammar.of(statement.language());
        if (grammar == null || statement.tokens().isEmpty()) {
            return null;
        }
        Words words = new Words(statement.tokens());
        Asked asked = Asked.of(statement.statement().contribution(), question);
        List<String> names = new ArrayList<>();
        Span trigger = null;
        for (Rule rule : chosen(grammar)) {
            if (!applies(rule.name(), asked)) {
                continue;
            }
            Span hit = rule.pattern().find(words);
            if (hit != null) {
                names.add(rule.name());
                trigger = trigger == null ? hit : trigger;
            }
        }
        return trigger == null
                ? null
                : ProposalContent.evidence(statement, words, names, trigger, grammar);
    }

    private List<Rule> chosen(Grammar grammar) {
        return families.isEmpty()
                ? grammar.rules()
                : grammar.rules().stream().filter(r -> families.contains(r.name())).toList();
    }

    /** Fragments mean what they were asked for. */
    private static boolean applies(String rule, Asked asked) {
        return switch (asked) {
            case PROPOSALS -> true;
            case JUDGEMENT -> !ANY_FRAGMENT.contains(rule) && !rule.equals("THAT_CLAUSE");
            case OPINION -> !rule.equals("FRAGMENT") && !rule.equals("ANSWER");
            case UNKNOWN -> !rule.equals("ANSWER");
        };
    }
}
