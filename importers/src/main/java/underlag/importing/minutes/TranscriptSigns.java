package underlag.importing.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.importing.Recognition.Confidence;

/** What tells the transcript of a talk from other documents: turns that come back. */
final class TranscriptSigns {
    private static final int FEWEST_TURNS = 4;

    private TranscriptSigns() {}

    /**
     * Those who speak: named by their part in the talk, named more than once, or named by a word or
     * two once somebody leads the talk.
     */
    static Set<String> speakers(List<String> lines) {
        Map<String, Integer> times = new HashMap<>();
        Set<String> speakers = new HashSet<>();
        boolean led = false;
        for (String line : lines) {
            Turn turn = Turn.of(line);
            if (turn != null) {
                led |= turn.isModerator();
                boolean again = times.merge(turn.speaker(), 1, Integer::sum) > 1;
                boolean part = turn.isModerator() || turn.isParticipant() || turn.timed();
                if (again || part || led && turn.speaker().split(" ").length <= 2) {
                    speakers.add(turn.speaker());
                }
            }
        }
        return speakers;
    }

    static Confidence in(List<String> paragraphs) {
        List<String> lines =
                paragraphs.stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList();
        Set<String> speakers = speakers(lines);
        Set<String> spoken = new HashSet<>();
        int turns = 0;
        int parts = 0;
        int timed = 0;
        int asked = 0;
        for (String line : lines) {
            Turn turn = Turn.of(line);
            if (turn != null && speakers.contains(turn.speaker())) {
                turns++;
                timed += turn.timed() ? 1 : 0;
                parts += turn.isParticipant() ? 1 : 0;
                asked += turn.isModerator() ? turn.said().contains("?") ? 2 : 1 : 0;
                spoken.add(turn.speaker());
            }
        }
        boolean talk = turns >= FEWEST_TURNS && spoken.size() > 1 && turns * 4 >= lines.size();
        if (talk && asked > 1 && (parts > 1 || timed > 1 || spoken.size() > 2)) {
            return Confidence.CERTAIN;
        }
        boolean likely = talk && (parts > 2 || timed * 2 > turns);
        return likely ? Confidence.LIKELY : Confidence.NONE;
    }
}
