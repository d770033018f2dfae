package underlag.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underlag.agreement.CodeTheme;
import underlag.importing.format.TableRow;

/**
 * What the columns of a coded table hold; −1 for single columns that there are not.
 *
 * @param themes columns with names of themes
 * @param marks column → the theme whose yes or no it holds
 * @param none columns that say that no theme fits
 * @param unused headings of columns that say nothing that is understood
 * @param sawMachine whether the codes stand in the column where our own stood
 */
record Columns(
        int question,
        int coder,
        int proposal,
        int draw,
        int number,
        List<Integer> themes,
        Map<Integer, String> marks,
        List<Integer> none,
        List<String> unused,
        boolean sawMachine) {

    boolean hasCodes() {
        return !themes.isEmpty() || !marks.isEmpty() || proposal >= 0;
    }

    static Columns of(Sheet sheet, IdColumn id, ThemeNames names) {
        return new Reader(sheet, id, names).read();
    }

    /** Goes through the headings from left to right. */
    private static final class Reader {
        private final List<String> headings;
        private final List<TableRow> below;
        private final IdColumn id;
        private final ThemeNames names;
        private final boolean ours;
        private int question = -1;
        private int coder = -1;
        private int proposal = -1;
        private int draw = -1;
        private int number = -1;
        private final List<Integer> themes = new ArrayList<>();
        private final Map<Integer, String> marks = new LinkedHashMap<>();
        private final List<Integer> none = new ArrayList<>();
        private final List<Integer> unknown = new ArrayList<>();

        Reader(Sheet sheet, IdColumn id, ThemeNames names) {
            this.headings = sheet.rows().get(id.header()).cells();
            this.below = sheet.rows().subList(id.header() + 1, sheet.rows().size());
            this.id = id;
            this.names = names;
            this.ours = Headings.areOurs(headings);
        }

        Columns read() {
            for (int column = 0; column < headings.size(); column++) {
                String heading = headings.get(column).strip();
                if (column != id.column() && !heading.isEmpty() && !context(column, heading)) {
                    codes(column, heading);
                }
            }
            boolean saw = false;
            if (ours && themes.isEmpty() && marks.isEmpty() && proposal < 0) {
                themes.add(headings.indexOf("theme"));
                proposal = headings.indexOf("proposal");
                saw = true;
            }
            return new Columns(
                    question, coder, proposal, draw, number, themes, marks, none, own(), saw);
        }

        /** Columns that say what a row is about, or who coded it. */
        private boolean context(int column, String heading) {
            if (question < 0 && Headings.isQuestion(heading)) {
                question = column;
                return true;
            }
            if (ours && Headings.isOurs(heading)) {
                return true;
            }
            if (coder < 0 && Headings.isCoder(heading)) {
                coder = column;
            } else if (draw < 0 && Headings.isDraw(heading)) {
                draw = column;
            } else if (number < 0 && Headings.isNumber(heading)) {
                number = column;
            } else {
                return false;
            }
            return true;
        }

        private void codes(int column, String heading) {
            String theme = names.find(heading.replaceFirst("(?i)^(tema|theme)\\s*:\\s*", ""));
            if (theme != null && isMarked(column)) {
                marks.put(column, theme);
            } else if (Headings.saysNone(heading)) {
                none.add(column);
            } else if (Headings.isTheme(heading) && !isMarked(column)) {
                themes.add(column);
            } else if (proposal < 0 && Headings.isProposal(heading)) {
                proposal = column;
            } else if (isMarked(column) && filled(column)) {
                unknown.add(column);
            } else if (Headings.isTheme(heading)) {
                themes.add(column);
            }
        }

        /**
         * Columns of marks under names that we do not know are the coder's own themes, unless
         * themes are named in cells: then they may be anything.
         */
        private List<String> own() {
            List<String> unused = new ArrayList<>();
            for (int column : unknown) {
                String heading = headings.get(column).strip();
                if (themes.isEmpty()) {
                    marks.put(column, CodeTheme.own(heading).id());
                } else {
                    unused.add(heading);
                }
            }
            return unused;
        }

        private boolean isMarked(int column) {
            return below.stream()
                    .map(r -> r.cell(column))
                    .allMatch(c -> c.isBlank() || Marks.of(c) != null);
        }

        private boolean filled(int column) {
            return below.stream().anyMatch(r -> !r.cell(column).isBlank());
        }
    }
}
