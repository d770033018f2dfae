package underlag.dialogue;

import java.util.List;

/**
 * A remark on the input (anmärkning). Its words stand in the message bundles, under {@code
 * CODE.problem} and {@code CODE.remedy}, so that each language has its own.
 *
 * @param code two words with a dot, the first naming the bundle: {@code import.empty-file}
 * @param arguments what the message's placeholders stand for; never personal data
 * @param times how many times the same thing was found
 */
public record Finding(
        Severity severity, String code, Origin where, List<String> arguments, int times) {

    /** How much a finding matters. */
    public enum Severity {
        /** Something was left out or could not be used. */
        ERROR,
        /** Everything was used, but a person should look. */
        WARNING,
        /** Good to know. */
        NOTE
    }

    public Finding {
        arguments = List.copyOf(arguments);
        if (times < 1 || code.indexOf('.') < 1) {
            throw new IllegalArgumentException("finding " + code + " times " + times);
        }
    }

    public static Finding error(String code, Origin where, String... arguments) {
        return new Finding(Severity.ERROR, code, where, List.of(arguments), 1);
    }

    public static Finding warning(String code, Origin where, String... arguments) {
        return new Finding(Severity.WARNING, code, where, List.of(arguments), 1);
    }

    public static Finding note(String code, Origin where, String... arguments) {
        return new Finding(Severity.NOTE, code, where, List.of(arguments), 1);
    }

    public Finding times(int count) {
        return new Finding(severity, code, where, arguments, count);
    }

    public String problem(ReaderLanguage language) {
        return Messages.text(language, code + ".problem", arguments);
    }

    public String remedy(ReaderLanguage language) {
        return Messages.text(language, code + ".remedy", arguments);
    }
}
