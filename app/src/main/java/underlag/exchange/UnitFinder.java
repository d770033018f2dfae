package underlag.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodeTheme;
import underlag.agreement.CodedDialogue;
import underlag.agreement.UnitText;
import underlag.dialogue.Origin;
import underlag.importing.format.TableRow;

/** Finds the statement or answer that a row is about. */
final class UnitFinder {
    private final Sheet sheet;
    private final IdColumn id;
    private final int question;
    private final CodedDialogue dialogue;
    private final Findings findings;
    private final List<String> unknown = new ArrayList<>();
    private @Nullable Origin firstUnknown;

    UnitFinder(Sheet sheet, IdColumn id, int question, CodedDialogue dialogue, Findings findings) {
        this.sheet = sheet;
        this.id = id;
        this.question = question;
        this.dialogue = dialogue;
        this.findings = findings;
    }

    /** The unit's id, or null, with a finding, where there is none. */
    @Nullable String find(TableRow row) {
        String cell = row.cell(id.column());
        String given = IdColumn.id(cell);
        switch (id.key()) {
            case STATEMENT -> {
                return known(given, dialogue.statements().containsKey(given), row);
            }
            case ANSWER -> {
                return known(given, dialogue.answers().containsKey(given), row);
            }
            default -> {
                return byRecord(cell.strip(), row);
            }
        }
    }

    private @Nullable String known(String unit, boolean known, TableRow row) {
        if (known) {
            return unit;
        }
        unknown.add(row.cell(id.column()).strip());
        if (firstUnknown == null) {
            firstUnknown = sheet.at(row, id.column());
        }
        return null;
    }

    /** Tells once of all rows whose id the dialogue does not have. */
    void tellUnknown() {
        if (firstUnknown != null) {
            findings.error(
                    "unknown-id",
                    firstUnknown,
                    String.valueOf(unknown.size()),
                    Findings.some(unknown));
        }
    }

    private @Nullable String byRecord(String record, TableRow row) {
        List<String> answers = dialogue.records().getOrDefault(record, List.of());
        if (answers.isEmpty()) {
            return known(record, false, row);
        }
        String asked = question < 0 ? "" : CodeTheme.folded(row.cell(question));
        if (asked.isEmpty()) {
            if (answers.size() > 1) {
                findings.error("ambiguous-record", sheet.at(row, id.column()));
            }
            return answers.size() > 1 ? null : answers.getFirst();
        }
        List<String> fitting = answers.stream().filter(a -> answers(a, asked)).toList();
        if (fitting.size() != 1) {
            findings.error(
                    fitting.isEmpty() ? "unknown-question" : "ambiguous-record",
                    sheet.at(row, question));
            return null;
        }
        return fitting.getFirst();
    }

    private boolean answers(String contribution, String asked) {
        UnitText text = dialogue.answers().get(contribution);
        String words = text == null || text.question() == null ? "" : text.question();
        return CodeTheme.folded(dialogue.questions().getOrDefault(contribution, "")).equals(asked)
                || CodeTheme.folded(words).equals(asked);
    }
}
