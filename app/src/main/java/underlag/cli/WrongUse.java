package underlag.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;

/** What was wrong with the words of a command line, in the reader's language. */
final class WrongUse {
    private WrongUse() {}

    static String message(ParameterException problem, ReaderLanguage language) {
        return switch (problem) {
            case MissingParameterException missing ->
                    Messages.text(language, "cli.missing", names(missing.getMissing()));
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, language);
            case OverwrittenOptionException twice ->
                    Messages.text(language, "cli.option-twice", name(twice.getOverwritten()));
            default -> value(problem, language);
        };
    }

    private static String unmatched(UnmatchedArgumentException problem, ReaderLanguage language) {
        String word = problem.getUnmatched().getFirst();
        boolean command =
                !problem.isUnknownOption() && !problem.getCommandLine().getSubcommands().isEmpty();
        String key =
                problem.isUnknownOption()
                        ? "cli.unknown-option"
                        : command ? "cli.unknown-command" : "cli.unexpected-word";
        List<String> near = problem.getSuggestions();
        String message = Messages.text(language, key, word);
        return near.isEmpty()
                ? message
                : message + " " + Messages.text(language, "cli.near", String.join(", ", near));
    }

    private static String value(ParameterException problem, ReaderLanguage language) {
        ArgSpec where = problem.getArgSpec();
        String value = problem.getValue();
        return where == null || value == null
                ? String.valueOf(problem.getMessage())
                : Messages.text(language, "cli.value", name(where), value);
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream()
                .map(
                        arg ->
                                arg instanceof OptionSpec
                                        ? name(arg) + " " + arg.paramLabel()
                                        : name(arg))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
