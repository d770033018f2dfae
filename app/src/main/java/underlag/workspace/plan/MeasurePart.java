package underlag.workspace.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.dialogue.Target;

/** Reads how an indicator is measured and what it should reach. */
final class MeasurePart {
    private static final List<String> WORDS =
            List.of(
                    "count",
                    "share",
                    "mean",
                    "median",
                    "net",
                    "change",
                    "answered",
                    "distance",
                    "response_rate",
                    "questions_answered",
                    "cost_per",
                    "hours_per",
                    "proposals_settled",
                    "feedback_delay",
                    "share_of",
                    "recorded");

    /** Those that choose activities or statements, not respondents. */
    private static final Set<String> WITH_WHERE = Set.of("count", "cost_per", "hours_per");

    /** The plan's words for what a target asks. */
    private static final Map<String, Target.Direction> TARGETS =
            Map.of(
                    "at_least", Target.Direction.AT_LEAST,
                    "at_most", Target.Direction.AT_MOST,
                    "between", Target.Direction.BETWEEN,
                    "more_than_before", Target.Direction.MORE_THAN,
                    "less_than_before", Target.Direction.LESS_THAN,
                    "yes", Target.Direction.YES);

    private final Ids ids;
    private final Faults faults;
    private final ConditionPart conditions;

    MeasurePart(Ids ids, Faults faults) {
        this.ids = ids;
        this.faults = faults;
        this.conditions = new ConditionPart(ids, faults);
    }

    /** The measure, or null with a fault. */
    @Nullable Measure read(Item item) {
        if (!item.node().isObject()) {
            return null;
        }
        Map<String, Item> members = item.members();
        List<String> words = WORDS.stream().filter(members::containsKey).toList();
        if (words.size() != 1) {
            String code = words.isEmpty() ? "plan.measure-missing" : "plan.measure-several";
            faults.error(item, code, SchemaCheck.list(words.isEmpty() ? WORDS : words));
            return null;
        }
        String word = words.get(0);
        String right = WITH_WHERE.contains(word) ? "where" : "among";
        String other = WITH_WHERE.contains(word) ? "among" : "where";
        if (item.get(other).present()) {
            faults.errorAtKey(item.get(other), "plan.where-or-among", other, word, right);
        }
        Condition among = conditions.read(item.get(right));
        Measure measure = among == null ? null : measure(word, item.get(word), among);
        Item by = item.get("weighted_by");
        return measure == null || !by.present() ? measure : weighted(measure, by);
    }

    private @Nullable Measure weighted(Measure measure, Item by) {
        if (!(measure instanceof Measure.Weighable weighable)) {
            faults.errorAtKey(by, "plan.weighted-measure", measure.word());
            return null;
        }
        List<String> variables = new ArrayList<>();
        for (Item one : by.items()) {
            String variable = ids.question(one, faults);
            if (variable != null) {
                variables.add(variable);
            }
        }
        return variables.isEmpty() ? empty(by) : new Measure.Weighted(weighable, variables);
    }

    private @Nullable Measure measure(String word, Item item, Condition among) {
        return switch (word) {
            case "count" -> {
                Measure.Counted counted = Words.constant(Measure.Counted.class, item);
                yield counted == null ? empty(item) : new Measure.Count(counted, among);
            }
            case "share" -> {
                Condition holds = item.present() ? conditions.read(item) : null;
                yield holds == null ? empty(item) : new Measure.Share(holds, among);
            }
            case "share_of" -> {
                Measure.Voice voice = Words.constant(Measure.Voice.class, item);
                yield voice == null ? empty(item) : new Measure.ShareOf(voice, among);
            }
            case "change" -> change(item, among);
            case "recorded" -> recorded(item);
            case "net" -> net(item, among);
            case "distance" -> distance(item, among);
            case "response_rate" -> {
                String activity = ids.activity(item, faults);
                yield activity == null ? empty(item) : new Measure.ResponseRate(activity);
            }
            case "questions_answered" -> {
                Integer least = item.get("at_least").integer();
                yield least == null ? empty(item) : new Measure.QuestionsAnswered(least);
            }
            case "cost_per" -> new Measure.EffortPerParticipant(false, among);
            case "hours_per" -> new Measure.EffortPerParticipant(true, among);
            case "proposals_settled" -> new Measure.ProposalsSettled("granted".equals(item.text()));
            case "feedback_delay" -> {
                String to = item.text();
                yield to == null ? empty(item) : new Measure.FeedbackDelay(to);
            }
            default -> ofQuestion(word, item, among);
        };
    }

    private @Nullable Measure net(Item item, Condition among) {
        String question = ids.question(item.get("question"), faults);
        Double positive = item.get("positive").number();
        Double negative = item.get("negative").number();
        if (question == null || positive == null || negative == null) {
            return empty(item);
        }
        if (negative >= positive) {
            faults.error(item, "plan.net-order", item.get("negative").text(""));
            return null;
        }
        return new Measure.Net(question, positive, negative, among);
    }

