package underlag.dialogue;

import java.util.List;
import java.util.Set;

/**
 * Which respondents, or which statements, a measure counts. Conditions on answers and background
 * choose respondents; those on theme and proposal choose statements, and respondents through them.
 */
public sealed interface Condition {

    /** Everyone. */
    record Always() implements Condition {}

    /** The answer to a question is one of these, compared without regard to case. */
    record AnswerIn(String question, Set<String> values) implements Condition {
        public AnswerIn {
            values = Set.copyOf(values);
        }
    }

    /**
     * The answer, as a number or as the step of a scale in words, lies in this range, ends
     * included.
     */
    record AnswerBetween(String question, double lowest, double highest) implements Condition {}

    /** The respondent gave an answer (not "vet ej") to the question, open or closed. */
    record Answered(String question) implements Condition {}

    /** The respondent's background variable is one of these, compared without regard to case. */
    record BackgroundIn(String variable, Set<String> values) implements Condition {
        public BackgroundIn {
            values = Set.copyOf(values);
        }
    }

    /** The record belongs to this activity. */
    record InActivity(String activity) implements Condition {}

    /** A statement has this theme, named by id or by name, or one below it. */
    record HasTheme(String theme) implements Condition {}

    /** A statement is a proposal. */
    record IsProposal() implements Condition {}

    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}
}
