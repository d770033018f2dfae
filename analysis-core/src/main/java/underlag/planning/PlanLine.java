package underlag.planning;

import java.util.List;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;

/**
 * A line of a checklist, answered from the plan.
 *
 * @param code names the line's question in the bundle {@code planning}
 * @param gaps what is missing; for {@link Answer#CANNOT_TELL} empty
 */
public record PlanLine(Part part, String code, Owner owner, Answer answer, List<Gap> gaps) {

    /** The handbook's parts, in its order; the control questions come before them. */
    public enum Part {
        CONTROL,
        PLAN,
        CARRY_OUT,
        FOLLOW_UP
    }

    /** Who is responsible for the step: the word in the handbook's upper right corner. */
    public enum Owner {
        OFFICIAL,
        ELECTED,
        SHARED
    }

    /** What the plan answers. */
    public enum Answer {
        YES,
        PARTLY,
        MISSING,
        /** The plan itself says no. */
        NO,
        /** The step is done later, or leaves no trace in a plan. */
        CANNOT_TELL
    }

    /**
     * Something that is missing.
     *
     * @param code names its words in the bundle {@code planning}: what is missing, why it matters,
     *     what to write
     * @param names what it concerns, such as the names of target groups; empty where the whole plan
     * @param severe whether the step is not taken at all without it
     */
    public record Gap(String code, List<String> names, boolean severe) {
        public Gap {
            names = List.copyOf(names);
        }

        public String missing(ReaderLanguage language) {
            return say(language, "missing");
        }

        public String why(ReaderLanguage language) {
            return say(language, "why");
        }

        /** What to write in the plan, with the key. */
        public String write(ReaderLanguage language) {
            return say(language, "write");
        }

        private String say(ReaderLanguage language, String what) {
            String key = "planning.gap." + code + "." + what;
            return Messages.text(language, key, String.join(", ", names), names.size());
        }
    }

    public PlanLine {
        gaps = List.copyOf(gaps);
    }

    /** The question as the handbook has it, in short. */
    public String question(ReaderLanguage language) {
        return Messages.text(language, "planning.line." + code);
    }
}
