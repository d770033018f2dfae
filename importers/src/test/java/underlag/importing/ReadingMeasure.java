package underlag.importing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceReading;

/**
 * Reads a file as the program does but keeps nothing, and prints what it took: how large a file can
 * be read does then not depend on what is done with it.
 *
 * <pre>java -Xmx512m … ReadingMeasure FILE</pre>
 */
final class ReadingMeasure {
    private ReadingMeasure() {}

    public static void main(String[] arguments) throws IOException, ImportException {
        Path file = Path.of(arguments[0]);
        ImportSource source = new FileSource(String.valueOf(file.getFileName()), file);
        Count count = new Count();
        SourceReading reading =
                Importers.installed()
                        .read(new ImportRequest(source, Reading.settings("fil")), count);
        long processor =
                ManagementFactory.getThreadMXBean()
                        .getThreadCpuTime(Thread.currentThread().threadId());
        System.out.printf(
                Locale.ROOT,
                "%s: %d records, %d items, %d contributions, %d closed answers, %d findings;"
                        + " %d s of one core, at most %d MB in use%n",
                reading.importer(),
                reading.records(),
                reading.items(),
                count.contributions,
                count.answers,
                count.findings,
                Duration.ofNanos(processor).toSeconds(),
                count.most >> 20);
    }

    private static final class Count implements ImportSink {
        private static final long LOOK = 100_000;

        private long contributions;
        private long answers;
        private long findings;
        private long most;

        @Override
        public void respondent(Respondent respondent) {
            // Counted by the importer itself.
        }

        @Override
        public void contribution(Contribution contribution) {
            contributions++;
            if (contributions % LOOK == 0) {
                Runtime machine = Runtime.getRuntime();
                most = Math.max(most, machine.totalMemory() - machine.freeMemory());
            }
        }

        @Override
        public void answer(ClosedAnswer answer) {
            answers++;
        }

        @Override
        public void finding(Finding finding) {
            findings++;
        }
    }
}
