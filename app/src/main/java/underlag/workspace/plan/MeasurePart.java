package underlag.workspace.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.dialogue.Target;

/** Reads how an indicator is measured and what it should reach. */
final class MeasurePart {
    private static final List<String> WORDS =
            List.of("count", "share", "mean", "median", "change", "answered", "recorded");

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
        String other = word.equals("count") ? "among" : "where";
        if (item.get(other).present()) {
            String right = word.equals("count") ? "where" : "among";
            faults.errorAtKey(item.get(other), "plan.where-or-among", other, word, right);
        }
        Condition among = conditions.read(item.get(word.equals("count") ? "where" : "among"));
        return among == null ? null : measure(word, item.get(word), among);
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
            case "change" -> change(item, among);
            case "recorded" -> recorded(item);
            default -> ofQuestion(word, item, among);
        };
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
                date(item.get("date")),
                item.get("name").text());
    }

    private @Nullable LocalDate date(Item item) {
        String written = item.text();
        if (written == null || faults.broken(item)) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            faults.error(item, "plan.date", written);
            return null;
        }
    }

    /** The target in the measure's unit, or null where there is none. */
    @Nullable Target target(Item item, @Nullable Measure measure) {
        if (!item.node().isObject()) {
            return null;
        }
        Item least = item.get("at_least");
        Item most = item.get("at_most");
        if (least.present() == most.present()) {
            faults.error(item, least.present() ? "plan.target-both" : "plan.target-neither");
            return null;
        }
        Double value = inUnit(least.present() ? least : most, measure);
        if (value == null) {
            return null;
        }
        return new Target(
                least.present() ? Target.Direction.AT_LEAST : Target.Direction.AT_MOST, value);
    }

    /** A number of the plan in the measure's unit: per cent become shares from 0 to 1. */
    @Nullable Double inUnit(Item item, @Nullable Measure measure) {
        Double written = item.number();
        if (written == null || measure == null || !share(measure)) {
            return written;
        }
        boolean change = measure instanceof Measure.Change;
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

    /** Whether the outcome is a share, so that the plan writes it in per cent. */
    private static boolean share(Measure measure) {
        return switch (measure) {
            case Measure.Share s -> true;
            case Measure.AnsweredShare a -> true;
            case Measure.Change c -> c.atLeast() != null;
            case Measure.Recorded r -> r.denominator() != null;
            case Measure.Count c -> false;
            case Measure.Mean m -> false;
            case Measure.Median m -> false;
        };
    }
}
