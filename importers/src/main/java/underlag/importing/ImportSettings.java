package underlag.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Question;
import underlag.dialogue.SourceFile;
import underlag.dialogue.Unit;

/**
 * What the plan and the options say of a file.
 *
 * @param file role, path, overrides and planned columns
 * @param activity id of the activity the file belongs to
 * @param unit who stands behind a record, {@code UNKNOWN} where the plan does not say: a survey
 *     importer then takes a person
 * @param questions the plan's questions, to be matched by id or by text
 * @param textColumns headings given by {@code --text}: these alone are open answers
 * @param idColumn heading given by {@code --id}, or null
 */
public record ImportSettings(
        SourceFile file,
        String activity,
        Unit unit,
        @Nullable Integer groupSize,
        List<Question> questions,
        List<String> textColumns,
        @Nullable String idColumn) {
    public ImportSettings {
        questions = List.copyOf(questions);
        textColumns = List.copyOf(textColumns);
    }

    /** The same for a file at a path inside this one, which is an archive. */
    ImportSettings inside(String path) {
        return new ImportSettings(
                file.inside(path), activity, unit, groupSize, questions, textColumns, idColumn);
    }
}
