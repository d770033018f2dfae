package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import underlag.analysis.CodebookTrial;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePacks;
import underlag.review.DecisionLog;
import underlag.search.StatementIndex;
import underlag.theme.Codebook;
import underlag.theme.CodebookCoverage;
import underlag.theme.CodebookCoverage.EntryCoverage;
import underlag.theme.Theme;
import underlag.theme.Themes;
import underlag.workspace.plan.CodebookReader;
import underlag.workspace.plan.CodebookReading;
import underlag.workspace.plan.CodebookWriter;

/** Tries a dialogue's codebook on its material, without a whole analysis. */
public final class CodebookRun {
    /** Where the moved statements are listed, in the dialogue's folder. */
    public static final String CHANGES = "codebook-changes.csv";

    private static final int NAMED = 8;

    private final DialogueFolder folder;
    private final CodebookTrial trial;
    private final ReaderLanguage language;

    private CodebookRun(DialogueFolder folder, CodebookTrial trial, ReaderLanguage language) {
        this.folder = folder;
        this.trial = trial;
        this.language = language;
    }

    /**
     * What a trial gave.
     *
     * @param lines for people
     * @param findings what should be looked at in the codebooks
     */
    public record Outcome(List<String> lines, List<Finding> findings) {
        public Outcome {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }

        /** Whether some of what the codebooks say could not be used. */
        public boolean leftOut() {
            return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        }
    }

    /**
     * Checks that there is an earlier codebook, which takes no time as reading the dialogue does.
     *
     * @throws UnusableInputException where there is none
     */
    public static void checkEarlier(Path earlier) throws UnusableInputException {
        if (!Files.isRegularFile(earlier)) {
            throw new UnusableInputException(
                    Finding.error(
                            "workspace.no-earlier-codebook", Origin.whole(earlier.toString())));
        }
    }

    /** Reads the dialogue; nothing is written. */
    public static CodebookRun of(Path dialogue, ReaderLanguage language)
            throws IOException, UnusableInputException {
        DialogueFolder folder = DialogueFolder.open(dialogue);
        Material material = folder.read();
        if (material.contributions().isEmpty()) {
            List<Finding> findings = new ArrayList<>(folder.findings());
            findings.addAll(material.findings());
            findings.add(Finding.error("workspace.no-answers", Origin.whole("")));
            throw new UnusableInputException(findings);
        }
        return new CodebookRun(
                folder,
                CodebookTrial.of(LanguagePacks.installed(), folder.dialogue(), material),
                language);
    }

    /** What the codebook catches and leaves. */
    public Outcome coverage() {
        Themes themes = trial.themes(folder.codebook());
        List<String> lines = new ArrayList<>();
        CodebookCoverage coverage = themes.coverage();
        Map<String, String> names = names(themes);
        if (coverage.entries().isEmpty()) {
            lines.add(say("none"));
        } else {
            lines.add(
                    say(
                            "caught",
                            coverage.entries().size(),
                            coverage.caught().size(),
                            coverage.statements()));
            coverage.entries().forEach(entry -> lines.add(entry(entry, names)));
            overlaps(coverage, names, lines);
        }
        left(themes, lines);
        return new Outcome(lines, findings(themes));
    }

    private List<Finding> findings(Themes themes) {
        List<Finding> findings =
                new ArrayList<>(
                        folder.findings().stream()
                                .filter(f -> isOfCodebook(f.where().source()))
                                .toList());
        findings.addAll(themes.findings());
        return findings;
    }

    private boolean isOfCodebook(String source) {
        return folder.planFiles().stream()
                .skip(1)
                .filter(file -> !file.endsWith(DecisionLog.FILE))
                .anyMatch(file -> source.equals(String.valueOf(file.getFileName())));
    }

    private String entry(EntryCoverage entry, Map<String, String> names) {
        return say(
                "entry",
                entry.statements(),
                names.getOrDefault(entry.theme(), entry.theme()),
                entry.only(),
                entry.silent().size(),
                String.join(", ", entry.silent()));
    }

    private void overlaps(
            CodebookCoverage coverage, Map<String, String> names, List<String> lines) {
        String pairs =
                coverage.overlaps().stream()
                        .limit(NAMED)
                        .map(
                                o ->
                                        names.get(o.first())
                                                + " – "
                                                + names.get(o.second())
                                                + " ("
                                                + o.statements()
                                                + ")")
                        .collect(Collectors.joining(", "));
        if (!pairs.isEmpty()) {
            lines.add(say("overlaps", pairs));
        }
    }

    private void left(Themes themes, List<String> lines) {
        List<Theme> discovered =
                themes.themes().stream()
                        .filter(t -> t.origin() == Theme.Origin.DISCOVERED && t.parent() == null)
                        .toList();
        int left = trial.statements().size() - themes.coverage().caught().size();
        String named =
                discovered.stream()
                        .limit(NAMED)
                        .map(t -> t.name() + " (" + size(t, themes) + ")")
                        .collect(Collectors.joining(", "));
        lines.add(say("left", left, discovered.size(), named));
        if (!discovered.isEmpty()) {
            lines.add(say("how-to-propose"));
        }
    }

    /** The theme's own statements and those of the themes below it. */
    private static long size(Theme theme, Themes themes) {
        return themes.themes().stream()
                .filter(t -> t.id().equals(theme.id()) || theme.id().equals(t.parent()))
                .flatMap(t -> t.members().stream())
                .map(Theme.Membership::statement)
                .distinct()
                .count();
    }

    /** Entries for the discovered themes, as YAML to paste into the codebook. */
    public String proposal() throws IOException {
        try (StatementIndex index = StatementIndex.build(trial.statements(), Outputs.packs())) {
            return proposal(trial, trial.themes(folder.codebook()).themes(), index, language);
        }
    }

    static String proposal(
            CodebookTrial trial,
            List<Theme> themes,
            StatementIndex index,
            ReaderLanguage language) {
        Map<String, String> texts = new HashMap<>();
        for (AnnotatedStatement statement : trial.statements()) {
            texts.put(statement.id(), statement.statement().text());
        }
        return CodebookWriter.text(
                trial.proposals(themes, index, CodebookWriter.naming(language)),
                language,
                id -> texts.getOrDefault(id, ""));
    }

    /**
     * Which statements changed themes from an earlier codebook to the dialogue's own, and why.
     *
     * @param earlier a codebook, YAML or Excel
     * @param changes where the table of moved statements is written
     */
    public Outcome against(Path earlier, Path changes) throws IOException {
        CodebookReading before = CodebookReader.read(earlier);
        Codebook after = folder.codebook();
        CodebookChanges told =
                new CodebookChanges(
                        trial.difference(before.codebook(), after),
                        trial.statements().size(),
                        language);
        told.table().write(changes);
        List<Finding> findings = new ArrayList<>(before.findings());
        findings.addAll(
                folder.findings().stream().filter(f -> isOfCodebook(f.where().source())).toList());
        return new Outcome(told.lines(changes.toString()), findings);
    }

    private static Map<String, String> names(Themes themes) {
        return themes.themes().stream().collect(Collectors.toMap(Theme::id, Theme::name));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, "workspace.codebook-" + key, arguments);
    }
}
