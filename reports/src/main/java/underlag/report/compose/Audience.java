package underlag.report.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who a report is composed for. */
public enum Audience {
    /** Those who work with the dialogue: everything, not to be published. */
    INTERNAL,
    /** Those who decide: the answer, what it rests on, and what remains to decide. */
    DECISION_MAKERS,
    /** Those who took part: what was noted, how it will be used, and when (first feedback). */
    PARTICIPANTS,
    /** Everyone: what was said, how it was used, and what was decided why (second feedback). */
    RESIDENTS,
    /** Those who will hold the next dialogue: the handbook's summary report. */
    LEARNING,
    /** Short texts for the municipality's web page, before and after the dialogue. */
    WEB,
    /** Every proposal with the municipality's comment, as the Planning and Building Act asks. */
    CONSULTATION_STATEMENT;

    /** As written on the command line: "decision-makers". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The audience with this code. */
    public static Optional<Audience> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Audience::code).toList();
    }
}
