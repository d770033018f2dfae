package underlag.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.workspace.UnusableInputException;

/** The program's front door. */
@Command(
        name = "underlag",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "Underlag 0.1.0",
        subcommands = {
            DemoCommand.class,
            InitCommand.class,
            CheckCommand.class,
            AnalyseCommand.class,
            ReportCommand.class,
            DecideCommand.class,
            EraseCommand.class,
            SearchCommand.class,
            CompareCommand.class,
            CodebookCommand.class,
            PortfolioCommand.class,
            ImportersCommand.class,
            AnnotateCommand.class,
            BenchmarkCommand.class,
            TrainCommand.class
        })
public final class Underlag implements Runnable {
    @Spec @Nullable CommandSpec spec;

    @Option(names = "--english", scope = ScopeType.INHERIT)
    boolean english;

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs one command and returns its exit code; nothing is written but to the two writers. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        ReaderLanguage language =
                Arrays.asList(arguments).contains("--english")
                        ? ReaderLanguage.ENGLISH
                        : ReaderLanguage.SWEDISH;
        CommandLine line = new CommandLine(new Underlag());
        line.setResourceBundle(
                ResourceBundle.getBundle(
                        "underlag.messages.cli",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setOut(new PrintWriter(new TerminalWriter(out), true))
                .setErr(new PrintWriter(new TerminalWriter(err), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, given) -> wrongUse(problem, language));
        line.setExecutionExceptionHandler(
                (problem, command, parsed) -> failed(problem, command, language));
        int exit = execute(line, language, arguments);
        line.getOut().flush();
        line.getErr().flush();
        return exit;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    private static int wrongUse(ParameterException problem, ReaderLanguage language) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println(WrongUse.message(problem, language));
        err.println(
                Messages.text(
                        language,
                        "cli.wrong-use",
                        problem.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.UNUSABLE;
    }

    private static int execute(CommandLine line, ReaderLanguage language, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            line.getErr().println(Messages.text(language, "cli.memory"));
            return ExitCode.UNUSABLE;
        } catch (Error e) {
            // Also what no handler of the parser sees, such as a broken installation.
            return fault(e, line, language);
        }
    }

    private static int failed(Exception problem, CommandLine command, ReaderLanguage language) {
        if (problem instanceof UnusableInputException unusable) {
            FindingPrinter.print(unusable.findings(), language, command.getErr());
            return ExitCode.UNUSABLE;
        }
        Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
        if (cause instanceof IOException disk) {
            command.getErr().println(disk(disk, language));
            return ExitCode.UNUSABLE;
        }
        return fault(problem, command, language);
    }

    /** One sentence for people; where it happened only for whoever asks for it to mend it. */
    private static int fault(Throwable problem, CommandLine command, ReaderLanguage language) {
        command.getErr()
                .println(
                        Messages.text(
                                language,
                                "cli.fault",
                                problem.getClass().getSimpleName(),
                                firstLine(problem)));
        if (System.getenv("UNDERLAG_TRACE") != null) {
            problem.printStackTrace(command.getErr());
        }
        return ExitCode.OUR_FAULT;
    }

    private static String disk(IOException problem, ReaderLanguage language) {
        if (problem instanceof FileSystemException at && at.getFile() != null) {
            String key =
                    switch (at) {
                        case NoSuchFileException gone -> "cli.disk-missing";
                        case AccessDeniedException denied -> "cli.disk-denied";
                        default -> "cli.disk-file";
                    };
            return Messages.text(language, key, at.getFile());
        }
        return Messages.text(language, "cli.disk", firstLine(problem));
    }

    private static String firstLine(Throwable problem) {
        return problem.getMessage() == null
                ? ""
                : problem.getMessage().lines().findFirst().orElse("");
    }

    /** Who decides: as named, else as the machine knows them. */
    String deciding(@Nullable String named) {
        String name = named == null ? System.getProperty("user.name", "") : named;
        return name.isBlank() ? Messages.text(language(), "decide.unnamed") : name;
    }

    /** The language the program speaks in this run. */
    ReaderLanguage language() {
        return english ? ReaderLanguage.ENGLISH : ReaderLanguage.SWEDISH;
    }
}
