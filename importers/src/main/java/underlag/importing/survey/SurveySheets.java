package underlag.importing.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.format.HeadedRows;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;

/**
 * Which sheets of a workbook are the survey: the one that the plan names, or else the one that
 * looks most like answers together with all that have the same headings. The rest is left out and
 * counted, for a list of codes read as answers would make respondents of codes.
 *
 * @param read at least one
 * @param left those left out, hidden and empty ones too
 */
record SurveySheets(List<TableFile> read, List<Left> left) {
    /** Cells of a sheet that nobody chose, though the plan names another. */
    private static final String NOT_CHOSEN = "import.sheet-not-chosen";

    private static final String HIDDEN = "import.hidden-sheet";
    private static final String NO_ANSWERS = "import.sheet-without-answers";
    private static final String OTHER = "import.other-sheet";

    SurveySheets {
        read = List.copyOf(read);
        left = List.copyOf(left);
    }

    /**
     * A sheet left out.
     *
     * @param items its filled cells
     */
    record Left(String reason, long items, Finding finding) {}

    /** What a sheet looks like, and how much like answers. */
    private record Look(TableFile table, List<String> headings, long rows, long items, int score) {
        Look {
            headings = List.copyOf(headings);
        }
    }

    /**
     * The choice.
     *
     * @param wanted the sheet that the plan names, or null
     * @throws ImportException where there is no such sheet
     */
    static SurveySheets of(List<TableFile> tables, @Nullable String wanted, String source)
            throws IOException, ImportException {
        if (tables.size() == 1 && wanted == null) {
            return new SurveySheets(tables, List.of());
        }
        List<Look> looks = new ArrayList<>();
        for (TableFile table : tables) {
            looks.add(look(table));
        }
        Look main = wanted == null ? best(looks) : named(looks, wanted, source);
        List<TableFile> read = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (Look look : looks) {
            boolean alike = wanted == null && alike(look, main) && !look.table().isHidden();
            if (look.equals(main) || alike) {
                read.add(look.table());
            } else if (look.items() > 0) {
                left.add(left(look, wanted != null, source));
            }
        }
        return new SurveySheets(read, left);
    }

    private static Look best(List<Look> looks) {
        return looks.stream()
                .max(Comparator.comparingInt(Look::score).thenComparing(l -> -looks.indexOf(l)))
                .orElseThrow();
    }

    private static Look named(List<Look> looks, String wanted, String source)
            throws ImportException {
        Optional<Look> named = looks.stream().filter(l -> name(l).equals(wanted)).findFirst();
        if (named.isEmpty()) {
            String loose = Words.loose(wanted);
            named = looks.stream().filter(l -> Words.loose(name(l)).equals(loose)).findFirst();
        }
        return named.orElseThrow(
                () ->
                        new ImportException(
                                Finding.error(
                                        "import.unknown-sheet",
                                        Origin.whole(source),
                                        wanted,
                                        String.join(
                                                " · ",
                                                looks.stream().map(SurveySheets::name).toList()))));
    }

    private static String name(Look look) {
        String name = look.table().sheet();
        return name == null ? "" : name;
    }

    private static boolean alike(Look look, Look main) {
        return look.rows() > 0 && look.headings().equals(main.headings());
    }

    private static Left left(Look look, boolean planned, String source) {
        Origin where = new Origin(source, new Locator.Row(look.table().sheet(), 1));
        String items = String.valueOf(look.items());
        if (planned) {
            return new Left(NOT_CHOSEN, look.items(), Finding.note(NOT_CHOSEN, where, items));
        }
        if (look.table().isHidden()) {
            return new Left(HIDDEN, look.items(), Finding.warning(HIDDEN, where, items));
        }
        if (look.score() == 0) {
            return new Left(NO_ANSWERS, look.items(), Finding.warning(NO_ANSWERS, where, items));
        }
        return new Left(OTHER, look.items(), Finding.error(OTHER, where, items));
    }

    /** Answers are many columns under headings, with words in some of them. */
    private static Look look(TableFile table) throws IOException, ImportException {
        try (HeadedRows rows = HeadedRows.open(table)) {
            TableRow header = rows.header();
            long items = rows.headItems();
            long count = 0;
            long several = 0;
            boolean words = false;
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                count++;
                items += row.filled();
                several += row.filled() > 1 ? 1 : 0;
                words = words || row.cells().stream().anyMatch(c -> Words.of(c).size() > 3);
            }
            List<String> headings = new ArrayList<>();
            if (header != null) {
                header.cells().forEach(c -> headings.add(Words.loose(c).toLowerCase(Locale.ROOT)));
            }
            int width = (int) headings.stream().filter(h -> !h.isEmpty()).count();
            boolean tabular = width > 1 && count > 0 && several * 2 >= count;
            int length = Long.SIZE - Long.numberOfLeadingZeros(count);
            int score = tabular ? width * width * length * (words ? 3 : 2) : 0;
            return new Look(
                    table, headings, count, items, table.isHidden() ? Math.min(1, score) : score);
        }
    }
}
