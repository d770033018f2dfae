package underlag.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;

/**
 * Findings for people: source, place: problem. Remedy. One line each, with a count where several
 * are equal.
 */
final class FindingPrinter {
    private FindingPrinter() {}

    static void print(List<Finding> findings, ReaderLanguage language, PrintWriter to) {
        for (Finding finding : findings) {
            to.println(line(finding, language));
        }
    }

    static String line(Finding finding, ReaderLanguage language) {
        StringBuilder line = new StringBuilder();
        line.append(
                Messages.text(
                        language,
                        "cli.severity-" + finding.severity().name().toLowerCase(Locale.ROOT)));
        String source = finding.where().source();
        String place = finding.where().place().words(language, "cli.place-");
        if (!source.isEmpty()) {
            line.append(' ').append(source);
        }
        if (!place.isEmpty()) {
            line.append(source.isEmpty() ? " " : ", ").append(place);
        }
        line.append(": ")
                .append(finding.problem(language))
                .append(' ')
                .append(finding.remedy(language));
        if (finding.times() > 1) {
            line.append(' ').append(Messages.text(language, "cli.times", finding.times()));
        }
        return line.toString();
    }
}
