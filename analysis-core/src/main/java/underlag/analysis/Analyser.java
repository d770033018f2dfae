package underlag.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.analysis.JudgedStatement.ThemeScore;
import underlag.answer.AnswerTable;
import underlag.answer.Distribution;
import underlag.dialogue.Contribution;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.Statement;
import underlag.dialogue.StatementState;
import underlag.duplicate.Families;
import underlag.duplicate.Families.Family;
import underlag.duplicate.FamilyFinder;
import underlag.goal.Goal;
import underlag.goal.GoalScope;
import underlag.goal.Goals;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.participation.Participations;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalDetector;
import underlag.proposal.ProposalEvidence;
import underlag.proposal.ProposalMerger;
import underlag.theme.Codebook;
import underlag.theme.Theme;
import underlag.theme.ThemeFinder;
import underlag.theme.ThemeSettings;
import underlag.theme.Themes;

/** Runs the steps, one after the other, each on the finished result of those before it. */
public final class Analyser {
    private final LanguagePacks packs;
    private final Steps steps;

    public Analyser(LanguagePacks packs, Steps steps) {
        this.packs = packs;
        this.steps = steps;
    }

    /**
     * An analysis with the annotated statements it was made of, for the search index.
     *
     * @param annotated in the order of the analysis's statements
     */
    public record Result(Analysis analysis, List<AnnotatedStatement> annotated) {
        public Result {
            annotated = List.copyOf(annotated);
        }
    }

    /**
     * The whole analysis. The same arguments give an equal result on any machine and thread count.
     *
     * @param dialogue the plan; its language is that of the texts
     */
    public Result run(Dialogue dialogue, Material material, Codebook codebook) {
        Annotation annotation = new Annotation(packs, dialogue.language());
        List<AnnotatedStatement> annotated = annotation.annotate(material.contributions());
        steps.ended("annotate");
        Families families = FamilyFinder.find(material.contributions());
        steps.ended("duplicates");
        List<AnnotatedStatement> judged =
                annotated.stream()
                        .filter(s -> state(s, false, false) == StatementState.REST)
                        .toList();
        Themes themes = ThemeFinder.find(judged, codebook, families, themeSettings(dialogue));
        steps.ended("themes");
        Map<String, ProposalEvidence> evidence =
                ProposalDetector.standard().detect(judged, s -> questionText(material, s));
        List<Proposal> proposals = ProposalMerger.merge(judged, evidence);
        steps.ended("proposals");
        List<JudgedStatement> statements = judge(annotated, themes, evidence, proposals, families);
        Counting counting = new Counting(families, statements);
        Questions questions = new Questions(material, statements, counting);
        AnswerTable answers = AnswerTable.of(material);
        List<Statement> said = statements.stream().map(JudgedStatement::statement).toList();
        List<Goal> goals =
                Goals.measure(
                        dialogue,
                        material,
                        answers,
                        new GoalScope(said, themes.themes(), proposals));
        Analysis analysis =
                new Analysis(
                        dialogue,
                        material,
                        statements,
                        themes.themes(),
                        proposals,
                        counts(statements, themes.themes(), counting),
                        questions.asked(),
                        questions.unasked(),
                        distributions(material, answers),
                        Participations.of(dialogue, material, answers),
                        goals,
                        families,
                        Ledger.lines(material.sources(), statements),
                        Stream.of(
                                        material.findings(),
                                        annotation.findings(annotated),
                                        themes.findings())
                                .flatMap(List::stream)
                                .toList());
        steps.ended("goals");
        return new Result(analysis, annotated);
    }

    private ThemeSettings themeSettings(Dialogue dialogue) {
        List<LanguagePack> installed =
                packs.languages().stream().flatMap(l -> packs.pack(l).stream()).toList();
        Set<String> names =
                dialogue.municipality() == null ? Set.of() : Set.of(dialogue.municipality());
        return new ThemeSettings(installed, names);
    }

    private static @Nullable String questionText(Material material, AnnotatedStatement statement) {
        String asked = statement.statement().contribution().question();
        return material.questions().stream()
                .filter(q -> q.id().equals(asked))
                .map(Question::text)
                .findFirst()
                .orElse(null);
    }

    private static StatementState state(
            AnnotatedStatement statement, boolean themed, boolean proposal) {
        if (NoContent.matches(statement.statement().text())) {
            return StatementState.NO_CONTENT;
        }
        if (statement.tokens().isEmpty()) {
            return StatementState.UNDECIDED;
        }
        if (themed) {
            return StatementState.THEMED;
        }
        return proposal ? StatementState.PROPOSAL_WITHOUT_THEME : StatementState.REST;
    }

    private static List<JudgedStatement> judge(
            List<AnnotatedStatement> annotated,
            Themes themes,
            Map<String, ProposalEvidence> evidence,
            List<Proposal> proposals,
            Families families) {
        Map<String, List<Themes.Fit>> fits = themes.byStatement();
        Map<String, String> proposalOf = new HashMap<>();
        proposals.forEach(p -> p.statements().forEach(s -> proposalOf.put(s, p.id())));
        List<JudgedStatement> statements = new ArrayList<>();
        for (AnnotatedStatement one : annotated) {
            List<ThemeScore> scores =
                    fits.getOrDefault(one.id(), List.of()).stream()
                            .map(fit -> new ThemeScore(fit.theme(), fit.score()))
                            .toList();
            ProposalEvidence asks = evidence.get(one.id());
            Contribution from = one.statement().contribution();
            Family family = families.familyOf().get(from.id());
            String original = family == null ? null : family.contributions().getFirst();
            statements.add(
                    new JudgedStatement(
                            one.statement(),
                            one.language(),
                            asks,
                            proposalOf.get(one.id()),
                            scores,
                            original == null || original.equals(from.id()) ? null : original,
                            family == null ? null : family.id(),
                            state(one, !scores.isEmpty(), asks != null)));
        }
        return statements;
    }

    private static Map<String, Counts> counts(
            List<JudgedStatement> statements, List<Theme> themes, Counting counting) {
        Map<String, List<JudgedStatement>> behind = new LinkedHashMap<>();
        Map<String, String> parents = new TreeMap<>();
        themes.stream()
                .filter(t -> t.parent() != null)
                .forEach(t -> parents.put(t.id(), String.valueOf(t.parent())));
        for (JudgedStatement statement : statements) {
            Set<String> keys =
                    statement.themes().stream()
                            .flatMap(t -> Stream.iterate(t.theme(), k -> k != null, parents::get))
                            .collect(Collectors.toSet());
            if (statement.proposalId() != null) {
                keys.add(statement.proposalId());
            }
            keys.forEach(key -> behind.computeIfAbsent(key, k -> new ArrayList<>()).add(statement));
        }
        Map<String, Counts> counts = new TreeMap<>();
        behind.forEach((key, said) -> counts.put(key, counting.of(said)));
        return counts;
    }

    private static List<Distribution> distributions(Material material, AnswerTable answers) {
        return material.questions().stream()
                .filter(q -> q.kind() != Question.Kind.OPEN && q.kind() != Question.Kind.BACKGROUND)
                .map(answers::distribution)
                .toList();
    }
}
