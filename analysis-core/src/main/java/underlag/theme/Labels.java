package underlag.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names themes after their most telling nouns; no two alike. */
final class Labels {
    private static final int TERMS = 6;

    private final Keyness keyness;
    private final List<String> vocabulary;
    private final ReadingForms forms;
    private final Set<String> taken = new HashSet<>();

    /** A theme's name and its key terms, both in reading form, and the key words behind them. */
    record Label(String name, List<String> terms, List<Keyness.Key> keys) {}

    Labels(Keyness keyness, List<String> vocabulary, ReadingForms forms) {
        this.keyness = keyness;
        this.vocabulary = vocabulary;
        this.forms = forms;
    }

    Label of(int theme) {
        List<Keyness.Key> keys = keyness.of(theme);
        List<Keyness.Key> nouns = new ArrayList<>();
        for (Keyness.Key key : keys) {
            if (forms.isNoun(vocabulary.get(key.word()))) {
                nouns.add(key);
            }
        }
        List<Keyness.Key> best = (nouns.isEmpty() ? keys : nouns).stream().limit(TERMS).toList();
        List<String> terms = best.stream().map(k -> forms.of(vocabulary.get(k.word()))).toList();
        return new Label(unique(terms), terms, best);
    }

    private String unique(List<String> terms) {
        for (String term : terms) {
            String name = ReadingForms.capitalised(term);
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
        String name = ReadingForms.capitalised(terms.isEmpty() ? "–" : terms.getFirst());
        int number = 2;
        while (!taken.add((name + " " + number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return name + " " + number;
    }
}