    private @Nullable Measure distance(Item item, Condition among) {
        String variable = ids.question(item.get("background"), faults);
        if (variable == null) {
            return empty(item);
        }
        Map<String, Double> like = new LinkedHashMap<>();
        item.get("like").members().forEach((group, share) -> put(like, group, share.number()));
        return new Measure.Distance(variable, like, among);
    }

    private static void put(Map<String, Double> like, String group, @Nullable Double share) {
        if (share != null) {
            like.put(group, share);
        }
    }

    private @Nullable Measure ofQuestion(String word, Item item, Condition among) {
        String question = ids.question(item, faults);
        if (question == null) {
            return empty(item);
        }
        return switch (word) {
            case "mean" -> new Measure.Mean(question, among);
            case "median" -> new Measure.Median(question, among);
            default -> new Measure.AnsweredShare(question, among);
        };
    }

    private @Nullable Measure empty(Item item) {
        if (!item.present()) {
            faults.errorAtKey(item, "plan.key-empty", item.name());
        }
        return null;
    }

    private @Nullable Measure change(Item item, Condition among) {
        String before = ids.question(item.get("before"), faults);
        String after = ids.question(item.get("after"), faults);
        if (before == null || after == null) {
            return empty(item);
        }
        return new Measure.Change(before, after, item.get("at_least").number(), among);
    }

    private @Nullable Measure recorded(Item item) {
        Integer numerator = item.get("numerator").integer();
        Integer denominator = item.get("denominator").integer();
        if (numerator == null != (denominator == null)) {
            faults.error(item, "plan.numerator-and-denominator");
            return null;
        }
        if (numerator != null && denominator != null && numerator > denominator) {
            faults.error(
                    item.get("numerator"),
                    "plan.numerator-too-large",
                    numerator.toString(),
                    denominator.toString());
            return null;
        }
        return new Measure.Recorded(
                item.get("value").number(),
                numerator,
                denominator,
                item.get("judgement").text(),
                item.get("met").truth(),
                item.get("source").text(),
                Dates.read(item.get("date"), faults),
                item.get("name").text());
    }

    /**
     * The target in the measure's unit, or null where there is none.
     *
     * @param baseline the starting point in the measure's unit, or null
     */
    @Nullable Target target(Item item, @Nullable Measure measure, @Nullable Double baseline) {
        if (!item.node().isObject()) {
            return null;
        }
        List<String> named = item.members().keySet().stream().filter(TARGETS::containsKey).toList();
        if (named.size() != 1) {
            faults.error(item, named.isEmpty() ? "plan.target-neither" : "plan.target-both");
            return null;
        }
        Target.Direction direction = TARGETS.get(named.get(0));
        Item written = item.get(named.get(0));
        return switch (direction) {
            case YES -> yes(written, measure);
            case MORE_THAN, LESS_THAN -> thanBefore(written, direction, baseline);
            case BETWEEN -> between(written, measure);
            case null -> null;
            default -> {
                Double value = inUnit(written, measure);
                yield value == null ? null : new Target(direction, value);
            }
        };
    }

    private @Nullable Target yes(Item item, @Nullable Measure measure) {
        if (measure instanceof Measure.Recorded) {
            return Target.yes();
        }
        faults.error(item, "plan.target-yes");
        return null;
    }

    private @Nullable Target thanBefore(
            Item item, Target.Direction direction, @Nullable Double baseline) {
        if (baseline == null) {
            faults.error(item, "plan.target-before");
            return null;
        }
        return new Target(direction, baseline);
    }

    private @Nullable Target between(Item item, @Nullable Measure measure) {
        List<Item> ends = item.items();
        Double low = ends.size() == 2 ? inUnit(ends.get(0), measure) : null;
        Double high = ends.size() == 2 ? inUnit(ends.get(1), measure) : null;
        if (low == null || high == null || low > high) {
            faults.error(item, "plan.target-between");
            return null;
        }
        return new Target(Target.Direction.BETWEEN, low, high);
    }

    /** A number of the plan in the measure's unit: per cent become shares from 0 to 1. */
    @Nullable Double inUnit(Item item, @Nullable Measure measure) {
        Double written = item.number();
        if (written == null || measure == null || !measure.unit().perCent()) {
            return written;
        }
        boolean change = measure.unit() == Measure.Unit.POINTS;
        if (written > 100 || written < (change ? -100 : 0)) {
            faults.error(item, "plan.per-cent-range", item.text(""));
            return null;
        }
        if (written > 0 && written < 1) {
            faults.warning(item, "plan.per-cent-small", decimals(written), decimals(written * 100));
        }
        return written / 100;
    }

    /** The number with comma, and without a decimal that is nought. */
    private static String decimals(double number) {
        String text = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return text.replace('.', ',');
    }
}
