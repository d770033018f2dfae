package underlag.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import underlag.dialogue.Finding;

/**
 * All themes of a dialogue.
 *
 * @param themes the codebook's in its order, parents before children, then the discovered ones,
 *     largest first
 * @param coverage what the codebook catches
 * @param findings what was wrong with the codebook
 */
public record Themes(List<Theme> themes, CodebookCoverage coverage, List<Finding> findings) {
    public Themes {
        themes = List.copyOf(themes);
        findings = List.copyOf(findings);
    }

    /** A theme that a statement belongs to, and how well it fits there, 0–1. */
    public record Fit(String theme, double score) {}

    /** Statement id → its themes, best first; statements of the rest group are not in it. */
    public Map<String, List<Fit>> byStatement() {
        Map<String, List<Fit>> fits = new TreeMap<>();
        for (Theme theme : themes) {
            for (Theme.Membership member : theme.members()) {
                fits.computeIfAbsent(member.statement(), s -> new ArrayList<>())
                        .add(new Fit(theme.id(), member.score()));
            }
        }
        fits.values().forEach(list -> list.sort(Comparator.comparingDouble((Fit f) -> -f.score())));
        return fits;
    }
}
