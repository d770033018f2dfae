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
                            + "|moderator|facilitator|ordförande|dialogledare|processledare|frånvarande|"
                            + "date|time|place|venue|present|participants|notes by|note taker"
                            + "|ort|anwesend|protokoll)\\s*:.*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private NoteWords() {}

    /** Whether a line gives date, place, those present and the like. */
    static boolean isPreamble(String line) {
        return line.length() <= 300 && PREAMBLE.matcher(line.strip()).matches();
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
