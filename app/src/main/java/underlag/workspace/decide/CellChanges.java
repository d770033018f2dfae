package underlag.workspace.decide;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Finding;
import underlag.review.Change;

/** Turns single cells into decisions, or into findings where they cannot be one. */
final class CellChanges {
    private final DecideWords words;
    private final UndoneBy undone;
    private final List<Change> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    CellChanges(DecideWords words, UndoneBy undone) {
        this.words = words;
        this.undone = undone;
    }

    List<Change> changes() {
        return changes;
    }

    List<Finding> findings() {
        return findings;
    }

    /** What to do with a cell's text. */
    interface Use {
        void of(String text);
    }

    void text(ChangedRow row, Field field, Class<? extends Change> kind, Object about, Use use) {
        row.changed(field)
                .ifPresent(
                        cell -> {
                            if (cell.equalsIgnoreCase(words.say("undo"))) {
                                undo(row, field, kind, about);
                            } else {
                                use.of(cell);
                            }
                        });
    }

    void choice(ChangedRow row, Field field, Class<? extends Change> kind, Object about, Use use) {
        text(
                row,
                field,
                kind,
                about,
                cell ->
                        words.constant(field, cell)
                                .ifPresentOrElse(use::of, () -> refuseChoice(row, field, cell)));
    }

    void undo(ChangedRow row, Field field, Class<? extends Change> kind, Object about) {
        String decision = undone.decision(kind, about);
        if (decision == null) {
            refuse(row, field, "decide.nothing-to-undo");
        } else {
            changes.add(new Change.Undo(decision));
        }
    }

    void refuseChoice(ChangedRow row, Field field, String cell) {
        List<String> allowed =
                field.choices().stream().map(one -> words.choice(field, one)).toList();
        String said = cell.isEmpty() ? "–" : cell;
        refuse(row, field, "decide.no-choice", said, String.join(", ", allowed));
    }

    void gone(ChangedRow row) {
        if (undone.ended(row.id())
                && (row.changed(Field.MERGE).isPresent()
                        || row.changed(Field.DELETE).isPresent())) {
            return; // The workbook is read again.
        }
        Field first =
                row.sheet().fields().stream()
                        .filter(row.changed()::containsKey)
                        .findFirst()
                        .orElseThrow();
        refuse(row, first, "decide.gone", row.id().isEmpty() ? "–" : row.id());
    }

    void refuse(ChangedRow row, Field field, String code, String... arguments) {
        findings.add(Finding.error(code, row.place(field), arguments));
    }

    /** A decision is taken back, whatever it settled; one that no longer holds is so already. */
    void takeBack(ChangedRow row) {
        String cell = row.cell(Field.TAKE_BACK);
        boolean yes = words.constant(Field.TAKE_BACK, cell).isPresent();
        if (!yes && !cell.equalsIgnoreCase(words.say("undo"))) {
            refuseChoice(row, Field.TAKE_BACK, cell);
        } else if (undone.inForce(row.id())) {
            changes.add(new Change.Undo(row.id()));
        }
    }
}
