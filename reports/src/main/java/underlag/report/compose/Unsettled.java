package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import underlag.analysis.Analysis;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.proposal.Proposal;
import underlag.review.Change.AnswerQuestion;
import underlag.review.Decisions;
import underlag.review.Settlement;
import underlag.review.Stance;

/** What a report for publishing must have, and an analysis has not. */
final class Unsettled {
    private static final Origin DECISIONS = Origin.whole("");
    private static final Origin PLAN = Origin.whole("dialogue.yaml");

    private final Analysis analysis;
    private final Decisions decisions;
    private final List<Finding> missing = new ArrayList<>();

    private Unsettled(Analysis analysis) {
        this.analysis = analysis;
        this.decisions = analysis.reviewed().decisions();
    }

    static List<Finding> of(Analysis analysis, Audience audience) {
        Unsettled unsettled = new Unsettled(analysis);
        switch (audience) {
            case INTERNAL, WEB, CONSULTATION_STATEMENT -> {}
            case PARTICIPANTS -> unsettled.plan();
            case DECISION_MAKERS -> unsettled.answer();
            case RESIDENTS -> {
                unsettled.answer();
                unsettled.reasons();
            }
            case LEARNING -> {
                unsettled.answer();
                unsettled.judgements();
            }
        }
        return unsettled.missing;
    }

    /** Those who took part are told what happens next: the plan must say it. */
    private void plan() {
        Dialogue dialogue = analysis.dialogue();
        if (dialogue.responsibility().use() == null) {
            missing.add(Finding.error("audience.missing.use", PLAN));
        }
        if (dialogue.responsibility().decisionDate() == null && dialogue.feedback().isEmpty()) {
            missing.add(Finding.error("audience.missing.timetable", PLAN));
        }
    }

    private void answer() {
        if (!decisions.conclusions().containsKey(1)) {
            missing.add(Finding.error("audience.missing.answer", DECISIONS));
        }
    }

    /** What is not met is explained to those who asked for it. */
    private void reasons() {
        Map<String, Settlement> settled = analysis.reviewed().settled();
        if (settled.values().stream().noneMatch(one -> one.stance() != null)
                && !analysis.proposals().isEmpty()) {
            missing.add(Finding.error("audience.missing.stances", DECISIONS));
        }
        for (Proposal proposal : analysis.proposals()) {
            Settlement one = settled.get(proposal.id());
            if (one != null
                    && one.stance() != null
                    && one.stance() != Stance.GRANTED
                    && one.reason() == null) {
                missing.add(
                        Finding.error(
                                "audience.missing.reason",
                                DECISIONS,
                                proposal.id(),
                                Messages.text(
                                        analysis.dialogue().reportLanguage(),
                                        "process.stance." + one.stance().name())));
            }
        }
    }

    private void judgements() {
        for (int number = 1; number <= AnswerQuestion.QUESTIONS; number++) {
            if (!decisions.answers().containsKey(number)) {
                missing.add(
                        Finding.error(
                                "audience.missing.judgement",
                                DECISIONS,
                                Messages.text(
                                        analysis.dialogue().reportLanguage(),
                                        "process.question." + number)));
            }
        }
    }
}
