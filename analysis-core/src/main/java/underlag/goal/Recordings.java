package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;

/** Outcomes that a person typed: costs, interviews, judgements. */
final class Recordings {
    private Recordings() {}

    static Outcome of(Measure.Recorded recorded, PlannedIndicator indicator) {
        Integer numerator = recorded.numerator();
        Integer denominator = recorded.denominator();
        Double value = recorded.value();
        Outcome outcome;
        if (numerator != null && denominator != null) {
            if (denominator < 1 || numerator < 0 || numerator > denominator) {
                return Outcome.unknown(
                        Notes.note("recorded-share-impossible", numerator, denominator));
            }
            outcome = Shares.typed(numerator, denominator, indicator);
        } else if (value != null) {
            outcome = Outcome.typed(value);
        } else if (numerator != null) {
            outcome = Outcome.typed(numerator);
        } else if (recorded.judgement() != null) {
            outcome = Outcome.words(recorded.judgement(), recorded.met());
        } else {
            return Outcome.unknown(Notes.note("not-collected"));
        }
        return outcome.with(provenance(recorded));
    }

    private static Measurement.Note provenance(Measure.Recorded recorded) {
        List<String> known = new ArrayList<>();
        if (recorded.source() != null) {
            known.add(recorded.source());
        }
        if (recorded.date() != null) {
            known.add(recorded.date().toString());
        }
        if (recorded.name() != null) {
            known.add(recorded.name());
        }
        return known.isEmpty()
                ? Notes.note("recorded-without-source")
                : Notes.note("recorded", String.join(", ", known));
    }
}
