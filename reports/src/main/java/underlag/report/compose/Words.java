package underlag.report.compose;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Figures;

/** The report's words in one language. */
final class Words {
    private final ReaderLanguage language;
    private final Figures figures;

    Words(ReaderLanguage language) {
        this.language = language;
        this.figures = new Figures(language);
    }

    Figures figures() {
        return figures;
    }

    ReaderLanguage language() {
        return language;
    }

    /** A text of the bundle {@code report}; whole numbers among the arguments are formatted. */
    String say(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] =
                    arguments[i] instanceof Number number
                            ? figures.whole(number.longValue())
                            : arguments[i];
        }
        return Messages.text(language, "report." + key, shown);
    }

    /** "1 synpunkt", "57 synpunkter": the number and what it counts. */
    String count(String what, long number) {
        return say("count." + what + (number == 1 ? ".one" : ".many"), number);
    }

    /** As {@link #count}, for a number that is known only from below and above. */
    String count(String what, int atLeast, int atMost) {
        return atLeast == atMost
                ? count(what, atLeast)
                : say("count.between", figures.whole(atLeast), count(what, atMost));
    }

    /** "a, b och c". */
    String list(List<String> parts) {
        return joined("list.and", parts);
    }

    /** "a, b eller c". */
    String either(List<String> parts) {
        return joined("list.or", parts);
    }

    private String joined(String key, List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return say(key, String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    /** The name of an enum's constant: {@code influence.CONSULTATION}. */
    String name(String kind, Enum<?> constant) {
        return say(kind + "." + constant.name());
    }

    /** Yes, no or not said. */
    String yesNo(@Nullable Boolean answer) {
        return answer == null ? say("word.not-said") : say(answer ? "word.yes" : "word.no");
    }

    /** A date as in running text, "13 december 2013"; what is no date is left as it is. */
    String date(String written) {
        try {
            LocalDate date = LocalDate.parse(written.strip());
            String month = say("month." + date.getMonthValue());
            return say(
                    "date",
                    Integer.toString(date.getDayOfMonth()),
                    month,
                    Integer.toString(date.getYear()));
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    /** A text of another bundle. */
    String message(String code, List<String> arguments) {
        return Messages.text(language, code, arguments);
    }

    /** What a code means, or the code itself where no bundle explains it. */
    String meaning(String code) {
        return code.indexOf('.') < 1 ? code : text(code, text(code + ".problem", code));
    }

    /** The text of a whole key, or the other where no bundle has it. */
    String text(String key, String otherwise) {
        try {
            return Messages.text(language, key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    /** "enkat.csv, rad 12". */
    String place(Origin origin) {
        String place = origin.place().words(language, "report.place.");
        return place.isEmpty() ? origin.source() : origin.source() + ", " + place;
    }
}
