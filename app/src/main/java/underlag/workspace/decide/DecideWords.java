package underlag.workspace.decide;

import java.util.Optional;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;

/** The workbook's words in one language. */
record DecideWords(ReaderLanguage language) {

    String say(String key, Object... arguments) {
        return Messages.text(language, "decide." + key, arguments);
    }

    String sheet(Sheet sheet) {
        return say("sheet." + sheet.name());
    }

    String heading(Field field) {
        return say("field." + field.name());
    }

    /** The hidden column with what stood in a field when the workbook was written. */
    String before(Field field) {
        return "#" + field.name();
    }

    String choice(Field field, String constant) {
        return say("choice." + field.name() + "." + constant);
    }

    /** The file and place that a statement stands in. */
    String place(JudgedStatement one) {
        Origin where = one.statement().contribution().origin();
        return where.source() + " " + where.place().words(language, "workspace.place-");
    }

    /** The constant that a cell names, without regard to capitals. */
    Optional<String> constant(Field field, String cell) {
        return field.choices().stream()
                .filter(constant -> choice(field, constant).equalsIgnoreCase(cell))
                .findFirst();
    }
}
