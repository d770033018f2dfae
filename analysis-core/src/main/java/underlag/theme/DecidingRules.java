package underlag.theme;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import underlag.language.AnnotatedStatement;
import underlag.search.Filter;
import underlag.search.Hit;
import underlag.search.QueryException;
import underlag.search.StatementIndex;
import underlag.theme.CodebookDifference.Deciding;
import underlag.theme.CodebookDifference.Rule;

/** Which rule of a codebook settles whether a statement has a theme, in the order they apply. */
final class DecidingRules {
    private final Map<String, Codebook.Entry> entries = new HashMap<>();
    private final Map<String, Map<String, Deciding>> decided = new HashMap<>();
    private final SameTexts sameTexts;
    private final Filter asked;
    private final int most;
    private final StatementIndex index;

    /**
     * @param asked the statements that will be asked for
     */
    DecidingRules(
            Codebook codebook,
            List<AnnotatedStatement> statements,
            Set<String> asked,
            StatementIndex index) {
        codebook.entries().forEach(entry -> entries.put(entry.id(), entry));
        this.sameTexts = new SameTexts(statements, codebook);
        this.asked = new Filter("", asked);
        this.most = Math.max(1, asked.size());
        this.index = index;
    }

    Deciding of(String theme, String statement) {
        Codebook.Entry entry = entries.get(theme);
        if (entry == null) {
            return Deciding.of(Rule.NO_THEME);
        }
        return decided.computeIfAbsent(theme, t -> decide(entry))
                .getOrDefault(statement, Deciding.of(Rule.NO_QUERY));
    }

    private Map<String, Deciding> decide(Codebook.Entry entry) {
        Map<String, Deciding> decided = new TreeMap<>();
        entry.queries().forEach(query -> first(Rule.QUERY, query, decided));
        Map<String, Deciding> taken = new TreeMap<>();
        entry.excludeQueries().forEach(query -> first(Rule.EXCLUDE_QUERY, query, taken));
        taken.forEach((statement, by) -> decided.computeIfPresent(statement, (s, was) -> by));
        for (String statement : sameTexts.of(entry.include())) {
            decided.put(statement, Deciding.of(Rule.EXAMPLE));
        }
        for (String statement : sameTexts.of(entry.exclude())) {
            decided.put(statement, Deciding.of(Rule.COUNTER_EXAMPLE));
        }
        return decided;
    }

    private void first(Rule rule, String query, Map<String, Deciding> decided) {
        try {
            for (Hit hit : index.find(query, List.of(asked), most)) {
                Set<String> words = new LinkedHashSet<>();
                hit.highlights().forEach(span -> words.add(span.of(hit.text())));
                decided.putIfAbsent(hit.statement(), new Deciding(rule, query, List.copyOf(words)));
            }
        } catch (QueryException e) {
            // A query that cannot be read decides nothing; reading the codebook has said so.
            return;
        }
    }
}
