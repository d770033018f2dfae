package underlag.importing.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;

/**
 * The marks that people put behind notes on a wall to say which matter most: "(5 röster)", "+3",
 * strokes, dots. They are no respondents, so they are kept beside the note and counted in a remark.
 * Not thread-safe.
 */
final class Votes {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?s)(.*\\S)\\s*(?:[\\[(–:,-]\\s*(\\d{1,3})\\s*(?:röster|röst|prickar"
                            + "|prick|streck|poäng"
                            + "|kryss|klisterlappar|votes?|dots?|points?)\\s*[\\])]?"
                            + "|\\s\\(?\\+\\s?(\\d{1,3})\\)?|\\s[\\[(][x×]\\s?(\\d{1,2})[\\])])");
    private static final Pattern STROKES =
            Pattern.compile(
                    "(?s)(.*\\S)\\s+[\\[(]?((?:I{4,5}\\s*)+I{0,5}|(?:\\|{2,5}\\s*)+"
                            + "|[●⬤✓✔]{1,20}|\\*{2,20}|[xX]{2,20})[\\])]?");

    private int notes;
    private int marks;

    /**
     * A note without its mark.
     *
     * @param mark as written; empty where there is none
     */
    record Marked(String text, List<String> mark) {}

    /** Divides a note from the mark behind it. */
    Marked take(String note) {
        Matcher number = NUMBER.matcher(note);
        if (number.matches()) {
            for (int group = 2; group <= number.groupCount(); group++) {
                String count = number.group(group);
                if (count != null) {
                    return marked(note, number.end(1), Integer.parseInt(count));
                }
            }
        }
        Matcher strokes = STROKES.matcher(note);
        if (strokes.matches()) {
            String mark = String.valueOf(strokes.group(2)).replaceAll("\\s", "");
            return marked(note, strokes.end(1), mark.length());
        }
        return new Marked(note, List.of());
    }

    private Marked marked(String note, int end, int count) {
        notes++;
        marks += count;
        // A plus sign alone would read as a heading over what is good.
        String mark = note.substring(end).strip().replaceFirst("^[–:,-]\\s*", "");
        mark = mark.matches(".*\\+.*") ? "(" + count + ")" : mark;
        return new Marked(note.substring(0, end), List.of(mark));
    }

    /** What is to be said of the marks, if there are any. */
    Optional<Finding> finding(String source) {
        return notes == 0
                ? Optional.empty()
                : Optional.of(
                        Finding.note(
                                "import.note-marks",
                                Origin.whole(source),
                                String.valueOf(notes),
                                String.valueOf(marks)));
    }
}
