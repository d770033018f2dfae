package underlag.workspace.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import underlag.dialogue.Target;

/** Words for a value of the wrong type, with the way to write it where that can be seen. */
final class WrongType {
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d+(?:[ \u00a0]\\d{3})*(?:[.,]\\d+)?");
    private static final Pattern AT_MOST =
            Pattern.compile("högst|max|som mest|under|<|≤|at most|upp till");

    private WrongType() {}

    static void word(Item item, JsonNode expected, Faults faults) {
        String wanted = expected.isArray() ? "array-or-text" : expected.asString();
        switch (wanted) {
            case "object" -> mapping(item, faults);
            case "array" -> faults.error(item, "plan.list-expected", item.name());
            case "number", "integer" -> number(item, wanted.equals("integer"), faults);
            case "boolean" -> truth(item, faults);
            default -> faults.error(item, "plan.text-expected", item.name());
        }
    }

    private static void mapping(Item item, Faults faults) {
        String written = item.text();
        String number = written == null ? null : number(written);
        if (item.name().equals("target") && written != null && number != null) {
            String key = Words.word(direction(written)).replace('-', '_');
            faults.error(
                    item, "plan.target-form", written, "target: {" + key + ": " + number + "}");
        } else if (item.name().equals("target")) {
            faults.error(item, "plan.target-form", item.text("…"), "target: {at_least: 80}");
        } else if (item.pointer().isEmpty()) {
            faults.error(item, "plan.no-keys");
        } else {
            faults.error(item, "plan.keys-expected", item.name());
        }
    }

    private static void number(Item item, boolean whole, Faults faults) {
        String written = item.text();
        String number = written == null ? null : number(written);
        if (written == null || number == null) {
            faults.error(item, "plan.number-expected", item.name(), item.text("…"));
        } else if (whole && number.contains(".")) {
            faults.error(item, "plan.whole-number-expected", item.name(), written);
        } else {
            faults.error(item, "plan.number-form", item.name(), written, number);
        }
    }

    private static void truth(Item item, Faults faults) {
        String written = item.text("…").toLowerCase(Locale.ROOT);
        switch (written) {
            case "ja", "yes", "sant", "j", "x" ->
                    faults.error(item, "plan.truth-form", item.name(), written, "true");
            case "nej", "no", "falskt", "n" ->
                    faults.error(item, "plan.truth-form", item.name(), written, "false");
            default -> faults.error(item, "plan.truth-expected", item.name(), written);
        }
    }

    /** At most where the words say so, else at least. */
    static Target.Direction direction(String text) {
        return AT_MOST.matcher(text.toLowerCase(Locale.ROOT)).find()
                ? Target.Direction.AT_MOST
                : Target.Direction.AT_LEAST;
    }

    /** The only number in a text, as the plan writes numbers, or null where there is not one. */
    static @Nullable String number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return null;
        }
        String found = number.group();
        return number.find() ? null : found.replaceAll("[ \u00a0]", "").replace(',', '.');
    }
}
