package underlag.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** All families of rules for Swedish, strongest first; none finds an appeal without a measure. */
final class SwedishRules {
    static final List<Rule> ALL =
            Stream.of(
                            SwedishVerbRules.RULES,
                            SwedishWishRules.RULES,
                            SwedishNeedRules.RULES,
                            SwedishBenefitRules.RULES,
                            SwedishFragmentRules.RULES)
                    .flatMap(List::stream)
                    .map(SwedishRules::concrete)
                    .toList();

    private SwedishRules() {}

    private static Rule concrete(Rule rule) {
        return new Rule(rule.name(), words -> find(rule, words));
    }

    private static @Nullable Span find(Rule rule, Words words) {
        Span hit = rule.pattern().find(words);
        return hit == null || SwedishVagueness.vague(words, hit) ? null : hit;
    }
}
