package underlag.workspace.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import underlag.dialogue.Dialogue;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.Question;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.ThemeDetail;
import underlag.report.model.Appearance;
import underlag.theme.Codebook;

/** Reads {@code dialogue.yaml}. */
public final class PlanReader {
    /** The plan's file name in a dialogue folder. */
    public static final String FILE = "dialogue.yaml";

    /** File name of the plan's JSON Schema, in the program and beside a new plan. */
    public static final String SCHEMA = "dialogue.schema.json";

    private static final List<String> EXPECTED =
            List.of("question", "purpose", "influence_level", "activities", "goals");

    private PlanReader() {}

    /**
     * The plan and all its faults. The folder around it is looked at too: files that the plan names
     * must lie in {@code input/}, and themes are compared with the codebook where there is one.
     *
     * @throws IOException where the disk fails; a plan that is not there is a finding
     */
    public static PlanReading read(Path dialogueYaml) throws IOException {
        Path file = dialogueYaml.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        Faults faults = new Faults(String.valueOf(file.getFileName()));
        YamlTree tree = YamlFile.read(file, faults);
        if (tree == null) {
            return PlanReading.none(faults.findings());
        }
        new SchemaCheck(SCHEMA).check(tree, faults);
        Item root = tree.root();
        if (!root.node().isObject()) {
            return PlanReading.none(faults.findings());
        }
        Dialogue dialogue = dialogue(root, folder, faults);
        AppearancePart look = new AppearancePart(faults, folder);
        String owner = Optional.ofNullable(dialogue.municipality()).orElse(dialogue.title());
        Appearance appearance = look.read(root.get("appearance"), owner);
        return new PlanReading(
                Optional.of(dialogue), appearance, look.logoFile(), faults.findings());
    }

    private static Dialogue dialogue(Item root, Path folder, Faults faults) throws IOException {
        for (String key : EXPECTED) {
            boolean inSheet = key.equals("goals") && root.get("goals_file").present();
            if (!root.get(key).present() && !inSheet) {
                faults.warning(root.get(key), "plan.no-" + key.replace('_', '-'));
            }
        }
        Ids ids = Ids.of(root, themes(folder));
        FramePart frame = new FramePart(ids, faults);
        List<Question> questions = new QuestionPart(faults).read(root.get("questions"));
        InfluenceLevel level = Words.constant(InfluenceLevel.class, root.get("influence_level"));
        return new Dialogue(
                root.get("title").text(String.valueOf(folder.getFileName())),
                root.get("municipality").text(),
                root.get("question").text(),
                root.get("purpose").text(),
                level,
                new MandatePart(faults).read(root.get("criteria"), root.get("mandate")),
                frame.responsibility(root.get("responsibility")),
                frame.targetGroups(root.get("target_groups")),
                new ActivityPart(ids, faults, folder).read(root.get("activities"), level),
                questions,
                goals(root, ids, faults, folder),
                frame.feedback(root.get("feedback")),
                faults.broken(root.get("language")) ? "sv" : root.get("language").text("sv"),
                "en".equals(root.get("report_language").text())
                        ? ReaderLanguage.ENGLISH
                        : ReaderLanguage.SWEDISH,
                Words.constant(ThemeDetail.class, root.get("theme_detail"), ThemeDetail.NORMAL),
                new PopulationPart(ids, faults, folder).read(root.get("populations"), questions),
                frame.preparation(root.get("preparation")),
                frame.privacy(root.get("privacy")));
    }

    private static List<PlannedGoal> goals(Item root, Ids ids, Faults faults, Path folder)
            throws IOException {
        GoalPart part = new GoalPart(ids, faults);
        List<PlannedGoal> goals = new ArrayList<>(part.read(root.get("goals")));
        GoalWorkbook workbook = new GoalWorkbook(folder, faults);
        goals.addAll(workbook.read(root.get("goals_file"), part.goalIds(), part.indicatorIds()));
        return goals;
    }

    private static Set<String> themes(Path folder) throws IOException {
        Set<String> themes = new LinkedHashSet<>();
        for (Codebook.Entry entry : CodebookReader.in(folder).codebook().entries()) {
            themes.add(entry.id());
            themes.add(entry.name());
        }
        return themes;
    }
}
