package underlag.importing.minutes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a transcript that says who speaks: "Deltagare 2: …", "[00:12:31] Moderator: …", "Eva Ek
 * 0:12" with the words below, and the cues of subtitle files.
 *
 * @param speaker without regard to case and spaces; may be a name and is never written out
 * @param said what follows on the line, "" where it stands below
 * @param timed whether the line gives a time
 */
record Turn(String speaker, String said, boolean timed) {
    private static final String TIME =
            "[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[\\])]?";
    private static final String NAME = "\\p{Lu}[\\p{L}\\d .,’'()-]{0,38}?";
    private static final Pattern WITH_COLON =
            Pattern.compile(
                    "(?:("
                            + TIME
                            + ")\\s*[-–]?\\s*)?("
                            + NAME
                            + ")\\s*("
                            + TIME
                            + ")?\\s*:(?:\\s+(.*)|$)");
    private static final Pattern WITH_TIME =
            Pattern.compile("(" + NAME + ")(?:\\t|\\s{2,}|\\s+)" + TIME);
    private static final Pattern CUE =
            Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]+)>(.*?)(?:</v>)?");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?:"
                            + TIME
                            + "(?:\\s*(?:-->|–|-)\\s*"
                            + TIME
                            + ".*)?|WEBVTT.*|\\d{1,5}"
                            + "|[0-9a-f]{8}-[0-9a-f-]{20,}(?:/\\d+-\\d+)?)");
    private static final Pattern SOUND = Pattern.compile("[\\[(*].{1,60}[\\])*]");
    private static final Pattern SOUND_IN_FRONT =
            Pattern.compile("[\\[(]\\p{Ll}[^\\])]{0,30}[\\])]\\s+(?=\\S)");
    private static final Pattern MODERATOR =
            Pattern.compile(
                    "(?:moderator(?:n)?|mod|samtalsledare(?:n)?|intervjuare(?:n)?"
                            + "|dialogledare(?:n)?"
                            + "|processledare(?:n)?|gruppledare(?:n)?|diskussionsledare(?:n)?"
                            + "|facilitator|interviewer|int|fråga|m|i|q)(?:\\s*\\d)?");
    private static final Pattern PARTICIPANT =
            Pattern.compile(
                    "(?:deltagare|respondent|person|informant|ip|intervjuperson|talare|röst|speaker"
                            + "|participant|kvinna|man|flicka|pojke|tjej|kille|elev|förälder|boende"
                            + "|invånare|resident|woman|teilnehmer(?:in)?|svar|okänd|flera|alla"
                            + "|[drpks])\\s*\\d{0,3}(?:\\s*\\(?\\d{1,2}(?:\\s*år)?\\)?)?");
    private static final Pattern NO_SPEAKER =
            Pattern.compile(
                    "från|till|kopia|ämne|datum|skickat|from|to|cc|subject|date|sent|bilagor"
                            + "|plats|tid|närvarande|obs|not|källa|fråga \\d+|question \\d+");

    /** The turn that a line begins, or null. */
    static @Nullable Turn of(String line) {
        Matcher cue = CUE.matcher(line);
        if (cue.matches()) {
            return turn(cue.group(1), cue.group(2), true);
        }
        Matcher colon = WITH_COLON.matcher(line);
        if (colon.matches()) {
            boolean timed = colon.group(1) != null || colon.group(3) != null;
            return turn(colon.group(2), colon.group(4), timed);
        }
        Matcher time = WITH_TIME.matcher(line);
        return time.matches() ? turn(time.group(1), "", true) : null;
    }

    private static @Nullable Turn turn(
            @Nullable String name, @Nullable String said, boolean timed) {
        String key = NoteWords.loose(String.valueOf(name)).toLowerCase(Locale.ROOT);
        boolean nobody =
                key.isEmpty()
                        || key.split(" ").length > 5
                        || NO_SPEAKER.matcher(key).matches()
                        || GroupMarker.of(key) != null;
        String words = said == null ? "" : spoken(said.strip());
        return nobody ? null : new Turn(key, words, timed);
    }

    private static String spoken(String said) {
        Matcher sound = SOUND_IN_FRONT.matcher(said);
        return sound.lookingAt() ? said.substring(sound.end()) : said;
    }

    boolean isModerator() {
        return MODERATOR.matcher(speaker).matches();
    }

    /** Whether the speaker is named by a part in the talk and not by a name. */
    boolean isParticipant() {
        return PARTICIPANT.matcher(speaker).matches();
    }

    /** "Flera: …" is several voices. */
    boolean isOnePerson() {
        return !speaker.matches("flera|alla|okänd");
    }

    /** A time, a cue's number, the head of a subtitle file. */
    static boolean isClock(String line) {
        return CLOCK.matcher(line).matches();
    }

    /** "[skratt]", "(paus)". */
    static boolean isSound(String line) {
        return SOUND.matcher(line).matches();
    }
}
