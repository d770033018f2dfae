package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.GoalType;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.goal.Measurement;
import underlag.portfolio.Entry;
import underlag.portfolio.Entry.GoalOutcome;
import underlag.portfolio.Entry.GroupReach;
import underlag.portfolio.Entry.HeldActivity;
import underlag.portfolio.Entry.RaisedTheme;
import underlag.workspace.plan.PlanReader;
import underlag.workspace.plan.PlanReading;

/**
 * One dialogue's plan and tables, read back without analysing again. What cannot be read becomes a
 * finding, and the rest is read.
 */
final class PortfolioFolder {
    private final Path folder;
    private final Path output;
    private final String id;
    private final List<Finding> findings;

    private PortfolioFolder(Path folder, Path output, String id, List<Finding> findings) {
        this.folder = folder;
        this.output = output;
        this.id = id;
        this.findings = findings;
    }

    /** Whether a plan or an analysis lies here. */
    static boolean isDialogue(Path folder) {
        return Files.isRegularFile(folder.resolve(PlanReader.FILE)) || analysis(folder) != null;
    }

    /** The folder with the analysis: {@code output} in it, or itself; null where there is none. */
    static @Nullable Path analysis(Path folder) {
        for (Path place : List.of(folder.resolve(DialogueFolder.OUTPUT), folder)) {
            if (Files.isRegularFile(place.resolve(Outputs.MANIFEST))
                    && Files.isRegularFile(place.resolve(Outputs.STATEMENTS))) {
                return place;
            }
        }
        return null;
    }

    /**
     * Reads a dialogue.
     *
     * @param id its name among the others
     * @param findings takes what could not be read
     */
    static Entry read(Path folder, String id, List<Finding> findings) throws IOException {
        Path output = analysis(folder);
        PortfolioFolder reading =
                new PortfolioFolder(folder, output == null ? folder : output, id, findings);
        return reading.entry(output != null);
    }

    private Entry entry(boolean analysed) throws IOException {
        Dialogue plan = plan();
        if (analysed) {
            changedPlan();
        }
        Entry.State state =
                analysed
                        ? Entry.State.ANALYSED
                        : hasInput(plan) ? Entry.State.COLLECTED : Entry.State.PLANNED;
        if (state == Entry.State.COLLECTED) {
            tell("workspace.portfolio-not-analysed", id, folder.toString());
        }
        return new Entry(
                id,
                plan == null ? id : plan.title(),
                state,
                plan == null ? null : plan.question(),
                plan == null ? null : plan.purpose(),
                plan == null ? null : plan.influenceLevel(),
                plan == null ? null : plan.responsibility().decisionDate(),
                activities(plan, analysed ? participation() : List.of()),
                analysed ? goals() : List.of(),
                analysed ? groups(participation()) : List.of(),
                analysed ? themes() : List.of(),
                analysed ? rows(Outputs.STATEMENTS, List.of("state")).size() : 0,
                analysed ? rows("proposals.csv", List.of("proposal_id")).size() : 0);
    }

    private @Nullable Dialogue plan() throws IOException {
        Path file = folder.resolve(PlanReader.FILE);
        if (!Files.isRegularFile(file)) {
            tell("workspace.portfolio-no-plan", id);
            return null;
        }
        PlanReading reading = PlanReader.read(file);
        if (reading.findings().stream().anyMatch(PortfolioFolder::fault)) {
            tell("workspace.portfolio-faulty-plan", id, folder.toString());
        }
        return reading.plan().orElse(null);
    }

    /** Answers may have been deleted since they were analysed, as the law wants. */
    private static boolean fault(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR
                && !finding.code().startsWith("plan.file-missing");
    }

    /** An analysis of an older plan is told of, and used. */
    private void changedPlan() throws IOException {
        Path plan = folder.resolve(PlanReader.FILE);
        if (Files.isRegularFile(plan)) {
            String manifest = Files.readString(output.resolve(Outputs.MANIFEST));
            if (!manifest.contains(RunManifest.digestOf(plan))) {
                tell("workspace.portfolio-older", id, folder.toString());
            }
        }
    }

    private boolean hasInput(@Nullable Dialogue plan) throws IOException {
        Path input = folder.resolve(DialogueFolder.INPUT);
        if (plan == null || !Files.isDirectory(input)) {
            return false;
        }
        for (Activity activity : plan.activities()) {
            for (SourceFile file : activity.files()) {
                if (Files.isRegularFile(input.resolve(file.path()))) {
                    return true;
                }
            }
        }
        try (Stream<Path> inside = Files.list(input)) {
            return inside.anyMatch(f -> !String.valueOf(f.getFileName()).startsWith("."));
        }
    }

