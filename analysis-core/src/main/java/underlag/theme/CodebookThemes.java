package underlag.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import underlag.dialogue.Finding;
import underlag.language.AnnotatedStatement;
import underlag.search.QueryException;
import underlag.search.StatementIndex;

/** The themes that the analyst wrote down, found by their queries and examples. */
final class CodebookThemes {
    private final List<Finding> findings = new ArrayList<>();
    private final List<EntryMatch> themes = new ArrayList<>();
    private final int statements;

    private CodebookThemes(int statements) {
        this.statements = statements;
    }

    static CodebookThemes of(
            List<AnnotatedStatement> statements, Codebook codebook, ThemeSettings settings) {
        CodebookThemes found = new CodebookThemes(statements.size());
        if (codebook.entries().isEmpty()) {
            return found;
        }
        Examples examples = new Examples(statements, codebook, settings);
        try (StatementIndex index = StatementIndex.build(statements, settings.packs());
                examples) {
            for (Codebook.Entry entry : codebook.entries()) {
                found.themes.add(found.match(entry, index, examples));
                if (!entry.incomplete()) {
                    found.findings.addAll(examples.findings(entry));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return found;
    }

    List<EntryMatch> themes() {
        return List.copyOf(themes);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    CodebookCoverage coverage() {
        return themes.isEmpty() ? CodebookCoverage.none() : CodebookCoverage.of(statements, themes);
    }

    private EntryMatch match(Codebook.Entry entry, StatementIndex index, Examples examples) {
        EntryMatch.Builder match = new EntryMatch.Builder(entry);
        each(entry, entry.queries(), index, match, match::found);
        each(entry, entry.excludeQueries(), index, match, (q, h) -> match.taken(q, h.keySet()));
        match.settled(examples.statements(entry.include()), examples.statements(entry.exclude()));
        EntryMatch done = match.build();
        if (done.scores().isEmpty() && !entry.queries().isEmpty() && !entry.incomplete()) {
            findings.add(Finding.note("theme.codebook-no-hits", entry.where(), entry.name()));
        }
        return done;
    }

    private void each(
            Codebook.Entry entry,
            List<String> queries,
            StatementIndex index,
            EntryMatch.Builder match,
            BiConsumer<String, Map<String, Double>> use) {
        for (String query : queries) {
            try {
                Map<String, Double> hits = hits(index, query);
                use.accept(query, hits);
                silent(query, hits.keySet(), index, match);
            } catch (QueryException e) {
                findings.add(
                        Finding.error("theme.codebook-query", entry.where(), entry.name(), query));
            }
        }
    }

    static Map<String, Double> hits(StatementIndex index, String query) throws QueryException {
        Map<String, Double> hits = new LinkedHashMap<>();
        index.findAll(query).forEach(hit -> hits.put(hit.statement(), hit.score()));
        return hits;
    }

    /** A word that stands nowhere is worth knowing also where the rest of its query finds much. */
    private static void silent(
            String query, Set<String> hits, StatementIndex index, EntryMatch.Builder match)
            throws QueryException {
        List<String> words = StatementIndex.words(query);
        if (hits.isEmpty()) {
            match.silent(query);
        } else if (words.size() > 1) {
            for (String word : words) {
                if (index.findAll(word).isEmpty()) {
                    match.silent(word.replace("\\", ""));
                }
            }
        }
    }
}
