package underlag.importing.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.format.TableFile;

/**
 * Which sheets of a workbook are the survey: the one that the plan names, or else the one that
 * looks most like answers together with all that have the same headings. The rest is left out and
 * counted, for a list of codes read as answers would make respondents of codes.
 *
 * @param read none where no sheet looks like answers
 * @param left those left out, hidden and empty ones too
 */
record SurveySheets(List<SheetLook> read, List<Left> left) {
    /** Cells of a sheet that nobody chose, though the plan names another. */
    private static final String NOT_CHOSEN = "import.sheet-not-chosen";

    private static final String HIDDEN = "import.hidden-sheet";
    private static final String NO_ANSWERS = "import.sheet-without-answers";
    private static final String OTHER = "import.other-sheet";
    private static final String KEY = "import.code-key";

    SurveySheets {
        read = List.copyOf(read);
        left = List.copyOf(left);
    }

    /**
     * A sheet left out.
     *
     * @param reason message key
     */
    record Left(SheetLook look, String reason, Finding finding) {
        long items() {
            return look.items();
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
            SheetLook only = SheetLook.alone(tables.getFirst());
            if (only.score() > 0 || only.layout() == null) {
                return new SurveySheets(List.of(only), List.of());
            }
        }
        List<SheetLook> looks = new ArrayList<>();
        for (TableFile table : tables) {
            looks.add(SheetLook.among(table));
        }
        SheetLook main = wanted == null ? best(looks) : named(looks, wanted, source);
        CodeKey key = CodeKey.among(tables);
        List<SheetLook> read = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (SheetLook look : looks) {
            boolean alike = wanted == null && alike(look, main) && !look.table().isHidden();
            boolean chosen = wanted != null ? look.equals(main) : look.score() > 0;
            if (chosen && (look.equals(main) || alike)) {
                read.add(look.decoded(key));
            } else if (look.items() > 0) {
                Left explains = key(look, key, main, source);
                left.add(explains == null ? left(look, wanted != null, source) : explains);
            }
        }
        return new SurveySheets(read, left);
    }

    private static SheetLook best(List<SheetLook> looks) {
        return looks.stream()
                .max(
                        Comparator.comparingInt(SheetLook::score)
                                .thenComparing(l -> -looks.indexOf(l)))
                .orElseThrow();
    }

    private static SheetLook named(List<SheetLook> looks, String wanted, String source)
            throws ImportException {
        Optional<SheetLook> named = looks.stream().filter(l -> l.name().equals(wanted)).findFirst();
        if (named.isEmpty()) {
            String loose = Words.loose(wanted);
            named = looks.stream().filter(l -> Words.loose(l.name()).equals(loose)).findFirst();
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
                                                looks.stream().map(SheetLook::name).toList()))));
    }

    private static boolean alike(SheetLook look, SheetLook main) {
        return look.rows() > 0 && look.headings().equals(main.headings());
    }

    /** The sheet where it is the key to columns that are read, else null. */
    private static @Nullable Left key(SheetLook look, CodeKey key, SheetLook main, String source) {
        TableLayout layout = main.layout();
        if (layout == null || !look.name().equals(key.sheet())) {
            return null;
        }
        List<String> explained = key.explained(layout.headings());
        Origin where = new Origin(source, new Locator.Row(look.table().sheet(), 1));
        return explained.isEmpty()
                ? null
                : new Left(look, KEY, Finding.note(KEY, where, String.join(" · ", explained)));
    }

    private static Left left(SheetLook look, boolean planned, String source) {
        Origin where = new Origin(source, new Locator.Row(look.table().sheet(), 1));
        String items = String.valueOf(look.items());
        if (planned) {
            return new Left(look, NOT_CHOSEN, Finding.note(NOT_CHOSEN, where, items));
        }
        if (look.table().isHidden()) {
            return new Left(look, HIDDEN, Finding.warning(HIDDEN, where, items));
        }
        if (look.score() == 0) {
            return new Left(look, NO_ANSWERS, Finding.warning(NO_ANSWERS, where, items));
        }
        return new Left(look, OTHER, Finding.error(OTHER, where, items));
    }
}
