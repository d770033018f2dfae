package underlag.importing.survey;

/** The text behind the signs that an exporting program writes in cells. */
final class CellMarks {
    private CellMarks() {}

    /** The cell's text, "" where the program says that there is none. */
    static String text(String cell, TableLayout.Marks marks) {
        if (isNothing(cell, marks)) {
            return "";
        }
        return marks == TableLayout.Marks.VV && cell.indexOf('{') >= 0 ? decoded(cell) : cell;
    }

    private static String decoded(String cell) {
        return cell.replaceFirst("^\\{quote}", "\"")
                .replace("{newline}", "\n")
                .replace("{cr}", "\r")
                .replace("{tab}", "\t")
                .replace("{lbrace}", "{");
    }

    /** Whether the program says in the cell that there is nothing: the question was not shown. */
    static boolean isNothing(String cell, TableLayout.Marks marks) {
        return switch (marks) {
            case NONE -> false;
            case LIMESURVEY -> cell.length() <= 5 && cell.strip().equals("N/A");
            case VV -> {
                String plain = cell.length() <= 30 ? cell.strip() : cell;
                yield plain.equals("{question_not_shown}") || plain.equals("NULL");
            }
        };
    }
}
