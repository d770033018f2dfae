package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Target;
import underlag.goal.Measurement;
import underlag.statistics.Interval;

/** Outcomes and targets in words. */
final class Outcomes {
    private static final Pattern SHARE_IN_WORDS =
            Pattern.compile(
                    "\\b(andel(en)?|procent|share|proportion|percentage|per ?cent)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Words words;

    Outcomes(Words words) {
        this.words = words;
    }

    /** Whether the indicator's values are shares 0–1. */
    static boolean isShare(PlannedIndicator indicator) {
        Measure measure = indicator.measure();
        return measure != null && measure.unit() == Measure.Unit.SHARE;
    }

    /**
     * Whether a number typed by a person is per cent: its unit is not written, but the indicator's
     * words may tell.
     */
    private static boolean perCent(PlannedIndicator indicator, double value) {
        return indicator.measure() instanceof Measure.Recorded
                && !isShare(indicator)
                && value >= 1
                && value <= 100
                && SHARE_IN_WORDS.matcher(indicator.text()).find();
    }

    /** "84 %", "+12 procentenheter", "3,4", "45", "712 kr". */
    String value(PlannedIndicator indicator, double value) {
        Measure measure = indicator.measure();
        if (measure == null || perCent(indicator, value)) {
            return words.say("goal.per-cent", words.figures().shortest(value, 2));
        }
        String sign = value > 0 ? "+" : "";
        return switch (measure.unit()) {
            case SHARE -> words.figures().percent(value);
            case POINTS ->
                    words.say("goal.points", sign + words.figures().shortest(value * 100, 1));
            case DIFFERENCE -> sign + words.figures().shortest(value, 2);
            case KRONOR -> words.say("goal.kronor", words.figures().whole(Math.round(value)));
            case HOURS -> words.say("goal.hours", words.figures().shortest(value, 1));
            case DAYS -> words.count("days", Math.round(value));
            case NUMBER -> words.figures().shortest(value, 2);
        };
    }

    /** The outcome, a person's judgement, or that there is none. */
    String outcome(Measurement measurement) {
        Double outcome = measurement.outcome();
        String judgement = measurement.judgement();
        if (outcome != null) {
            return value(measurement.indicator(), outcome);
        }
        if (judgement != null) {
            return judgement;
        }
        boolean waiting =
                measurement.indicator().measure() instanceof Measure.Recorded recorded
                        && !recorded.collected();
        return words.say(waiting ? "goal.not-collected" : "goal.no-outcome");
    }

    /** "minst 80 %", "mellan 45 % och 55 %", "mer än före (44 %)". */
    String target(PlannedIndicator indicator, Target target) {
        Double upper = target.upper();
        return words.say(
                "goal.target." + target.direction().name(),
                plain(indicator, target.value()),
                upper == null ? "" : plain(indicator, upper));
    }

    private String plain(PlannedIndicator indicator, double number) {
        String value = value(indicator, number);
        return value.startsWith("+") ? value.substring(1) : value;
    }

    /** "43 av 51. 8 svarade inte.", or "". */
    String basis(Measurement measurement) {
        List<String> parts = new ArrayList<>();
        Integer numerator = measurement.numerator();
        Integer denominator = measurement.denominator();
        if (numerator != null && denominator != null) {
            parts.add(words.say("goal.of", numerator, denominator));
        } else if (denominator != null) {
            parts.add(words.say("goal.answers", words.count("respondents", denominator)));
        }
        Integer missing = measurement.missing();
        if (missing != null && missing > 0) {
            parts.add(words.say("goal.missing", missing));
        }
        Integer dontKnow = measurement.dontKnow();
        if (dontKnow != null && dontKnow > 0) {
            parts.add(words.say("goal.dont-know", dontKnow));
        }
        return String.join(" ", parts);
    }

    /** The interval in words, or null where there is none. */
    @Nullable String uncertainty(Measurement measurement) {
        Interval interval = measurement.interval();
        if (interval == null) {
            return null;
        }
        String low = value(measurement.indicator(), interval.low());
        String high = value(measurement.indicator(), interval.high());
        if (low.equals(high)) {
            return null;
        }
        return words.say(
                interval.method().equals("bounds") ? "goal.bounds" : "goal.interval", low, high);
    }

    /** "Uppnått (osäkert)". */
    String status(Measurement measurement) {
        String status = words.name("status", measurement.status());
        Measurement.Certainty certainty = measurement.certainty();
        return certainty == null
                ? status
                : words.say("goal.status", status, words.name("certainty", certainty));
    }

    /** Why the status is what it is. */
    String reason(Measurement measurement) {
        return String.join(
                " ",
                measurement.reason().stream()
                        .map(n -> words.message(n.code(), n.arguments()))
                        .toList());
    }
}
