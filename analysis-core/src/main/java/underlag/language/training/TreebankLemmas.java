package underlag.language.training;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.language.training.LemmaTraining.Counted;
import underlag.language.training.LemmaTraining.TaggedForm;
import underlag.language.training.Treebank.Sentence;
import underlag.language.training.Treebank.Word;

/**
 * Lemmas for a treebank that has tags only, from the treebanks themselves: a base form is its own
 * lemma, and an inflected form goes back to a base form that is attested, by the commonest change
 * of ending seen with its tag.
 */
final class TreebankLemmas {
    private static final int SHORTEST_STEM = 2;
    private static final Set<String> OPEN = Set.of("NN", "VB", "JJ", "PC");

    /** A change of ending: taken off, put on. */
    private record Change(String off, String on) implements Comparable<Change> {
        static Change between(String form, String lemma) {
            int same = 0;
            while (same < form.length()
                    && same < lemma.length()
                    && form.charAt(same) == lemma.charAt(same)) {
                same++;
            }
            return new Change(form.substring(same), lemma.substring(same));
        }

        @Nullable String apply(String form) {
            if (!form.endsWith(off) || form.length() - off.length() < SHORTEST_STEM) {
                return null;
            }
            return form.substring(0, form.length() - off.length()) + on;
        }

        @Override
        public int compareTo(Change other) {
            int order = off.compareTo(other.off);
            return order != 0 ? order : on.compareTo(other.on);
        }
    }

    private final Map<String, TreeMap<Change, Integer>> changes = new TreeMap<>();
    private final Set<String> bases = new HashSet<>();

    private TreebankLemmas() {}

    static TreebankLemmas from(SortedMap<TaggedForm, Counted> lemmatised, List<Sentence> tagged) {
        TreebankLemmas lemmas = new TreebankLemmas();
        lemmatised.forEach(
                (key, counted) -> {
                    String head = head(key.xpos());
                    if (OPEN.contains(head)) {
                        lemmas.bases.add(kind(key.xpos()) + ' ' + counted.lemma());
                        lemmas.changes
                                .computeIfAbsent(key.xpos(), any -> new TreeMap<>())
                                .merge(
                                        Change.between(key.form(), counted.lemma()),
                                        1,
                                        Integer::sum);
                    }
                });
        for (Sentence sentence : tagged) {
            for (Word word : sentence.words()) {
                TaggedForm key = TaggedForm.of(word);
                if (isBase(key.xpos())) {
                    lemmas.bases.add(kind(key.xpos()) + ' ' + key.form());
                }
            }
        }
        return lemmas;
    }

    /** The lemma of a word, or null where the treebanks do not show it. */
    @Nullable String lemma(TaggedForm key) {
        if (isBase(key.xpos()) || key.xpos().equals("AB") || key.xpos().equals("PM|NOM")) {
            return key.form();
        }
        String kind = kind(key.xpos());
        String best = null;
        int most = 0;
        for (Map.Entry<Change, Integer> change :
                changes.getOrDefault(key.xpos(), new TreeMap<>()).entrySet()) {
            String lemma = change.getKey().apply(key.form());
            if (lemma != null && change.getValue() > most && bases.contains(kind + ' ' + lemma)) {
                best = lemma;
                most = change.getValue();
            }
        }
        return best;
    }

    private static boolean isBase(String xpos) {
        return switch (xpos) {
            case "NN|UTR|SIN|IND|NOM",
                    "NN|NEU|SIN|IND|NOM",
                    "VB|INF|AKT",
                    "JJ|POS|UTR|SIN|IND|NOM",
                    "PC|PRF|UTR|SIN|IND|NOM",
                    "PC|PRS|UTR/NEU|SIN/PLU|IND/DEF|NOM" ->
                    true;
            default -> false;
        };
    }

    /** Part of speech, and the gender of a noun: motståndarna does not go back to motstånd. */
    private static String kind(String xpos) {
        String head = head(xpos);
        return head.equals("NN") && xpos.contains("|NEU|") ? "NN|NEU" : head;
    }

    private static String head(String xpos) {
        int bar = xpos.indexOf('|');
        return bar < 0 ? xpos : xpos.substring(0, bar);
    }
}
