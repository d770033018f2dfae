package underlag.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.FollowUp;
import underlag.proposal.StatementKind;

/** What a decision changes. Statements, goals and questions are named by their ids. */
public sealed interface Change {

    /** About a theme. */
    sealed interface OfTheme extends Change {
        GroupRef theme();
    }

    /** About a single statement. */
    sealed interface OfStatement extends Change {
        String statement();
    }

    /** About a proposal. */
    sealed interface OfProposal extends Change {
        GroupRef proposal();
    }

    /** The theme has another name. */
    record RenameTheme(GroupRef theme, String name) implements OfTheme {
        public RenameTheme {
            all(theme, name);
        }
    }

    /** What the theme is about, in a person's words. */
    record DescribeTheme(GroupRef theme, String description) implements OfTheme {
        public DescribeTheme {
            all(theme, description);
        }
    }

    /** The theme ends, and what it holds belongs to another one. */
    record MergeTheme(GroupRef theme, GroupRef into) implements OfTheme {
        public MergeTheme {
            all(theme, into);
        }
    }

    /** These statements leave the theme for a new one beside it, whose id is the decision's. */
    record SplitTheme(GroupRef theme, String name, List<String> statements) implements OfTheme {
        public SplitTheme {
            all(theme, name);
            statements = List.copyOf(statements);
        }
    }

    /** The theme is none; its statements keep the other themes they have. */
    record DeleteTheme(GroupRef theme) implements OfTheme {
        public DeleteTheme {
            all(theme);
        }
    }

    /**
     * The theme stands under another one.
     *
     * @param parent null for a theme at the top
     */
    record SetParent(GroupRef theme, @Nullable GroupRef parent) implements OfTheme {
        public SetParent {
            all(theme);
        }
    }

    /** The statement belongs to this theme and to no other. */
    record MoveStatement(String statement, GroupRef theme) implements OfStatement {
        public MoveStatement {
            all(statement, theme);
        }
    }

    /** The statement belongs to this theme too. */
    record AddTheme(String statement, GroupRef theme) implements OfStatement {
        public AddTheme {
            all(statement, theme);
        }
    }

    /** The statement does not belong to this theme. */
    record RemoveTheme(String statement, GroupRef theme) implements OfStatement {
        public RemoveTheme {
            all(statement, theme);
        }
    }

    /** What the statement does. */
    record SetKind(String statement, StatementKind kind) implements OfStatement {
        public SetKind {
            all(statement, kind);
        }
    }

    /** Whether the statement is a proposal. */
    record SetProposal(String statement, boolean proposal) implements OfStatement {
        public SetProposal {
            all(statement);
        }
    }

    /** Whether the statement may be quoted to others. */
    record ApproveQuote(String statement, boolean approved) implements OfStatement {
        public ApproveQuote {
            all(statement);
        }
    }

    /** The statement takes no part in themes, proposals and kinds, for this reason. */
    record Withhold(String statement, String reason) implements OfStatement {
        public Withhold {
            all(statement, reason);
        }
    }

    /** The proposal asks the same as another one and is counted under it. */
    record MergeProposal(GroupRef proposal, GroupRef into) implements OfProposal {
        public MergeProposal {
            all(proposal, into);
        }
    }

    /**
     * These statements ask something else and are a proposal of their own, whose id is the
     * decision's.
     */
    record SplitProposal(GroupRef proposal, String title, List<String> statements)
            implements OfProposal {
        public SplitProposal {
            all(proposal, title);
            statements = List.copyOf(statements);
        }
    }

    /** The proposal in other words. */
    record RewordProposal(GroupRef proposal, String title) implements OfProposal {
        public RewordProposal {
            all(proposal, title);
        }
    }

    /** What is done with the proposal. */
    record SetStance(GroupRef proposal, Stance stance) implements OfProposal {
        public SetStance {
            all(proposal, stance);
        }
    }

    /** Why that is done with the proposal, in words for those who made it. */
    record GiveReason(GroupRef proposal, String reason) implements OfProposal {
        public GiveReason {
            all(proposal, reason);
        }
    }

    /**
     * Who settled the proposal.
     *
     * @param body "Kommunstyrelsen"
     * @param meeting as the minutes name it, "§ 45", or null
     */
    record RecordRuling(
            GroupRef proposal, String body, @Nullable String meeting, @Nullable LocalDate date)
            implements OfProposal {
        public RecordRuling {
            all(proposal, body);
        }
    }

    /**
     * Whether a goal was reached, as people judged it.
     *
     * @param words the judgement
     * @param evidence ids of statements or respondents
     */
    record JudgeGoal(
            String goal, FollowUp.Attainment attainment, String words, List<String> evidence)
            implements Change {
        public JudgeGoal {
            all(goal, attainment, words);
            evidence = List.copyOf(evidence);
        }
    }

    /** How the outcome of a goal served the purpose of the dialogue. */
    record ServePurpose(String goal, String words, List<String> evidence) implements Change {
        public ServePurpose {
            all(goal, words);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The answer to one of the handbook's questions for analysis.
     *
     * @param question 1–8, in the handbook's order
     * @param evidence ids of statements, respondents, goals or indicators
     */
    record AnswerQuestion(int question, String words, List<String> evidence) implements Change {
        /** How many questions the handbook asks. */
        public static final int QUESTIONS = 8;

        public AnswerQuestion {
            all(words);
            evidence = List.copyOf(evidence);
            if (question < 1 || question > QUESTIONS) {
                throw new IllegalArgumentException("question " + question);
            }
        }
    }

    /**
     * A conclusion.
     *
     * @param number from 1; the first is the answer to the question of the dialogue
     * @param evidence ids of statements, respondents, goals or indicators
     */
    record Conclude(int number, String words, List<String> evidence) implements Change {
        public Conclude {
            all(words);
            evidence = List.copyOf(evidence);
            if (number < 1) {
                throw new IllegalArgumentException("conclusion " + number);
            }
        }
    }

    /**
     * A person's record is taken out of everything, as the person asked for.
     *
     * @param ids of the respondent, or of contributions where a group stands behind the record;
     *     they are hashes and tell nothing by themselves
     */
    record EraseRecord(List<String> ids) implements Change {
        public EraseRecord {
            ids = List.copyOf(ids);
        }
    }

    /**
     * An earlier decision no longer holds; of one that is itself such a decision, it holds again.
     */
    record Undo(String decision) implements Change {
        public Undo {
            all(decision);
        }
    }

    private static void all(Object... parts) {
        for (Object part : parts) {
            Objects.requireNonNull(part);
        }
    }
}
