package underlag.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collected file as the plan describes it.
 *
 * @param role the file's lasting name in the plan, unique in the dialogue: ids of statements are
 *     built on it, so that next week's export may have another file name
 * @param path relative to {@code input/}, with {@code /}
 * @param importer an importer's id, or null to let the program recognise the format
 * @param charset where detection is to be overridden, else null
 * @param delimiter where detection is to be overridden, else null
 * @param sheet the sheet of a workbook that is read, or null to let the program choose
 * @param columns what the plan says of single columns; columns not named are recognised
 * @param question id of the predetermined question that a whole document answers, or null
 */
public record SourceFile(
        String role,
        String path,
        @Nullable String importer,
        @Nullable String charset,
        @Nullable Character delimiter,
        @Nullable String sheet,
        List<PlannedColumn> columns,
        @Nullable String question) {
    public SourceFile {
        columns = List.copyOf(columns);
    }

    /** The same file read by an importer, or by the one that recognises it. */
    public SourceFile readBy(@Nullable String id) {
        return new SourceFile(role, path, id, charset, delimiter, sheet, columns, question);
    }

    /** A file at a path inside this one, which is an archive; its role goes on by the path. */
    public SourceFile inside(String inner) {
        return new SourceFile(
                role + inner, path + inner, importer, charset, delimiter, sheet, columns, question);
    }

    /** A file of which the plan says nothing but where it lies. */
    public static SourceFile plain(String role, String path) {
        return new SourceFile(role, path, null, null, null, null, List.of(), null);
    }
}
