package underlag.workspace;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import underlag.analysis.Analyser;
import underlag.dialogue.Contribution;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Locator;
import underlag.dialogue.Material;
import underlag.dialogue.Origin;
import underlag.dialogue.Unit;
import underlag.language.LanguagePacks;
import underlag.statistics.Figure;
import underlag.theme.Codebook;

/**
 * Core-time of each step of an analysis: what one thread computes, without compiling and clearing
 * up, which other threads do.
 */
final class StepTimes {
    private static final String TAGGING = "annotate";
    private static final String THEMES = "themes";

    /** Steps that only count what the others found, and measure goals. */
    private static final String COUNTING = "goals";

    /** Only the last is shown: before it the machine learns the program. */
    private static final int ROUNDS = 2;

    private final Dialogue dialogue;
    private final Codebook codebook;

    StepTimes(Dialogue dialogue, Codebook codebook) {
        this.dialogue = dialogue;
        this.codebook = codebook;
    }

    /** Rows for tagging, each step after it, and all of them against tagging. */
    List<Figure> figures(String what, List<String> texts) {
        String part = String.format(Locale.ROOT, "Core-time, %s: %,d texts", what, texts.size());
        List<Timings.Step> steps = measured(texts, ROUNDS);
        double tagging = seconds(steps, TAGGING);
        List<Figure> figures = new ArrayList<>();
        double added = 0;
        for (Timings.Step step : steps) {
            boolean adds = !step.step().equals(TAGGING) && !step.step().equals(COUNTING);
            added += adds ? step.seconds() : 0;
            String share =
                    step.step().equals(TAGGING)
                            ? ""
                            : String.format(Locale.ROOT, " (%.2f)", step.seconds() / tagging);
            figures.add(new Figure(part, step.step(), shown(step.seconds()) + share, "", ""));
        }
        String all = String.format(Locale.ROOT, "%s (%.2f)", shown(added), added / tagging);
        figures.add(new Figure(part, "added to tagging by " + names(steps), all, "≤ (0.50)", ""));
        return figures;
    }

    /** One row, for the themes, measured once and cold. */
    List<Figure> ofThemes(String what, String wanted, List<String> texts) {
        String part = String.format(Locale.ROOT, "Core-time, %s: %,d texts", what, texts.size());
        double seconds = seconds(measured(texts, 1), THEMES);
        return List.of(new Figure(part, THEMES, shown(seconds), wanted, ""));
    }

    private static String names(List<Timings.Step> steps) {
        return String.join(
                ", ",
                steps.stream()
                        .map(Timings.Step::step)
                        .filter(step -> !step.equals(TAGGING) && !step.equals(COUNTING))
                        .toList());
    }

    private static String shown(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private static double seconds(List<Timings.Step> steps, String name) {
        return steps.stream()
                .filter(step -> step.step().equals(name))
                .mapToDouble(Timings.Step::seconds)
                .sum();
    }

    /** The last round's steps; a pool of one thread does also what else is spread over cores. */
    private List<Timings.Step> measured(List<String> texts, int rounds) {
        Material material = material(texts);
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            List<Timings.Step> steps = List.of();
            for (int round = 0; round < rounds; round++) {
                steps = alone.submit(() -> once(material)).join();
            }
            return steps;
        }
    }

    private List<Timings.Step> once(Material material) {
        Timings timings = new Timings(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
        new Analyser(LanguagePacks.installed(), timings::ended).run(dialogue, material, codebook);
        return timings.steps();
    }

    private static Material material(List<String> texts) {
        List<Contribution> contributions = new ArrayList<>();
        for (String text : texts) {
            String id = Integer.toString(contributions.size());
            Origin origin =
                    new Origin("benchmark", new Locator.Row(null, contributions.size() + 2));
            contributions.add(
                    new Contribution(
                            id,
                            origin,
                            id,
                            id,
                            "benchmark",
                            Unit.PERSON,
                            null,
                            null,
                            text,
                            List.of(),
                            null));
        }
        return new Material(List.of(), List.of(), List.of(), contributions, List.of(), List.of());
    }
}