    private List<CSVRecord> participation() {
        return rows("participation.csv", List.of("activity", "variable", "group", "priority"));
    }

    private static List<HeldActivity> activities(@Nullable Dialogue plan, List<CSVRecord> rows) {
        Map<String, CSVRecord> counts = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (CSVRecord row : rows) {
            String activity = row.get("activity");
            counts.put(activity + "\t" + row.get("variable"), row);
            if (plan == null && !activity.isEmpty() && !ids.contains(activity)) {
                ids.add(activity);
            }
        }
        List<HeldActivity> activities = new ArrayList<>();
        for (String alone : ids) {
            activities.add(held(alone, alone, "", plan, null, counts));
        }
        if (plan != null) {
            for (Activity a : plan.activities()) {
                activities.add(held(a.id(), a.name(), a.method(), plan, a, counts));
            }
        }
        return activities;
    }

    private static HeldActivity held(
            String id,
            String name,
            String method,
            @Nullable Dialogue plan,
            @Nullable Activity activity,
            Map<String, CSVRecord> counts) {
        InfluenceLevel own = activity == null ? null : activity.influenceLevel();
        return new HeldActivity(
                id,
                name,
                method,
                own != null || plan == null ? own : plan.influenceLevel(),
                activity == null ? null : activity.time(),
                count(counts.get(id + "\trespondents")),
                count(counts.get(id + "\tattendance")));
    }

    private static @Nullable Integer count(@Nullable CSVRecord row) {
        String cell = row == null ? "" : row.get("participants");
        return cell.matches("\\d{1,9}") ? Integer.valueOf(cell) : null;
    }

    private List<GroupReach> groups(List<CSVRecord> participation) {
        List<GroupReach> groups = new ArrayList<>();
        for (CSVRecord row : participation) {
            if (row.get("variable").equals("target_group")) {
                String priority = row.get("priority");
                groups.add(
                        new GroupReach(
                                row.get("group"),
                                count(row),
                                priority.matches("[1-4]") ? Integer.valueOf(priority) : null));
            }
        }
        return groups;
    }

    private List<GoalOutcome> goals() {
        List<GoalOutcome> goals = new ArrayList<>();
        List<String> columns =
                List.of("type", "goal", "indicator", "target", "outcome", "status", "certainty");
        try {
            for (CSVRecord row : rows("goals.csv", columns)) {
                goals.add(
                        new GoalOutcome(
                                WrittenTable.constant(row, "type", GoalType.values()),
                                row.get("goal"),
                                row.get("indicator"),
                                row.get("target"),
                                row.get("outcome"),
                                WrittenTable.constant(row, "status", Measurement.Status.values()),
                                row.get("certainty")));
            }
        } catch (IOException e) {
            broken("goals.csv");
            return List.of();
        }
        return goals;
    }

    private List<RaisedTheme> themes() {
        List<RaisedTheme> themes = new ArrayList<>();
        List<String> columns = List.of("theme_id", "theme", "origin", "statements", "proposals");
        try {
            for (CSVRecord row : rows(Outputs.THEMES, columns)) {
                Integer statements = WrittenTable.number(row, "statements");
                Integer proposals = WrittenTable.number(row, "proposals");
                themes.add(
                        new RaisedTheme(
                                row.get("theme_id"),
                                row.get("theme"),
                                row.get("origin").equals("codebook"),
                                statements == null ? 0 : statements,
                                proposals == null ? 0 : proposals));
            }
        } catch (IOException e) {
            broken(Outputs.THEMES);
            return List.of();
        }
        return themes;
    }

    /** None, with a finding, where the table is missing or not as it was written. */
    private List<CSVRecord> rows(String file, List<String> columns) {
        try {
            return WrittenTable.rows(output.resolve(file), columns);
        } catch (IOException e) {
            broken(file);
            return List.of();
        }
    }

    private void broken(String file) {
        Finding finding =
                Finding.warning(
                        "workspace.portfolio-broken",
                        Origin.whole(id + "/" + file),
                        folder.toString());
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private void tell(String code, String source, String... arguments) {
        findings.add(Finding.warning(code, Origin.whole(source), arguments));
    }
}
