package underlag.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import underlag.analysis.MandateMarks.Mark;
import underlag.dialogue.Finding;
import underlag.dialogue.Mandate;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.Token;
import underlag.search.Hit;
import underlag.search.QueryException;
import underlag.search.StatementIndex;

/**
 * Marks the statements that concern something outside the mandate, by the plan's searches or else
 * by the words that name it. What is open to influence wins: a statement that concerns that too is
 * not marked.
 */
final class MandateMarking {
    private final List<AnnotatedStatement> statements;
    private final List<LanguagePack> packs;
    private final List<Finding> findings = new ArrayList<>();
    private MandateMarks marks = MandateMarks.none();

    private MandateMarking(List<AnnotatedStatement> statements, List<LanguagePack> packs) {
        this.statements = statements;
        this.packs = packs;
    }

    /**
     * @param statements those with content
     * @param packs the languages in which searches are read
     */
    static MandateMarking of(
            List<AnnotatedStatement> statements, Mandate mandate, List<LanguagePack> packs) {
        MandateMarking marking = new MandateMarking(statements, packs);
        if (!mandate.outside().isEmpty()) {
            try (StatementIndex index = StatementIndex.build(statements, packs)) {
                marking.mark(mandate, index);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
        }
        return marking;
    }

    MandateMarks marks() {
        return marks;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void mark(Mandate mandate, StatementIndex index) {
        Set<String> open = new TreeSet<>();
        for (Mandate.Open item : mandate.open()) {
            for (String query : queries(item.what(), item.queries())) {
                find(index, query).forEach(hit -> open.add(hit.statement()));
            }
        }
        List<Mark> found = new ArrayList<>();
        Map<String, Set<String>> opened = new TreeMap<>();
        for (Mandate.Outside item : mandate.outside()) {
            Map<String, Mark> here = marks(item, index);
            for (AnnotatedStatement statement : statements) {
                Mark mark = here.get(statement.id());
                if (mark != null && open.contains(statement.id())) {
                    opened.computeIfAbsent(item.id(), id -> new TreeSet<>()).add(statement.id());
                } else if (mark != null) {
                    found.add(mark);
                }
            }
            if (here.isEmpty()) {
                findings.add(Finding.note("analysis.mandate-no-hits", item.where(), item.what()));
            }
        }
        marks = new MandateMarks(found, opened);
    }

    /** Statement id → its mark, with the words of every search that finds it. */
    private Map<String, Mark> marks(Mandate.Outside item, StatementIndex index) {
        Map<String, Mark> marks = new TreeMap<>();
        for (String query : queries(item.what(), item.queries())) {
            for (Hit hit : find(index, query)) {
                Set<String> words = new LinkedHashSet<>();
                hit.highlights().forEach(span -> words.add(span.of(hit.text())));
                Mark mark = new Mark(item.id(), hit.statement(), query, List.copyOf(words));
                marks.merge(hit.statement(), mark, MandateMarking::joined);
            }
        }
        return marks;
    }

    private static Mark joined(Mark first, Mark second) {
        Set<String> words = new LinkedHashSet<>(first.words());
        words.addAll(second.words());
        return new Mark(first.item(), first.statement(), first.query(), List.copyOf(words));
    }

    private List<Hit> find(StatementIndex index, String query) {
        try {
            return index.find(query, List.of(), Math.max(1, index.size()));
        } catch (QueryException e) {
            // Reading the plan has said so already; the other searches are used.
            return List.of();
        }
    }

    /** The item's searches; without any, all the words that name it must stand in a statement. */
    private List<String> queries(String what, List<String> queries) {
        if (!queries.isEmpty()) {
            return queries;
        }
        String words =
                packs.stream()
                        .max(Comparator.comparingLong(this::written))
                        .map(pack -> words(what, pack))
                        .orElse("");
        return words.isEmpty() ? List.of() : List.of(words);
    }

    /** How many statements are in the pack's language: the plan is taken to be in that too. */
    private long written(LanguagePack pack) {
        return statements.stream().filter(s -> s.language().equals(pack.language())).count();
    }

    private static String words(String what, LanguagePack pack) {
        return pack.annotate(what).stream()
                .filter(Token::isContentWord)
                .filter(token -> !pack.isStopLemma(token.lemma()))
                .map(token -> "\"" + token.form().replaceAll("[\"\\\\]", "") + "\"")
                .collect(Collectors.joining(" AND "));
    }
}
