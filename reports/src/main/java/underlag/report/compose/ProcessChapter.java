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
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.review.Change.AnswerQuestion;
import underlag.review.Settlement;

/** The handbook's eight questions for analysis, each with evidence and people's judgement. */
final class ProcessChapter {
    private final Words words;
    private final Analysis analysis;
    private final Outcomes outcomes;

    private ProcessChapter(Composition composition) {
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
            List<String> evidence = evidence(number);
            blocks.add(
                    evidence.isEmpty() ? new Paragraph(say("no-evidence")) : new Bullets(evidence));
            AnswerQuestion answer = answers.get(number);
            blocks.add(
                    answer == null
                            ? new Remark(say("judgement", say("not-filled")))
                            : new Paragraph(say("judgement", answer.words())));
        }
        return blocks;
    }

    private List<String> evidence(int question) {
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

    private List<String> methods() {
        List<String> evidence = new ArrayList<>();
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
                                one.contributions()));
            }
        }
        evidence.addAll(gaps("method"));
        return evidence;
    }

    private List<String> reached() {
        List<Row> concerned =
                analysis.participation().matrix().rows().stream()
                        .filter(row -> row.group().concern() != Concern.NONE)
                        .toList();
        List<String> evidence = new ArrayList<>();
        for (Row row : concerned) {
            if (counted(row.atLeast()) > 0) {
                evidence.add(say("reached", row.group().name(), counted(row.atLeast())));
            }
        }
        named(evidence, "unreached", concerned, row -> row.verdict() == Verdict.NOT_REACHED);
        named(evidence, "unknown-reach", concerned, row -> row.verdict() == Verdict.UNKNOWN);
        return evidence;
    }

    private void named(List<String> evidence, String key, List<Row> rows, Predicate<Row> which) {
        List<String> names = rows.stream().filter(which).map(row -> row.group().name()).toList();
        if (!names.isEmpty()) {
            evidence.add(say(key, words.list(names)));
        }
    }

    private List<String> heard() {
        List<String> evidence = new ArrayList<>();
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
            evidence.add(say("unfinished", unfinished));
        }
        evidence.addAll(gaps("participation"));
        return evidence;
    }

    private List<String> goals() {
        List<String> evidence = new ArrayList<>();
        if (analysis.goals().isEmpty()) {
            return gaps("goals");
        }
        List<String> parts = new ArrayList<>();
        for (Measurement.Status status : Measurement.Status.values()) {
            List<Goal> those =
                    analysis.goals().stream().filter(goal -> goal.status() == status).toList();
            if (!those.isEmpty()) {
                List<String> names = those.stream().map(goal -> goal.plan().text()).toList();
                parts.add(
                        say(
                                "goals",
                                words.name("status", status),
                                those.size(),
                                String.join("; ", names)));
            }
        }
        evidence.addAll(parts);
        evidence.addAll(gaps("goals"));
        return evidence;
    }

    private List<String> quality() {
        List<String> evidence = new ArrayList<>();
        if (!analysis.statements().isEmpty()) {
            evidence.add(
                    say(
                            "quality",
                            words.count("statements", analysis.statements().size()),
                            states(StatementState.NO_CONTENT),
                            words.count("proposals", analysis.proposals().size())));
        }
        List<String> untold =
                analysis.goals().stream()
                        .flatMap(goal -> goal.measurements().stream())
                        .filter(one -> one.status() == Measurement.Status.CANNOT_BE_TOLD)
                        .map(one -> one.indicator().text())
                        .toList();
        if (!untold.isEmpty()) {
            evidence.add(say("untold", String.join("; ", untold)));
        }
        return evidence;
    }

    private List<String> relevance() {
        List<String> evidence = new ArrayList<>();
        if (!analysis.statements().isEmpty()) {
            int all = analysis.statements().size();
            evidence.add(say("rest", states(StatementState.REST), words.count("statements", all)));
        }
        int outside = analysis.mandate().statements().size();
        if (outside > 0) {
            evidence.add(say("outside", words.count("statements", outside)));
        }
        return evidence;
    }

    private int states(StatementState state) {
        return (int) analysis.statements().stream().filter(s -> s.state() == state).count();
    }

    private List<String> decisions() {
        int proposals = analysis.proposals().size();
        if (proposals == 0) {
            return List.of();
        }
        List<Settlement> settled = List.copyOf(analysis.reviewed().settled().values());
        long stances = settled.stream().filter(one -> one.stance() != null).count();
        long rulings = settled.stream().filter(one -> one.ruling() != null).count();
        return List.of(say("settled", proposals, stances, rulings));
    }

    private List<String> knowledge() {
        return analysis.goals().stream()
                .flatMap(goal -> goal.measurements().stream())
                .filter(one -> one.indicator().measure() instanceof Measure.Change)
                .map(
                        one ->
                                say(
                                        "knowledge",
                                        one.indicator().text(),
                                        outcomes.outcome(one),
                                        outcomes.status(one)))
                .toList();
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
