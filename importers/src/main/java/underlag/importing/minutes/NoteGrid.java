package underlag.importing.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How notes stand in a grid: a spreadsheet with a note in each cell, typed from a wall or a board.
 *
 * @param titles rows above the notes with a single cell
 * @param headed whether the next row says what the columns are
 * @param reason message key
 */
record NoteGrid(int titles, boolean headed, String reason) {
    private static final Set<String> HEADINGS =
            Set.of(
                    "bra",
                    "dåligt",
                    "mindre bra",
                    "bättre",
                    "kan bli bättre",
                    "idéer",
                    "idé",
                    "förslag",
                    "plus",
                    "minus",
                    "styrkor",
                    "svagheter",
                    "möjligheter",
                    "hot",
                    "problem",
                    "lösningar",
                    "ris",
                    "ros",
                    "behåll",
                    "behålla",
                    "förändra",
                    "förändringar",
                    "börja",
                    "sluta",
                    "fortsätt",
                    "fortsätta",
                    "utveckla",
                    "avveckla",
                    "behov",
                    "tankar",
                    "frågor",
                    "övrigt",
                    "fungerar bra",
                    "fungerar mindre bra",
                    "good",
                    "bad",
                    "ideas",
                    "start",
                    "stop",
                    "continue",
                    "strengths",
                    "weaknesses",
                    "opportunities",
                    "threats",
                    "problems",
                    "solutions",
                    "keep",
                    "change",
                    "likes",
                    "dislikes",
                    "wishes",
                    "önskemål",
                    "drömmar",
                    "oro");
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?iu).*[?:\\]]\\s*$|(?:fråga |f|q)?\\d*[.)]?\\s*(?:vad|hur|vilka|vilken|vilket"
                            + "|varför|var|när|vem|beskriv|berätta|ange|skriv|motivera|kommentera"
                            + "|kommentar|övriga|synpunkter|förslag på|har du|är du|what|how|which"
                            + "|why|where|when|describe|tell|please|comments?|any)\\b.*");
    private static final Pattern DATA =
            Pattern.compile("[-+]?[\\d.,:/ -]+%?|\\S+@\\S+|https?://\\S+|(?iu:ja|nej|yes|no|x)");
    private static final int FEWEST_WORDS = 2;

    /** The grid that the first rows show, or null where they show something else. */
    static @Nullable NoteGrid of(List<List<String>> rows) {
        int at = titles(rows);
        if (at + 1 >= rows.size() || filled(rows.get(at)).size() < 2) {
            return null;
        }
        List<String> first = filled(rows.get(at));
        List<List<String>> body = rows.subList(at + 1, rows.size());
        if (!isFreeText(body)) {
            return null;
        }
        if (first.stream().allMatch(c -> GroupMarker.ofHeading(c) != null)) {
            return new NoteGrid(at, true, "import.reason-note-grid-groups");
        }
        if (first.stream().allMatch(c -> HEADINGS.contains(NoteWords.loose(c)))) {
            return new NoteGrid(at, true, "import.reason-note-grid-words");
        }
        return areNotes(first) ? new NoteGrid(at, false, "import.reason-note-grid-bare") : null;
    }

    /** The grid that a person says it is: short cells in the first row head the columns. */
    static NoteGrid wanted(List<List<String>> rows) {
        NoteGrid seen = of(rows);
        int at = titles(rows);
        List<String> first = at < rows.size() ? filled(rows.get(at)) : List.of();
        boolean headed = at + 1 < rows.size() && first.size() > 1 && !areNotes(first);
        return seen == null ? new NoteGrid(at, headed, "import.reason-wanted") : seen;
    }

    /** Rows with a single cell above rows with several. */
    private static int titles(List<List<String>> rows) {
        int at = 0;
        while (at < rows.size() && filled(rows.get(at)).size() == 1) {
            at++;
        }
        return at > 2 || at == rows.size() ? 0 : at;
    }

    private static List<String> filled(List<String> row) {
        return row.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    }

    /** Texts of some words each, hardly any twice: neither figures nor given answers. */
    private static boolean isFreeText(List<List<String>> body) {
        List<String> cells = body.stream().flatMap(r -> filled(r).stream()).toList();
        long data = cells.stream().filter(c -> DATA.matcher(c).matches()).count();
        double words = cells.stream().mapToInt(NoteGrid::words).average().orElse(0);
        Set<String> different = new HashSet<>();
        cells.forEach(c -> different.add(c.toLowerCase(Locale.ROOT)));
        return cells.size() >= 3
                && 10 * data <= cells.size()
                && words >= FEWEST_WORDS
                && 2 * different.size() >= cells.size();
    }

    /** Whether the first row is notes as those below, and no headings. */
    private static boolean areNotes(List<String> first) {
        long several = first.stream().filter(c -> words(c) >= 2).count();
        long many = first.stream().filter(c -> words(c) >= 4).count();
        return several >= first.size() - 1
                && 2 * many >= first.size()
                && first.stream().noneMatch(c -> ASKS.matcher(c).matches());
    }

    private static int words(String cell) {
        return cell.isBlank() ? 0 : cell.strip().split("\\s+").length;
    }
}
