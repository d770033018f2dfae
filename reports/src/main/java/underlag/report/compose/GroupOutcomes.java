package underlag.report.compose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.answer.AnswerTable;
import underlag.answer.Distribution;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.goal.Measurement;
import underlag.privacy.DisclosureControl;
import underlag.privacy.Masking;

/** Whether the outcome of an indicator that is about a group may be published. */
final class GroupOutcomes {
    private final AnswerTable answers;
    private final DisclosureControl control;
    private final Masking masking;
    private final int threshold;

    GroupOutcomes(AnswerTable answers, DisclosureControl control, Masking masking, int threshold) {
        this.answers = answers;
        this.control = control;
        this.masking = masking;
        this.threshold = threshold;
    }

    /**
     * An outcome about everyone may be told. One that counts who took part may, where they are not
     * few. Of what a group answered only shares of it are told, as no other can be held against the
     * tables.
     */
    boolean mayTell(Measurement measurement) {
        Measure measure = measurement.indicator().measure();
        return switch (measure) {
            case null -> true;
            case Measure.Count count -> mayCount(count, measurement);
            case Measure.Share share -> mayTell(share, measurement);
            case Measure.Mean mean -> isOfEveryone(mean);
            case Measure.Median median -> !isOfGroup(median.among());
            case Measure.Change change -> !isOfGroup(change.among());
            case Measure.AnsweredShare answered -> !isOfGroup(answered.among());
            case Measure.Net net -> !isOfGroup(net.among());
            // A weighted outcome has no count that could be held against the tables.
            case Measure.Weighted weighted -> isOfEveryone(weighted.of());
            case Measure.ShareOf of -> !isSaid(of.among()) && isNotOfFew(measurement);
            case Measure.Distance distance -> !isSaid(distance.among());
            case Measure.ResponseRate rate -> true;
            case Measure.QuestionsAnswered answered -> true;
            case Measure.EffortPerParticipant effort -> true;
            case Measure.ProposalsSettled settled -> true;
            case Measure.FeedbackDelay delay -> true;
            case Measure.Recorded recorded -> true;
        };
    }

    private static boolean isOfEveryone(Measure.Weighable measure) {
        return switch (measure) {
            case Measure.Share share -> !isOfGroup(share.holds()) && !isOfGroup(share.among());
            case Measure.Mean mean -> !isOfGroup(mean.among());
        };
    }

    private boolean isNotOfFew(Measurement measurement) {
        Integer persons = measurement.numerator();
        return persons == null || persons == 0 || persons >= threshold;
    }

    private boolean mayCount(Measure.Count count, Measurement measurement) {
        if (!isOfGroup(count.where())) {
            return true;
        }
        boolean came = count.counted() == Measure.Counted.RESPONDENTS && !isSaid(count.where());
        Double outcome = measurement.outcome();
        return came && (outcome == null || outcome == 0 || outcome >= threshold);
    }

    private boolean mayTell(Measure.Share share, Measurement measurement) {
        if (isOfEveryone(share)) {
            return true;
        }
        if (!isSaid(share.holds()) && !isSaid(share.among())) {
            return isNotOfFew(measurement);
        }
        return share.among() instanceof Condition.BackgroundIn among
                && mayTell(share.holds(), among);
    }

    private boolean mayTell(Condition holds, Condition.BackgroundIn among) {
        String question = question(holds);
        Groups groups = Groups.of(answers, among.variable(), masking).orElse(null);
        if (question == null || groups == null || answers.question(question).isEmpty()) {
            return false;
        }
        Distribution distribution = answers.distribution(answers.question(question).orElseThrow());
        Set<String> chosen = Set.copyOf(answers.respondents(holds));
        Set<String> shown =
                distribution.rows().stream()
                        .filter(row -> !row.respondents().isEmpty())
                        .filter(row -> chosen.containsAll(row.respondents()))
                        .map(Distribution.Row::option)
                        .collect(Collectors.toSet());
        Set<String> values =
                among.values().stream()
                        .map(value -> value.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        Set<String> members = new TreeSet<>();
        for (int i = 0; i < groups.values().size(); i++) {
            if (values.contains(groups.values().get(i).strip().toLowerCase(Locale.ROOT))) {
                members.add(groups.names().get(i));
            }
        }
        return control.mayTellShare(groups.answers(answers, distribution, shown, masking), members);
    }

    private static @Nullable String question(Condition holds) {
        return switch (holds) {
            case Condition.AnswerIn in -> in.question();
            case Condition.AnswerBetween between -> between.question();
            default -> null;
        };
    }

    private static boolean isOfGroup(Condition condition) {
        return mentions(condition, List.of(Condition.BackgroundIn.class));
    }

    private static boolean isSaid(Condition condition) {
        return mentions(
                condition,
                List.of(
                        Condition.AnswerIn.class,
                        Condition.AnswerBetween.class,
                        Condition.Answered.class,
                        Condition.HasTheme.class,
                        Condition.IsProposal.class));
    }

    private static boolean mentions(Condition condition, List<Class<? extends Condition>> kinds) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().anyMatch(p -> mentions(p, kinds));
            case Condition.Any any -> any.parts().stream().anyMatch(p -> mentions(p, kinds));
            case Condition.Not not -> mentions(not.part(), kinds);
            default -> kinds.stream().anyMatch(kind -> kind.isInstance(condition));
        };
    }
}
