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
        List<List<AnnotatedStatement>> contributions = contributions(statements);
        List<InContext> contexts =
                contributions.stream()
                        .map(c -> families.isEmpty() ? InContext.of(c) : InContext.none())
                        .toList();
        ShareCorrection share =
                ShareCorrection.of(InContext.probabilities(contexts), LearnedLayer.LEARNT_SHARE);
        Map<String, ProposalEvidence> found = new LinkedHashMap<>();
        for (int i = 0; i < contributions.size(); i++) {
            detectIn(contributions.get(i), contexts.get(i), share, questionText, found);
        }
        return found;
    }

    private static List<List<AnnotatedStatement>> contributions(
            List<AnnotatedStatement> statements) {
        List<List<AnnotatedStatement>> contributions = new ArrayList<>();
        int from = 0;
        while (from < statements.size()) {
            String contribution = contribution(statements.get(from));
            int to = from + 1;
            while (to < statements.size()
                    && contribution(statements.get(to)).equals(contribution)) {
                to++;
            }
            contributions.add(statements.subList(from, to));
            from = to;
        }
        return contributions;
    }

    private static String contribution(AnnotatedStatement statement) {
        return statement.statement().contribution().id();
    }

    /** The proposals among the statements of one contribution. */
    private void detectIn(
            List<AnnotatedStatement> statements,
            InContext context,
            ShareCorrection share,
            Function<AnnotatedStatement, @Nullable String> questionText,
            Map<String, ProposalEvidence> found) {
        AnnotatedStatement last = null;
        for (int i = 0; i < statements.size(); i++) {
            AnnotatedStatement statement = statements.get(i);
            String question = questionText.apply(statement);
            ProposalEvidence evidence =
                    context.learned(i)
                            ? learned(context, i, share, question)
                            : byRules(statement, question);
            if (evidence == null && last != null && follows(statement, last)) {
                evidence = continued(statement);
            }
            if (evidence != null) {
                found.put(statement.id(), evidence);
                last = statement;
            }
        }
    }

    /** Where rules are features and what was learnt decides, within what was asked for. */
    private static @Nullable ProposalEvidence learned(
            InContext context, int at, ShareCorrection share, @Nullable String question) {
        AnnotatedStatement statement = context.statement(at);
        Asked asked = Asked.of(statement.statement().contribution(), question);
        List<Hit> hits =
                context.seen(at).hits().stream().filter(h -> applies(h.rule(), asked)).toList();
        boolean answers = asked == Asked.PROPOSALS && !hits.isEmpty();
        boolean judges = asked == Asked.JUDGEMENT && hits.isEmpty();
        if (judges) {
            return null;
        }
        double probability = share.of(context.probability(at));
        if (!answers && probability < LearnedLayer.THRESHOLD) {
            return null;
        }
        List<String> names =
                hits.isEmpty()
                        ? List.of(LearnedLayer.FORM)
                        : hits.stream().map(Hit::rule).distinct().toList();
        Span trigger = hits.isEmpty() ? context.deciding(at) : hits.getFirst().tokens();
        return ProposalContent.evidence(
                statement,
                context.seen(at).words(),
                names,
                trigger,
                context.grammar(at),
                probability);
    }

    private static boolean follows(AnnotatedStatement statement, AnnotatedStatement proposal) {
        return statement.statement().number() == proposal.statement().number() + 1;
    }

    /** A detail of the proposal in the statement before, or null. */
    private @Nullable ProposalEvidence continued(AnnotatedStatement statement) {
        boolean used = families.isEmpty() || families.contains(SwedishContinuation.NAME);
        if (!used || !statement.language().equals("sv") || statement.tokens().isEmpty()) {
            return null;
        }
        Words words = new Words(statement.tokens());
        Span hit = SwedishContinuation.find(words);
        return hit == null
                ? null
                : ProposalContent.evidence(
                        statement,
                        words,
                        List.of(SwedishContinuation.NAME),
                        hit,
                        SwedishGrammar.GRAMMAR);
    }

    private @Nullable ProposalEvidence byRules(
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
