package underlag.importing.survey;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;

/** When an answer was given, and whether it was completed. */
final class Completion {
    private final @Nullable SurveyColumn submitted;
    private final @Nullable SurveyColumn status;
    private final @Nullable SurveyColumn date;

    Completion(List<SurveyColumn> columns) {
        Optional<SurveyColumn> sent =
                columns.stream()
                        .filter(c -> Headings.isSubmitted(c.header()))
                        .filter(c -> c.recognised().filled() > 0)
                        .findFirst();
        this.submitted = sent.orElse(null);
        this.status =
                columns.stream()
                        .filter(c -> c.role() == ColumnRole.IGNORED)
                        .filter(c -> Headings.isStatus(c.header()))
                        .findFirst()
                        .orElse(null);
        this.date =
                sent.or(() -> columns.stream().filter(c -> c.role() == ColumnRole.DATE).findFirst())
                        .orElse(null);
    }

    boolean finished(SurveyRecord record) {
        if (submitted != null && record.text(submitted).isBlank()) {
            return false;
        }
        return status == null || !Headings.isUnfinished(record.text(status));
    }

    @Nullable String date(SurveyRecord record) {
        String cell = date == null ? "" : record.text(date).strip();
        return cell.isEmpty() ? null : cell;
    }
}
