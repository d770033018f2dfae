package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import underlag.analysis.Analyser;
import underlag.analysis.Analysis;
import underlag.analysis.CodebookTrial;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.Dialogue;
import underlag.importing.FileSource;
import underlag.importing.ImportRequest;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.privacy.Masking;
import underlag.privacy.MaskingLog;
import underlag.report.compose.InternalReport;
import underlag.search.StatementIndex;
import underlag.theme.Theme;

/** Every file that an analysis writes, by name: a contract with those who read them. */
final class Outputs {
    static final String INDEX = "index";
    static final String STATEMENTS = "statements.csv";
    static final String THEMES = "themes.csv";
    static final String PROPOSAL = "codebook-proposal.yaml";
    static final String MANIFEST = "run.json";

    private Outputs() {}

    static void write(
            OutputFolder output,
            DialogueFolder folder,
            AnalyseRequest request,
            Analyser.Result result,
            Set<String> formats,
            Timings timings)
            throws IOException {
        Analysis analysis = result.analysis();
        MaskingLog masking = masking(analysis);
        for (Map.Entry<String, CsvTable> table : tables(analysis, masking).entrySet()) {
            table.getValue().write(output.file(table.getKey()));
        }
        manifest(folder, request).write(output.file(MANIFEST));
        index(output.file(INDEX), result);
        proposal(output, result);
        BackgroundFile.write(analysis.material().respondents(), output);
        timings.ended("tables");
        ReportFiles.write(
                InternalReport.compose(analysis, masking).in(folder.appearance()), formats, output);
        timings.ended("report");
        RunManifest.json(
                Map.of("seconds", timings.steps(), "total", timings.total()),
                output.file("timings.json"));
    }

    /** The CSV files, by name. */
    private static Map<String, CsvTable> tables(Analysis analysis, MaskingLog masking) {
        StatementTables statements = new StatementTables(analysis);
        ResultTables results = new ResultTables(analysis);
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        tables.put(STATEMENTS, statements.statements());
        tables.put(THEMES, statements.themes());
        tables.put("codebook.csv", CodebookTable.of(analysis));
        tables.put("mandate.csv", MandateTable.of(analysis));
        tables.put("proposals.csv", statements.proposals());
        tables.put("settlements.csv", SettlementTable.of(analysis));
        tables.put("proposal-pairs.csv", PairTable.of(analysis));
        tables.put("families.csv", FamilyTable.of(analysis));
        tables.put("kinds.csv", statements.kinds());
        tables.put("answers.csv", results.answers());
        tables.put("votes.csv", VoteTable.of(analysis.votes()));
        tables.put("goals.csv", results.goals());
        tables.put("participation.csv", results.participation());
        tables.put("participation-time.csv", TimeTable.of(analysis.participation().time()));
        tables.put(
                "representation.csv",
                RepresentationTable.of(analysis.participation().representations()));
        tables.put("crosstabs.csv", CrossTabTable.of(analysis.crossTabs()));
        tables.put("obstacles.csv", ObstacleTable.of(analysis));
        tables.put("ledger.csv", results.ledger());
        tables.put("findings.csv", results.findings());
        tables.put("masking.csv", MaskingTables.masking(masking));
        tables.put("sensitive.csv", MaskingTables.sensitive(masking));
        return tables;
    }

    private static MaskingLog masking(Analysis analysis) {
        Dialogue dialogue = analysis.dialogue();
        return MaskingLog.of(
                Masking.of(dialogue.privacy(), dialogue.reportLanguage()),
                analysis.statements().stream().map(JudgedStatement::statement).toList());
    }

    private static void index(Path folder, Analyser.Result result) throws IOException {
        StatementIndex.build(folder, result.annotated(), packs()).close();
    }

    /** Entries for the discovered themes, to paste into a codebook. */
    private static void proposal(OutputFolder output, Analyser.Result result) throws IOException {
        Analysis analysis = result.analysis();
        boolean any =
                analysis.themes().stream().anyMatch(t -> t.origin() == Theme.Origin.DISCOVERED);
        if (any) {
            try (StatementIndex index = StatementIndex.open(output.file(INDEX), packs())) {
                CodebookTrial trial = CodebookTrial.of(LanguagePacks.installed(), result);
                Files.writeString(
                        output.file(PROPOSAL),
                        CodebookRun.proposal(
                                trial,
                                analysis.themes(),
                                index,
                                analysis.dialogue().reportLanguage()));
            }
        }
    }

    /** All installed packs, for reading queries. */
    static List<LanguagePack> packs() {
        LanguagePacks installed = LanguagePacks.installed();
        return installed.languages().stream().flatMap(l -> installed.pack(l).stream()).toList();
    }

    /** What a run read and how, for {@code run.json}. */
    static RunManifest manifest(DialogueFolder folder, AnalyseRequest request) throws IOException {
        List<RunManifest.Input> inputs = new ArrayList<>();
        for (Path file : folder.planFiles()) {
            inputs.add(RunManifest.Input.of(String.valueOf(file.getFileName()), file));
        }
        for (ImportRequest read : folder.requests()) {
            boolean known = inputs.stream().anyMatch(i -> i.file().equals(read.source().name()));
            if (read.source() instanceof FileSource file && !known) {
                inputs.add(RunManifest.Input.of(file.name(), file.path()));
            }
        }
        Map<String, Object> settings = new TreeMap<>();
        settings.put("language", folder.dialogue().language());
        settings.put("report_language", folder.dialogue().reportLanguage().code());
        settings.put(
                "theme_detail", folder.dialogue().themeDetail().name().toLowerCase(Locale.ROOT));
        settings.put("text", request.text());
        settings.put("id", request.id() == null ? "" : request.id());
        settings.put("as", request.importer() == null ? "" : request.importer());
        return new RunManifest(Components.PROGRAM, inputs, settings, Components.versions());
    }
}
