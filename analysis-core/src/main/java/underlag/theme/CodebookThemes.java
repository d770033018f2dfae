package underlag.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.language.AnnotatedStatement;
import underlag.search.QueryException;
import underlag.search.StatementIndex;

/** The themes that the analyst wrote down, found by their queries. */
final class CodebookThemes {
    static final String FILE = "codebook.yaml";

    private static final double SURE = 0.5;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Hits> themes = new ArrayList<>();

    /** An entry with its statements and how well they fit. */
    record Hits(Codebook.Entry entry, Map<String, Double> scores) {}

    private CodebookThemes() {}

    static CodebookThemes of(
            List<AnnotatedStatement> statements, Codebook codebook, ThemeSettings settings) {
        CodebookThemes found = new CodebookThemes();
        if (codebook.entries().isEmpty()) {
            return found;
        }
        try (StatementIndex index = StatementIndex.build(statements, settings.packs())) {
            codebook.entries().forEach(entry -> found.add(entry, index));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return found;
    }

    List<Hits> themes() {
        return List.copyOf(themes);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(Codebook.Entry entry, StatementIndex index) {
        Map<String, Double> scores = new TreeMap<>();
        for (String query : entry.queries()) {
            try {
                List<StatementIndex.Found> hits = index.findAll(query);
                double best = hits.isEmpty() ? 1 : hits.getFirst().score();
                for (StatementIndex.Found hit : hits) {
                    double relative = best <= 0 ? 1 : Math.max(0, hit.score() / best);
                    double score = SURE + (1 - SURE) * relative;
                    scores.merge(hit.statement(), score, Math::max);
                }
            } catch (QueryException e) {
                findings.add(
                        Finding.error(
                                "theme.codebook-query", Origin.whole(FILE), entry.name(), query));
            }
        }
        if (scores.isEmpty() && !entry.queries().isEmpty()) {
            findings.add(Finding.note("theme.codebook-no-hits", Origin.whole(FILE), entry.name()));
        }
        themes.add(new Hits(entry, scores));
    }
}
