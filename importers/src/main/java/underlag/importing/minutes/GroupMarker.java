package underlag.importing.minutes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says whose notes follow: "Bord 3", "Grupp A", "Grupp 2 (6 personer)".
 *
 * @param name as people wrote it, without the size
 * @param key the name without regard to case and spaces
 * @param size people in the group, or null where not said
 */
record GroupMarker(String name, String key, @Nullable Integer size) {
    private static final Pattern MARKER =
            Pattern.compile(
                    "((?:bord|grupp|arbetsgrupp|gruppbord|station|table|group|tisch"
                            + "|gruppe)(?:\\s+|:|(?=\\d))\\s*(?:nr\\.?\\s*|nummer\\s*|:\\s*)?"
                            + "(?:\\d{1,3}|[a-zåäö]|[ivx]{1,4}))"
                            + "\\s*(?:[,(:–—-]\\s*(\\d{1,3})\\s*(?:personer|person|pers\\.?"
                            + "|st\\.?|deltagare|people|persons|participants|personen)?\\s*\\)?)?"
                            + "\\s*[:.–—-]?\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a table was called besides its number: "Bord 3 – ungdomar (5 deltagare)". */
    private static final Pattern CALLED =
            Pattern.compile(
                    "(.*?[\\p{L}\\d])(\\s*[,:–—-]\\s*\\p{L}[^()?.:;\\d]{1,39}?)"
                            + "(\\s*(?:\\(\\d[^()]*\\)|[,–—-]\\s*\\d{1,3}\\s*(?:personer|person"
                            + "|pers\\.?|st\\.?|deltagare|people|persons|participants"
                            + "|personen)))?");

    private static final int LONGEST_HEADING = 80;

    /** Any heading that begins with a numbered table or group. */
    private static final Pattern HEADED =
            Pattern.compile(
                    "((?i:bord|grupp|arbetsgrupp|gruppbord|table|group|tisch|gruppe)\\s+"
                            + "(?:\\d{1,3}|[A-ZÅÄÖ]))(?![\\p{L}\\d])[^?]*");

    private static final Pattern SIZE =
            Pattern.compile(
                    "(?:antal\\s+(?:deltagare|personer)\\s*:?\\s*(\\d{1,3})"
                            + "|(\\d{1,3})\\s+(?:deltagare|personer)(?:\\s+vid\\s+bordet"
                            + "|\\s+i\\s+gruppen)?)\\.?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The group that a line names, its size and then perhaps what it was called, or null. */
    static @Nullable GroupMarker of(String line) {
        return called(line, true);
    }

    private static @Nullable GroupMarker plain(String line) {
        Matcher matcher = MARKER.matcher(line.strip());
        String name = matcher.matches() ? matcher.group(1) : null;
        if (name == null) {
            return null;
        }
        String key = name.toLowerCase(Locale.ROOT).replaceAll("[\\s.:]+", " ");
        String size = matcher.group(2);
        return new GroupMarker(name.strip(), key, size == null ? null : Integer.valueOf(size));
    }

    /** The group that a heading names, perhaps with what it was called, or null. */
    static @Nullable GroupMarker ofHeading(String heading) {
        GroupMarker called = called(heading, false);
        Matcher headed = HEADED.matcher(heading.strip());
        if (called != null || heading.length() > LONGEST_HEADING || !headed.matches()) {
            return called;
        }
        GroupMarker plain = plain(String.valueOf(headed.group(1)));
        return plain == null ? null : new GroupMarker(heading.strip(), plain.key, plain.size);
    }

    private static @Nullable GroupMarker called(String line, boolean sized) {
        GroupMarker plain = plain(line);
        Matcher matcher = CALLED.matcher(line.strip());
        if (plain != null || !matcher.matches() || (sized && matcher.group(3) == null)) {
            return plain;
        }
        String size = matcher.group(3) == null ? "" : matcher.group(3);
        GroupMarker group = plain(matcher.group(1) + size);
        return group == null
                ? null
                : new GroupMarker(group.name + matcher.group(2), group.key, group.size);
    }

    /** The group that a line begins with, "Grupp 1: vi ordnar …", or null. */
    static @Nullable GroupMarker inFront(String line) {
        int colon = line.indexOf(':');
        return colon < 1 || colon > 40 ? null : of(line.substring(0, colon));
    }

    /** How many a line says the group were, or null. */
    static @Nullable Integer sizeOnly(String line) {
        Matcher matcher = SIZE.matcher(line.strip());
        if (!matcher.matches()) {
            return null;
        }
        String size = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return size == null ? null : Integer.valueOf(size);
    }
}
