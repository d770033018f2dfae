package underlag.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import underlag.dialogue.ContactData;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/**
 * Chooses words that together find a group of statements and little else: one at a time, the one
 * that improves the balance of what is found and what is wrongly found (F1) most.
 */
final class ProposedQueries {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
    private static final int MOST_QUERIES = 12;
    private static final int MOST_CANDIDATES = 60;
    private static final int FEWEST = 2;
    private static final double LEAST_PRECISION = 0.4;

    private final ContentWords contentWords;
    private final List<AnnotatedStatement> statements;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * Word → the statements that a query for it finds: as a word, as written, within a compound.
     */
    private final Map<String, BitSet> holding = new HashMap<>();

    /** Dictionary form → the compounds it is part of, and itself where it stands alone. */
    private final Map<String, Set<String>> standing = new HashMap<>();

    private final BitSet neutral = new BitSet();

    /**
     * @param settled statements that have themes of their own already: to find them is neither
     *     right nor wrong
     */
    ProposedQueries(
            List<AnnotatedStatement> statements, Set<String> settled, ThemeSettings settings) {
        this.contentWords = new ContentWords(settings);
        this.statements = statements;
        for (int i = 0; i < statements.size(); i++) {
            positions.put(statements.get(i).id(), i);
            neutral.set(i, settled.contains(statements.get(i).id()));
            for (Token token : statements.get(i).tokens()) {
                hold(token.lemma(), i);
                hold(token.form(), i);
                stand(token.lemma(), token.lemma());
                for (String part : token.parts()) {
                    hold(part, i);
                    stand(part, token.lemma());
                }
            }
        }
        holding.values().forEach(hits -> hits.andNot(neutral));
    }

    /** Whether a statement may be an example: one that says how to reach someone is not. */
    boolean mayBeShown(String id) {
        Integer position = positions.get(id);
        return position != null && !ContactData.in(statements.get(position).statement().verbatim());
    }

    private void stand(String word, String in) {
        standing.computeIfAbsent(ContentWords.key(word), w -> new TreeSet<>())
                .add(ContentWords.key(in));
    }

    /** A part that is in one compound only, as often where a splitter erred, tells no more. */
    private boolean isWord(String word) {
        Set<String> in = standing.getOrDefault(word, Set.of());
        return in.contains(word) || in.size() > 1;
    }

    private void hold(String word, int statement) {
        holding.computeIfAbsent(ContentWords.key(word), w -> new BitSet()).set(statement);
    }

    /** The queries, the one that finds most first. */
    List<String> of(Collection<String> members) {
        BitSet wanted = new BitSet();
        for (String member : members) {
            Integer position = positions.get(member);
            if (position != null) {
                wanted.set(position);
            }
        }
        wanted.andNot(neutral);
        List<String> candidates = candidates(wanted);
        List<String> chosen = new ArrayList<>();
        BitSet found = new BitSet();
        double value = 0;
        while (chosen.size() < MOST_QUERIES) {
            String best = null;
            for (String word : candidates) {
                BitSet with = (BitSet) found.clone();
                with.or(holding.getOrDefault(word, new BitSet()));
                double worth = balance(with, wanted);
                if (worth > value) {
                    value = worth;
                    best = word;
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(best);
            found.or(holding.getOrDefault(best, new BitSet()));
        }
        return chosen;
    }

    private List<String> candidates(BitSet wanted) {
        Set<String> words = new TreeSet<>();
        wanted.stream().forEach(i -> words.addAll(contentWords.of(statements.get(i))));
        return words.stream()
                .filter(word -> PLAIN.matcher(word).matches() && isWord(word))
                .filter(word -> good(word, wanted))
                .sorted(
                        Comparator.comparingDouble((String w) -> -balance(hits(w), wanted))
                                .thenComparing(w -> !standing.getOrDefault(w, Set.of()).contains(w))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** A single statement's words say nothing of the next one's, unless there are few at all. */
    private boolean good(String word, BitSet wanted) {
        int all = hits(word).cardinality();
        int inside = inside(hits(word), wanted);
        int fewest = wanted.cardinality() < 2 * FEWEST ? 1 : FEWEST;
        return inside >= fewest && inside >= LEAST_PRECISION * all;
    }

    private BitSet hits(String word) {
        return holding.getOrDefault(word, new BitSet());
    }

    private static int inside(BitSet found, BitSet wanted) {
        BitSet both = (BitSet) found.clone();
        both.and(wanted);
        return both.cardinality();
    }

    private static double balance(BitSet found, BitSet wanted) {
        int sum = found.cardinality() + wanted.cardinality();
        return sum == 0 ? 0 : 2.0 * inside(found, wanted) / sum;
    }
}
