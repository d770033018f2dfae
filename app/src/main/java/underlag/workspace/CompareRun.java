package underlag.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.agreement.CodedDialogue;
import underlag.agreement.Coding;
import underlag.agreement.Comparer;
import underlag.agreement.Comparison;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.exchange.CodedFile;
import underlag.exchange.CodedReading;
import underlag.importing.FileSource;
import underlag.report.compose.AgreementReport;
import underlag.report.html.HtmlRenderer;
import underlag.report.model.Report;
import underlag.report.xlsx.XlsxRenderer;

/** Compares what people coded with what the machine found, and with each other. */
public final class CompareRun {
    private CompareRun() {}

    /**
     * What was compared.
     *
     * @param output folder with the tables and the report
     * @param findings what in the files was not understood or not used
     */
    public record Outcome(
            List<Comparison> comparisons, Report report, Path output, List<Finding> findings) {
        /** Whether some of what was coded could not be used. */
        public boolean leftOut() {
            return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        }
    }

    /**
     * Compares, and writes everything into a folder.
     *
     * @param files one or several coded files
     * @param out where to write
     * @throws UnusableInputException where nothing can be compared
     */
    public static Outcome run(List<Path> files, Path folder, Path out, ReaderLanguage language)
            throws IOException, UnusableInputException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UnusableInputException(
                        Finding.error("workspace.no-coded-file", Origin.whole(file.toString())));
            }
        }
        Path analysed = AnalysedFolder.output(folder);
        OutputFolder.check(out, null);
        CodedDialogue dialogue = AnalysedFolder.read(analysed);
        List<Finding> findings = new ArrayList<>();
        List<Coding> people = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            CodedReading reading = CodedFile.read(new FileSource(name, file), dialogue);
            people.addAll(reading.codings());
            findings.addAll(reading.findings());
        }
        if (people.isEmpty()) {
            throw new UnusableInputException(findings);
        }
        List<Comparison> comparisons = compare(dialogue, named(people), findings);
        Report report = AgreementReport.compose(comparisons, findings, title(folder), language);
        write(comparisons, findings, report, manifest(files, analysed, folder), out);
        return new Outcome(comparisons, report, out, findings);
    }

    /** The folder beside the first coded file that is used where none is named. */
    public static Path beside(Path coded) {
        return coded.resolveSibling(coded.getFileName() + "-agreement");
    }

    /** Two coders of one name are told apart. */
    private static List<Coding> named(List<Coding> people) {
        Set<String> names = new HashSet<>();
        List<Coding> named = new ArrayList<>();
        for (Coding coding : people) {
            String name = coding.coder();
            for (int i = 2; !names.add(name); i++) {
                name = coding.coder() + " (" + i + ")";
            }
            named.add(
                    new Coding(
                            name,
                            false,
                            coding.unit(),
                            coding.units(),
                            coding.offered(),
                            coding.own(),
                            coding.draw()));
        }
        return named;
    }

    /** Each person with the machine, then the people with each other. */
    private static List<Comparison> compare(
            CodedDialogue dialogue, List<Coding> people, List<Finding> findings) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Coding person : people) {
            comparisons.add(compare(dialogue, person, dialogue.machine(person.unit())));
        }
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                Coding one = people.get(i);
                Coding other = people.get(j);
                if (one.unit() == other.unit()) {
                    comparisons.add(compare(dialogue, one, other));
                } else {
                    findings.add(
                            Finding.error(
                                    "workspace.coded-differently",
                                    Origin.whole(""),
                                    one.coder(),
                                    other.coder()));
                }
            }
        }
        return comparisons;
    }

    private static Comparison compare(CodedDialogue dialogue, Coding one, Coding other) {
        return Comparer.compare(dialogue.themes(), dialogue.units(one.unit()), one, other);
    }

    private static String title(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private static RunManifest manifest(List<Path> files, Path analysed, Path folder)
            throws IOException {
        List<RunManifest.Input> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(RunManifest.Input.of(String.valueOf(file.getFileName()), file));
        }
        for (String name : List.of(Outputs.STATEMENTS, "themes.csv")) {
            inputs.add(RunManifest.Input.of(name, analysed.resolve(name)));
        }
        return new RunManifest(
                Components.PROGRAM,
                inputs,
                Map.of("compare", title(folder)),
                Components.versions());
    }

    private static void write(
            List<Comparison> comparisons,
            List<Finding> findings,
            Report report,
            RunManifest manifest,
            Path place)
            throws IOException, UnusableInputException {
        AgreementTables tables = new AgreementTables(comparisons, report.language());
        OutputFolder output = OutputFolder.beside(place);
        try {
            tables.agreement().write(output.file("agreement.csv"));
            tables.units().write(output.file("coded.csv"));
            ResultTables.findings(findings, report.language()).write(output.file("findings.csv"));
            Files.writeString(output.file("agreement.html"), HtmlRenderer.render(report));
            try (OutputStream out = Files.newOutputStream(output.file("agreement.xlsx"))) {
                XlsxRenderer.render(report, out);
            }
            manifest.write(output.file(Outputs.MANIFEST));
            output.publish();
        } finally {
            output.discard();
        }
    }
}
