package underlag.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import underlag.answer.AnswerTable;
import underlag.answer.Distribution;
import underlag.answer.Votes;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.Statement;
import underlag.duplicate.Families;
import underlag.duplicate.FamilyFinder;
import underlag.goal.GoalScope;
import underlag.goal.Goals;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePacks;
import underlag.participation.Participations;
import underlag.proposal.KindEvidence;
import underlag.proposal.KindFinder;
import underlag.proposal.Merged;
import underlag.proposal.ProposalDetector;
import underlag.proposal.ProposalEvidence;
import underlag.proposal.ProposalMerger;
import underlag.review.Decisions;
import underlag.review.Reviewed;
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
        return run(dialogue, material, codebook, Decisions.none());
    }

    /**
     * The whole analysis with what people decided laid over it.
     *
     * @param decisions win over what the steps find
     */
    public Result run(
            Dialogue dialogue, Material material, Codebook codebook, Decisions decisions) {
        Annotation annotation = new Annotation(packs, dialogue.language());
        List<AnnotatedStatement> annotated = annotation.annotate(material.contributions());
        steps.ended("annotate");
        Families families = FamilyFinder.find(material.contributions());
        steps.ended("duplicates");
        Set<String> withoutContent = NoContent.among(annotated);
        List<AnnotatedStatement> judged = Judging.judged(annotated, withoutContent);
        Overlay overlay = new Overlay(decisions, annotated, judged);
        Found found = find(dialogue, material, codebook, judged, families, overlay);
        List<JudgedStatement> statements =
                new Judging(
                                found.themes(),
                                found.evidence(),
                                found.merged().proposals(),
                                found.kinds(),
                                Obstacles.of(
                                        overlay.shown(judged),
                                        material.questions(),
                                        found.kinds(),
                                        packs),
                                families,
                                overlay)
                        .judge(annotated, withoutContent);
        Reviewed reviewed = overlay.reviewed(dialogue, material, found.joined());
        List<Finding> findings = new ArrayList<>(material.findings());
        findings.addAll(annotation.findings(annotated));
        findings.addAll(found.themes().findings());
        findings.addAll(found.mandate().findings());
        findings.addAll(Overlay.findings(reviewed));
        Analysis analysis =
                assemble(dialogue, material, statements, found, families, reviewed, findings);
        steps.ended("goals");
        return new Result(analysis, annotated);
    }

    /** What each step found, with what people decided laid over it. */
    private record Found(
            Themes themes,
            Map<String, ProposalEvidence> evidence,
            Map<String, KindEvidence> kinds,
            Overlay.Joined joined,
            MandateMarking mandate) {
        Merged merged() {
            return joined.merged();
        }
    }

    private Found find(
            Dialogue dialogue,
            Material material,
            Codebook codebook,
            List<AnnotatedStatement> judged,
            Families families,
            Overlay overlay) {
        ThemeSettings settings = CodebookTrial.settings(packs, dialogue);
        Themes themes = overlay.themes(ThemeFinder.find(judged, codebook, families, settings));
        steps.ended("themes");
        Map<String, ProposalEvidence> evidence =
                overlay.evidence(
                        ProposalDetector.standard().detect(judged, questionTexts(material)));
        steps.ended("proposals");
        Map<String, KindEvidence> kinds =
                overlay.kinds(KindFinder.find(judged, evidence, questionTexts(material)));
        steps.ended("kinds");
        Overlay.Joined joined =
                overlay.joined(
                        ProposalMerger.merge(
                                judged, evidence, families, CodebookTrial.town(dialogue)));
        steps.ended("joining");
        MandateMarking mandate =
                MandateMarking.of(overlay.shown(judged), dialogue.mandate(), settings.packs());
        steps.ended("mandate");
        return new Found(themes, evidence, kinds, joined, mandate);
    }

    /** What follows from the judged statements: counts, answers, who took part, goals, ledgers. */
    private static Analysis assemble(
            Dialogue dialogue,
            Material material,
            List<JudgedStatement> statements,
            Found found,
            Families families,
            Reviewed reviewed,
            List<Finding> findings) {
        List<Theme> themes = found.themes().themes();
        Merged merged = found.merged();
        MandateMarks marks = found.mandate().marks();
        Counting counting = new Counting(families, statements);
        Questions questions = new Questions(material, statements, counting);
        AnswerTable answers = AnswerTable.of(material);
        List<Statement> said = statements.stream().map(JudgedStatement::statement).toList();
        GoalScope scope = new GoalScope(said, themes, merged.proposals());
        return new Analysis(
                dialogue,
                material,
                statements,
                themes,
                found.themes().coverage(),
                merged.proposals(),
                merged.pairs(),
                marks,
                counting.byId(statements, themes, marks),
                new KindCounting(counting, themes).of(statements),
                questions.asked(),
                questions.unasked(),
                distributions(material, answers),
                Votes.of(dialogue, answers),
                Participations.of(dialogue, material, answers),
                new CrossTabulation(dialogue, material, answers, statements, families)
                        .crossed(themes, merged.proposals()),
                Goals.measure(dialogue, material, answers, scope, reviewed.followUp()),
                families,
                Ledger.lines(material.sources(), statements),
                reviewed,
                findings);
    }

    /** What each statement was asked, or null where it answers no question. */
    private static Function<AnnotatedStatement, @Nullable String> questionTexts(Material material) {
        Map<String, String> texts = new HashMap<>();
        material.questions().forEach(q -> texts.putIfAbsent(q.id(), q.text()));
        return statement -> {
            String asked = statement.statement().contribution().question();
            return asked == null ? null : texts.get(asked);
        };
    }

    private static List<Distribution> distributions(Material material, AnswerTable answers) {
        return material.questions().stream()
                .filter(q -> q.kind() != Question.Kind.OPEN && q.kind() != Question.Kind.BACKGROUND)
                .map(answers::distribution)
                .toList();
    }
}
