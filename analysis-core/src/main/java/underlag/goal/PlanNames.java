package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.goal.Measurement.Note;

/** Finds the questions, activities and themes that a measure names but that do not exist. */
final class PlanNames {
    private final Sources sources;
    private final List<Note> unknown = new ArrayList<>();

    private PlanNames(Sources sources) {
        this.sources = sources;
    }

    /** One note per name that nothing has; empty where all is well. */
    static List<Note> unknown(Measure measure, Sources sources) {
        PlanNames names = new PlanNames(sources);
        names.in(measure);
        return names.unknown.stream().distinct().toList();
    }

    /** The questions and background variables that a condition asks about. */
    static List<String> questions(Condition condition) {
        List<String> found = new ArrayList<>();
        leaves(condition)
                .forEach(
                        leaf -> {
                            if (leaf instanceof Condition.AnswerIn in) {
                                found.add(in.question());
                            } else if (leaf instanceof Condition.AnswerBetween between) {
                                found.add(between.question());
                            } else if (leaf instanceof Condition.BackgroundIn in) {
                                found.add(in.variable());
                            } else if (leaf instanceof Condition.Answered answered) {
                                found.add(answered.question());
                            }
                        });
        return found;
    }

    /** A condition's parts that are not made of others. */
    static List<Condition> leaves(Condition condition) {
        return switch (condition) {
            case Condition.All all ->
                    all.parts().stream().flatMap(p -> leaves(p).stream()).toList();
            case Condition.Any any ->
                    any.parts().stream().flatMap(p -> leaves(p).stream()).toList();
            case Condition.Not not -> leaves(not.part());
            default -> List.of(condition);
        };
    }

    private void in(Measure measure) {
        switch (measure) {
            case Measure.Count count -> check(count.where());
            case Measure.Share share -> {
                check(share.holds());
                check(share.among());
            }
            case Measure.ShareOf shareOf -> check(shareOf.among());
            case Measure.Mean mean -> check(mean.question(), mean.among());
            case Measure.Median median -> check(median.question(), median.among());
            case Measure.AnsweredShare answered -> check(answered.question(), answered.among());
            case Measure.Change change -> {
                check(change.before(), change.among());
                question(change.after());
            }
            case Measure.Weighted weighted -> {
                in(weighted.of());
                weighted.by().forEach(this::question);
            }
            case Measure.Recorded recorded -> {}
            case Measure.Net net -> check(net.question(), net.among());
            case Measure.Distance distance -> check(distance.variable(), distance.among());
            case Measure.ResponseRate rate -> check(new Condition.InActivity(rate.activity()));
            case Measure.EffortPerParticipant effort -> check(effort.where());
            case Measure.QuestionsAnswered answered -> {}
            case Measure.ProposalsSettled settled -> {}
            case Measure.FeedbackDelay delay -> {}
        }
    }

    private void check(String question, Condition among) {
        question(question);
        check(among);
    }

    private void check(Condition condition) {
        questions(condition).forEach(this::question);
        for (Condition leaf : leaves(condition)) {
            if (leaf instanceof Condition.InActivity in
                    && sources.plan().activity(in.activity()).isEmpty()) {
                unknown.add(Notes.note("no-such-activity", in.activity()));
            } else if (leaf instanceof Condition.HasTheme theme
                    && !sources.knowsTheme(theme.theme())) {
                unknown.add(Notes.note("no-such-theme", theme.theme()));
            }
        }
    }

    private void question(String id) {
        if (sources.answers().question(id).isEmpty()) {
            unknown.add(Notes.note("no-such-question", id));
        }
    }
}
