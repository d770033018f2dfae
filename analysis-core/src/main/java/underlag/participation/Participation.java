package underlag.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.answer.Distribution;
import underlag.dialogue.Activity;
import underlag.dialogue.Measure.Voice;

/**
 * Who took part.
 *
 * @param matrix the target groups beside the activities
 * @param voices new voices, children and young people, where a question tells
 * @param representations one for each population of the plan
 * @param time who took part when, or null where no day of anything is known
 * @param atLeast respondents and attendances of the largest activity: so many at least were reached
 * @param atMost the sum over the activities; equal to {@code atLeast} where ids link them all
 */
public record Participation(
        List<Attendance> activities,
        List<Distribution> background,
        TargetMatrix matrix,
        List<VoiceCount> voices,
        List<Representation> representations,
        @Nullable Timeline time,
        int atLeast,
        int atMost) {

    /**
     * One activity.
     *
     * @param respondents records whose unit is a person, or null where there are none
     * @param groups records whose unit is a group
     * @param attendance people who came: counted in the plan, or group sizes added up, or null
     * @param unfinished survey rows that the platform calls unfinished
     * @param contributions open answers and notes
     */
    public record Attendance(
            Activity activity,
            @Nullable Integer respondents,
            int groups,
            @Nullable Integer attendance,
            int unfinished,
            int contributions) {

        /**
         * People who took part: the larger of respondents and attendance; 0 where none is known.
         */
        public int people() {
            int answered = respondents == null ? 0 : respondents;
            int came = attendance == null ? 0 : attendance;
            return Math.max(answered, came);
        }
    }

    /**
     * New voices, or children and young people, in one activity.
     *
     * @param told the question that tells
     * @param count persons who belong
     * @param of persons who answered the question
     */
    public record VoiceCount(
            Voice voice, Activity activity, Voices.Telling told, int count, int of) {}

    public Participation {
        activities = List.copyOf(activities);
        background = List.copyOf(background);
        voices = List.copyOf(voices);
        representations = List.copyOf(representations);
    }
}
