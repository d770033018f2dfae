package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.dialogue.Concern;
import underlag.dialogue.Measure;
import underlag.dialogue.Messages;
import underlag.dialogue.StatementState;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.participation.Participation.Attendance;
import underlag.participation.TargetMatrix.Row;
import underlag.participation.TargetMatrix.Verdict;
import underlag.planning.PlanCheck;
import underlag.planning.PlanLine;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Link;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.review.Change.AnswerQuestion;
import underlag.review.Settlement;

/** The handbook's eight questions for analysis, each with evidence and people's judgement. */
final class ProcessChapter {
    private final Composition composition;
    private final Words words;
    private final Analysis analysis;
    private final Outcomes outcomes;

    private ProcessChapter(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.analysis = composition.analysis();
        this.outcomes = new Outcomes(words);
    }

    static List<Block> of(Composition composition) {
        return new ProcessChapter(composition).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, say("heading"), "process"));
        blocks.add(new Paragraph(say("intro")));
        Map<Integer, AnswerQuestion> answers = analysis.reviewed().decisions().answers();
        for (int number = 1; number <= AnswerQuestion.QUESTIONS; number++) {
            blocks.add(new Heading(3, say("question." + number), "process-" + number));
            Evidence evidence = evidence(number);
            blocks.add(evidence.isEmpty() ? new Paragraph(say("no-evidence")) : evidence.bullets());
            AnswerQuestion answer = answers.get(number);
            blocks.add(
                    answer == null
                            ? new Remark(say("judgement", say("not-filled")))
                            : new Paragraph(say("judgement", answer.words())));
            if (answer != null) {
                Evidence named = Evidence.named(composition, answer.evidence());
                blocks.addAll(named.blocks(words));
            }
        }
        return blocks;
    }

    private Evidence evidence(int question) {
        return switch (question) {
            case 1 -> methods();
            case 2 -> reached();
            case 3 -> heard();
            case 4 -> goals();
            case 5 -> quality();
            case 6 -> relevance();
            case 7 -> decisions();
            default -> knowledge();
        };
    }

    /** People counted; where nobody was counted there is nothing to tell. */
    private static int counted(@Nullable Integer people) {
        return people == null ? 0 : people;
    }

    private Evidence methods() {
        Evidence evidence = new Evidence();
        for (Attendance one : analysis.participation().activities()) {
            List<String> came = new ArrayList<>();
            if (counted(one.respondents()) > 0) {
                came.add(words.count("respondents", counted(one.respondents())));
            }
            if (one.groups() > 0) {
                came.add(words.count("groups", one.groups()));
            }
            if (counted(one.attendance()) > 0) {
                came.add(say("attendance", counted(one.attendance())));
            }
            if (!came.isEmpty()) {
                String method = one.activity().method();
                String name = one.activity().name();
                evidence.add(
                        say(
                                "came",
                                method.isBlank() ? name : name + " (" + method + ")",
                                words.list(came),
                                one.contributions()),
                        to("participation"));
            }
        }
        evidence.addAll(gaps("method"));
        return evidence;
    }

    private Evidence reached() {
        List<Row> concerned =
                analysis.participation().matrix().rows().stream()
                        .filter(row -> row.group().concern() != Concern.NONE)
                        .toList();
        Evidence evidence = new Evidence();
        for (Row row : concerned) {
            if (counted(row.atLeast()) > 0) {
                evidence.add(
                        say("reached", row.group().name(), counted(row.atLeast())),
                        to("target-groups"));
            }
        }
        named(evidence, "unreached", concerned, row -> row.verdict() == Verdict.NOT_REACHED);
        named(evidence, "unknown-reach", concerned, row -> row.verdict() == Verdict.UNKNOWN);
        return evidence;
    }

    private void named(Evidence evidence, String key, List<Row> rows, Predicate<Row> which) {
        List<String> names = rows.stream().filter(which).map(row -> row.group().name()).toList();
        if (!names.isEmpty()) {
            evidence.add(say(key, words.list(names)), to("target-groups"));
        }
    }

    private Evidence heard() {
        Evidence evidence = new Evidence();
        List<Row> groups = analysis.participation().matrix().rows();
        named(
                evidence,
                "must-unheard",
                groups,
                row -> row.group().mustBeHeard() && row.verdict() == Verdict.NOT_REACHED);
        int unfinished =
                analysis.participation().activities().stream()
                        .mapToInt(Attendance::unfinished)
                        .sum();
        if (unfinished > 0) {
            evidence.add(say("unfinished", unfinished), to("participation"));
        }
        EnablingSection.evidence(composition)
                .forEach(line -> evidence.add(line, to(EnablingSection.ANCHOR)));
        evidence.addAll(gaps("participation"));
        return evidence;
    }

    private Evidence goals() {
        Evidence evidence = new Evidence();
        for (Measurement.Status status : Measurement.Status.values()) {
            List<Link> links = new ArrayList<>();
            for (int i = 0; i < analysis.goals().size(); i++) {
                Goal goal = analysis.goals().get(i);
                if (goal.status() == status) {
                    links.add(new Link(goal.plan().text(), GoalsChapter.anchor(i)));
                }
            }
            if (!links.isEmpty()) {
                String line = say("goals", words.name("status", status), links.size());
                evidence.add(line, links.toArray(Link[]::new));
            }
        }
        evidence.addAll(gaps("goals"));
        return evidence;
    }

    private Evidence quality() {
        Evidence evidence = new Evidence();
        if (!analysis.statements().isEmpty()) {
            evidence.add(
                    say(
                            "quality",
                            words.count("statements", analysis.statements().size()),
                            states(StatementState.NO_CONTENT),
                            words.count("proposals", analysis.proposals().size())),
                    to("came-in"),
                    to("proposals"));
        }
        List<String> untold =
                analysis.goals().stream()
                        .flatMap(goal -> goal.measurements().stream())
                        .filter(one -> one.status() == Measurement.Status.CANNOT_BE_TOLD)
                        .map(one -> one.indicator().text())
                        .toList();
        if (!untold.isEmpty()) {
            evidence.add(say("untold", String.join("; ", untold)), to("goals"));
        }
        return evidence;
    }

    private Evidence relevance() {
        Evidence evidence = new Evidence();
        if (!analysis.statements().isEmpty()) {
            int all = analysis.statements().size();
            evidence.add(
                    say("rest", states(StatementState.REST), words.count("statements", all)),
                    to("themes"));
        }
        int outside = analysis.mandate().statements().size();
        if (outside > 0) {
            evidence.add(say("outside", words.count("statements", outside)), to("mandate"));
        }
        return evidence;
    }

    private int states(StatementState state) {
        return (int) analysis.statements().stream().filter(s -> s.state() == state).count();
    }

    private Evidence decisions() {
        int proposals = analysis.proposals().size();
        if (proposals == 0) {
            return new Evidence();
        }
        List<Settlement> settled = List.copyOf(analysis.reviewed().settled().values());
        long stances = settled.stream().filter(one -> one.stance() != null).count();
        long rulings = settled.stream().filter(one -> one.ruling() != null).count();
        String to = settled.isEmpty() ? "proposals" : StancesSection.ANCHOR;
        return new Evidence().add(say("settled", proposals, stances, rulings), to(to));
    }

    private Evidence knowledge() {
        Evidence evidence = new Evidence();
        for (int i = 0; i < analysis.goals().size(); i++) {
            for (Measurement one : analysis.goals().get(i).measurements()) {
                if (one.indicator().measure() instanceof Measure.Change) {
                    String outcome = outcomes.outcome(one);
                    String status = outcomes.status(one);
                    evidence.add(
                            say("knowledge", one.indicator().text(), outcome, status),
                            to(GoalsChapter.anchor(i)));
                }
            }
        }
        return evidence;
    }

    /** Leads to a chapter or section of the report. */
    private Link to(String anchor) {
        return new Link(say("to." + (anchor.startsWith("goal-") ? "goal" : anchor)), anchor);
    }

    /** What the plan lacks in a line of the checklists. */
    private List<String> gaps(String line) {
        if (!PlanCheck.possible(analysis.dialogue())) {
            return List.of();
        }
        return PlanCheck.of(analysis.dialogue()).lines().stream()
                .filter(one -> one.code().equals(line))
                .flatMap(one -> one.gaps().stream())
                .map((PlanLine.Gap gap) -> say("plan", gap.missing(words.language())))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "process." + key, arguments);
    }
}
