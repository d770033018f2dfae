package underlag.planning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.planning.PlanLine.Answer;
import underlag.planning.PlanLine.Gap;
import underlag.planning.PlanLine.Owner;
import underlag.planning.PlanLine.Part;

/** Gathers what is missing in one line of a checklist, and sums it up as an answer. */
final class Gaps {
    private final List<Gap> gaps = new ArrayList<>();
    private boolean no;

    /** The step is not taken at all without it. */
    Gaps severe(boolean missing, String code) {
        return add(missing, code, List.of(), true);
    }

    /** The step is taken in part. */
    Gaps partly(boolean missing, String code) {
        return add(missing, code, List.of(), false);
    }

    /** The step is taken in part: it is missing for these. */
    Gaps partly(String code, List<String> names) {
        return add(!names.isEmpty(), code, names, false);
    }

    /** The plan's own yes, no or silence to a question; to each no and silence belongs a gap. */
    Gaps asked(@Nullable Boolean answer, String code) {
        if (Boolean.FALSE.equals(answer)) {
            no = true;
            return add(true, code + "-no", List.of(), true);
        }
        return add(answer == null, code + "-unsaid", List.of(), false);
    }

    /** The plan's answer is no. */
    Gaps no(boolean answer, String code) {
        no |= answer;
        return add(answer, code, List.of(), true);
    }

    private Gaps add(boolean missing, String code, List<String> names, boolean severe) {
        if (missing) {
            gaps.add(new Gap(code, names, severe));
        }
        return this;
    }

    PlanLine line(Part part, String code, Owner owner) {
        Answer answer = Answer.PARTLY;
        if (no) {
            answer = Answer.NO;
        } else if (gaps.isEmpty()) {
            answer = Answer.YES;
        } else if (gaps.stream().anyMatch(Gap::severe)) {
            answer = Answer.MISSING;
        }
        return new PlanLine(part, code, owner, answer, gaps);
    }
}
