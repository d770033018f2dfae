package underlag.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.answer.AnswerTable;
import underlag.answer.Distribution;
import underlag.dialogue.Activity;
import underlag.dialogue.Ages;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure.Voice;
import underlag.dialogue.Question;

/**
 * Who are new voices, and who are children and young people: recognised from what was asked and how
 * it was answered, in Swedish, English or German.
 */
public final class Voices {
    /**
     * The oldest who are called young, as in the Swedish state's policy for youth (13–25 years).
     */
    private static final int OLDEST_YOUNG = 25;

    private static final Pattern FIRST =
            Pattern.compile("första gången|first time|zum ersten mal|das erste mal");
    private static final Pattern TOOK_PART =
            Pattern.compile(
                    "delta(?:git|r)|medverka(?:t|r)|varit med|engagera(?:t|d)"
                            + "|taken part|participated|attended|been involved|joined"
                            + "|teilgenommen|mitgemacht|beteiligt");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "tidigare|förut|förr|innan|någon gång|before|previously|ever|earlier"
                            + "|schon|früher|bereits|zuvor");
    private static final Pattern YES = Pattern.compile("(?:ja|yes)(?:\\P{L}.*|$)");
    private static final Pattern NO =
            Pattern.compile("(?:nej|aldrig|no|never|nein|nie)(?:\\P{L}.*|$)");

    private Voices() {}

    /**
     * A question that tells, and the answers of those who belong.
     *
     * @param unclear answers that hold both those who belong and those who do not: "18–30 år"
     */
    public record Telling(Question question, Set<String> options, Set<String> unclear) {
        public Telling {
            options = Set.copyOf(options);
            unclear = Set.copyOf(unclear);
        }
    }

    /** The questions that tell, in the order given; empty where none does. */
    public static List<Telling> telling(
            Voice voice, Collection<Question> questions, AnswerTable answers) {
        List<Telling> found = new ArrayList<>();
        for (Question question : questions) {
            if (question.kind() == Question.Kind.CHOICE
                    || question.kind() == Question.Kind.BACKGROUND) {
                List<String> options =
                        answers.distribution(question).rows().stream()
                                .map(Distribution.Row::option)
                                .toList();
                Telling telling =
                        switch (voice) {
                            case NEW_VOICES -> first(question, options);
                            case YOUNG -> young(question, options);
                        };
                if (telling != null) {
                    found.add(telling);
                }
            }
        }
        return found;
    }

    /**
     * How many belong in each activity that asked; an activity that nobody answered is left out.
     */
    static List<Participation.VoiceCount> counts(
            List<Activity> activities, Collection<Question> questions, AnswerTable answers) {
        List<Participation.VoiceCount> counts = new ArrayList<>();
        for (Voice voice : Voice.values()) {
            for (Telling told : telling(voice, questions, answers)) {
                Condition belong = new Condition.AnswerIn(told.question().id(), told.options());
                Condition answered = new Condition.Answered(told.question().id());
                for (Activity activity : activities) {
                    int of = persons(answered, activity, answers);
                    if (of > 0) {
                        int count = persons(belong, activity, answers);
                        counts.add(new Participation.VoiceCount(voice, activity, told, count, of));
                    }
                }
            }
        }
        return counts;
    }

    private static int persons(Condition which, Activity activity, AnswerTable answers) {
        Condition here = new Condition.InActivity(activity.id());
        return answers.headcount(answers.respondents(new Condition.All(List.of(which, here))))
                .atMost();
    }

    private static @Nullable Telling first(Question question, List<String> options) {
        String text = plain(question.text());
        boolean first = FIRST.matcher(text).find();
        boolean before = TOOK_PART.matcher(text).find() && BEFORE.matcher(text).find();
        Set<String> yes = matching(options, YES);
        Set<String> no = matching(options, NO);
        boolean told = !yes.isEmpty() || !no.isEmpty();
        return told && (first || before) ? new Telling(question, first ? yes : no, Set.of()) : null;
    }

    private static @Nullable Telling young(Question question, List<String> options) {
        Set<String> young = new TreeSet<>();
        Set<String> unclear = new TreeSet<>();
        int ages = 0;
        for (String option : options) {
            Ages age = Ages.written(option);
            if (age != null) {
                ages++;
                if (age.highest() <= OLDEST_YOUNG) {
                    young.add(option);
                } else if (age.lowest() < OLDEST_YOUNG) {
                    unclear.add(option);
                }
            }
        }
        return ages > 1 && Ages.isAsked(question.text())
                ? new Telling(question, young, unclear)
                : null;
    }

    private static Set<String> matching(List<String> options, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (String option : options) {
            if (pattern.matcher(plain(option)).matches()) {
                found.add(option);
            }
        }
        return found;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
