package underlag.importing.minutes;

import java.util.Locale;
import java.util.regex.Pattern;

/** Lines about the meeting rather than from it. */
final class NoteWords {
    private static final Pattern PREAMBLE =
            Pattern.compile(
                    "(?:datum|tid|tidpunkt|klockslag|plats|lokal|närvarande|deltagare"
                            + "|antal deltagare|antal personer|anteckna\\p{L}*|sekreterare|"
                            + "antecknat av|antecknad av|vid pennan|samtalsledare|bordsvärd"
                            + "|moderator|facilitator|ordförande|dialogledare|processledare"
                            + "|frånvarande|"
                            + "date|time|place|venue|present|participants|notes by|note taker"
                            + "|ort|anwesend|protokoll)\\s*:.*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?iu:antecknat|antecknad|nedtecknat|sammanställt|sammanställd|protokollfört"
                            + "|notes|minutes|written) (?iu:av|by)(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,4}");

    private static final Pattern ABOUT_MEETING =
            Pattern.compile(
                    "datum|tid|plats|lokal|närvarande|närvaro|närvarolista|deltagare|deltagarlista"
                            + "|frånvarande|antecknare|sekreterare|samtalsledare|bordsvärd"
                            + "|present|attendance"
                            + "|participants|apologies|date|place|notes by");
    private static final Pattern INFORMATION =
            Pattern.compile(
                    "information från .*|kommunens information|information|presentation(?: av .*)?"
                            + "|föredragning|svar från kommunen|kommunens svar|nästa möte"
                            + "|nästa steg"
                            + "|program|dagordning|agenda|information from .*|next steps"
                            + "|next meeting");

    private static final Pattern NEXT_STEP =
            Pattern.compile(
                    "(?:nästa steg|nästa möte|next steps?|next meeting)\\s*:\\s+\\S",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NoteWords() {}

    /**
     * Whether a heading or a row's first cell opens a list of those present, a date or the like.
     */
    static boolean isAboutMeeting(String heading) {
        return heading.length() <= 40 && ABOUT_MEETING.matcher(loose(heading)).matches();
    }

    /** Whether what stands under a heading is what the municipality told, and not what was said. */
    static boolean isInformation(String heading) {
        return heading.length() <= 80 && INFORMATION.matcher(loose(heading)).matches();
    }

    /** Whether a line tells what happens next, "Nästa steg: kommunen återkommer i maj". */
    static boolean isNextStep(String line) {
        return NEXT_STEP.matcher(line).lookingAt();
    }

    /** Whether a line gives date, place, those present and the like. */
    static boolean isPreamble(String line) {
        String plain = line.strip();
        return plain.length() <= 300
                && (PREAMBLE.matcher(plain).matches() || SIGNED.matcher(plain).matches());
    }

    /** Letters and digits in lower case, for a loose comparison of headings and questions. */
    static String loose(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^(?:fråga |question |frage )?\\d{1,2}(?: [a-z])? (?=\\p{L})", "");
    }
}
