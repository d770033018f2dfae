package underlag.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.theme.ThemeBenchmark.Labelled;

/** Labelled texts as bags of words, one a text: what the peers see of them. */
final class LabelledTexts {
    private static final int SEEN = 2;

    private final List<Map<String, Integer>> words = new ArrayList<>();
    private final List<String> vocabulary = new ArrayList<>();
    private final Bags bags;

    LabelledTexts(List<Labelled> texts, LanguagePack pack) {
        texts.forEach(text -> words.add(new TreeMap<>()));
        ContentWords content = new ContentWords(ThemeSettings.of(List.of(pack)));
        for (AnnotatedStatement statement : ThemeBenchmark.statements(texts, pack)) {
            int row = Integer.parseInt(statement.statement().contribution().id());
            content.of(statement).forEach(word -> words.get(row).merge(word, 1, Integer::sum));
        }
        Map<String, Integer> holding = new TreeMap<>();
        words.forEach(bag -> bag.keySet().forEach(word -> holding.merge(word, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>();
        holding.forEach(
                (word, times) -> {
                    if (times >= SEEN) {
                        numbers.put(word, vocabulary.size());
                        vocabulary.add(word);
                    }
                });
        int[][] known = new int[words.size()][];
        int[][] counts = new int[words.size()][];
        for (int text = 0; text < known.length; text++) {
            Map<String, Integer> bag = new TreeMap<>(words.get(text));
            bag.keySet().retainAll(numbers.keySet());
            known[text] = bag.keySet().stream().mapToInt(w -> numbers.getOrDefault(w, 0)).toArray();
            counts[text] = bag.values().stream().mapToInt(Integer::intValue).toArray();
        }
        bags = new Bags(known, counts, vocabulary.size());
    }

    Bags bags() {
        return bags;
    }

    /** Words in the vocabulary, in order of their numbers. */
    List<String> vocabulary() {
        return List.copyOf(vocabulary);
    }

    /** Names of the groups; texts without words are in none. */
    List<String> named(int[] groups) {
        List<String> names = new ArrayList<>();
        for (int text = 0; text < groups.length; text++) {
            boolean empty = bags.words(text).length == 0;
            names.add(empty ? ThemeScore.NO_THEME : Integer.toString(groups[text]));
        }
        return names;
    }

    static int labels(List<Labelled> texts) {
        return new TreeSet<>(texts.stream().map(Labelled::label).toList()).size();
    }
}
