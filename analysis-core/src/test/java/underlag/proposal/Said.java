package underlag.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.dialogue.Unit;
import underlag.duplicate.FamilyFinder;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;

/** Residents' words as annotated statements. */
final class Said {
    private Said() {}

    static Contribution contribution(String id, String text, List<String> headings) {
        return new Contribution(
                id,
                new Origin("enkat.csv", new Locator.Whole()),
                id,
                id,
                "enkat",
                Unit.PERSON,
                null,
                "q1",
                text,
                headings,
                null);
    }

    static List<AnnotatedStatement> statements(Contribution contribution) {
        return statements(contribution, "sv");
    }

    static List<AnnotatedStatement> statements(Contribution contribution, String language) {
        LanguagePack pack = LanguagePacks.installed().pack(language).orElseThrow();
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (Span span : pack.split(contribution.text())) {
            String id = contribution.id() + "-" + statements.size();
            Statement statement = new Statement(id, contribution, statements.size(), span);
            statements.add(
                    new AnnotatedStatement(
                            statement, language, pack.annotate(span.of(contribution.text()))));
        }
        return statements;
    }

    /** The rule families that fire on the text as an answer to the question. */
    static List<String> rules(String text, @Nullable String question) {
        List<AnnotatedStatement> statements = statements(contribution("c", text, List.of()));
        return found(statements, question).values().stream()
                .flatMap(evidence -> evidence.rules().stream())
                .distinct()
                .toList();
    }

    static Map<String, ProposalEvidence> found(
            List<AnnotatedStatement> statements, @Nullable String question) {
        return ProposalDetector.standard().detect(statements, s -> question);
    }

    /** The proposals of several answers, each by a person of its own. */
    static List<Proposal> merged(List<String> answers) {
        List<Contribution> contributions = new ArrayList<>();
        for (String answer : answers) {
            contributions.add(contribution("c" + answer.hashCode(), answer, List.of()));
        }
        return mergedContributions(contributions);
    }

    static List<Proposal> mergedContributions(List<Contribution> contributions) {
        return merge(contributions).proposals();
    }

    static Merged merge(List<Contribution> contributions) {
        return merge(contributions, "sv");
    }

    static Merged merge(List<Contribution> contributions, String language) {
        List<AnnotatedStatement> statements =
                contributions.stream().flatMap(c -> statements(c, language).stream()).toList();
        return ProposalMerger.merge(
                statements, found(statements, null), FamilyFinder.find(contributions), Set.of());
    }
}
