package underlag.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names themes after their most telling nouns, in reading form; no two names are alike. A theme
 * whose first word covers too little is named after two: "Lekplatser och parker".
 */
final class Labels {
    private static final int TERMS = 6;
    private static final int SEEN = 2;
    private static final int CANDIDATES = 15;
    private static final double ENOUGH_ALONE = 0.35;
    private static final double NAME_WEIGHT = 0.4;
    private static final double WORTH_NAMING = 0.3;
    private static final int NAMED = 3;

    /** Share of a theme that a word covers at least to be its name against the others. */
    private static final double SHARED = 0.15;

    /** Share of a theme that its two first words cover at least to say what is in it. */
    private static final double LOOSE = 0.4;

    private static final int LIKE_START = 4;

    /**
     * How often a word must occur in a theme that it does not make, and how much less it counts.
     */
    private static final int REPEATED = 2;

    private static final double BESIDE = 0.1;

    private final List<Set<String>> words;
    private final List<Set<String>> whole;
    private final Keyness keyness;
    private final ReadingForms forms;
    private final Phrases phrases;
    private final String and;
    private final Set<String> taken = new HashSet<>();

    /** A theme's name and its key terms, both in reading form, and the words behind the terms. */
    record Label(String name, List<String> terms, List<Keyness.Key> keys) {}

    /**
     * @param words the different words of each statement
     * @param whole the different words of each statement, parts of compounds left out
     * @param and the word between two nouns in the language of the texts
     */
    Labels(
            List<Set<String>> words,
            List<Set<String>> whole,
            Keyness keyness,
            ReadingForms forms,
            Phrases phrases,
            String and) {
        this.words = words;
        this.whole = whole;
        this.keyness = keyness;
        this.forms = forms;
        this.phrases = phrases;
        this.and = and;
    }

    /** Makes sure that no discovered theme gets this name. */
    void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /**
     * The name and the terms of a discovered theme.
     *
     * @param own the words that make it the subject, to be preferred; none where only the members
     *     tell
     * @param area the name of the area that holds it and no other theme, for one whose words cover
     *     too little of it, or null
     */
    Label of(Collection<Integer> members, Set<String> own, @Nullable String area) {
        List<Keyness.Key> candidates = candidates(members, own);
        boolean known = own.isEmpty() || candidates.stream().anyMatch(k -> own.contains(k.word()));
        String common = known ? null : commonest(own, members);
        boolean loose =
                candidates.isEmpty()
                        || said(candidates.subList(0, Math.min(2, candidates.size())), members)
                                < LOOSE * members.size();
        if (area != null && loose && taken.add(area.toLowerCase(Locale.ROOT))) {
            return label(area, candidates);
        }
        String name = common == null ? name(candidates, members) : unique(forms.of(common));
        return label(name, candidates);
    }

    private long said(List<Keyness.Key> keys, Collection<Integer> members) {
        return members.stream()
                .filter(m -> keys.stream().anyMatch(key -> words.get(m).contains(key.word())))
                .count();
    }

    /**
     * The name and the terms of a top theme: its area's name, where there is one that no other has,
     * else the names of the largest themes below it.
     */
    Label ofTop(@Nullable String area, List<String> names, Collection<Integer> members) {
        List<Keyness.Key> candidates = candidates(members, Set.of());
        if (area != null && taken.add(area.toLowerCase(Locale.ROOT))) {
            return label(area, candidates);
        }
        List<String> shown = new ArrayList<>();
        for (String name : names.subList(0, Math.min(NAMED, names.size()))) {
            shown.add(shown.isEmpty() ? name : forms.inside(name));
        }
        String last = shown.removeLast();
        return label(unique(String.join(", ", shown) + " " + and + " " + last), candidates);
    }

    /** The noun that most members share among the words that make the theme; null for few. */
    private @Nullable String commonest(Set<String> own, Collection<Integer> members) {
        Map<String, Integer> times = new TreeMap<>();
        for (int member : members) {
            whole.get(member).stream()
                    .filter(word -> own.contains(word) && forms.isNoun(word))
                    .forEach(word -> times.merge(word, 1, Integer::sum));
        }
        return times.entrySet().stream()
                .filter(word -> word.getValue() >= Math.max(SEEN, SHARED * members.size()))
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The terms alone, for a theme that has a name. */
    Label termsOf(Collection<Integer> members) {
        return label("", candidates(members, Set.of()));
    }

    private Label label(String name, List<Keyness.Key> candidates) {
        List<Keyness.Key> keys = candidates.stream().limit(TERMS).toList();
        List<String> terms = keys.stream().map(key -> forms.of(key.word())).distinct().toList();
        return new Label(name, terms, keys);
    }

    /** Nouns first, by how much they tell, as long as they stand by themselves often enough. */
    private List<Keyness.Key> candidates(Collection<Integer> members, Set<String> own) {
        List<Keyness.Key> all = keyness.of(members);
        Map<String, Integer> alone = new HashMap<>();
        for (int member : members) {
            whole.get(member).forEach(word -> alone.merge(word, 1, Integer::sum));
        }
        List<Keyness.Key> usable = new ArrayList<>();
        for (Keyness.Key key : all) {
            boolean noun = forms.isNoun(key.word()) || forms.isName(key.word());
            if (noun && key.inside() >= SEEN && alone.containsKey(key.word())) {
                double share =
                        Math.min(1, alone.getOrDefault(key.word(), 0) / (double) key.inside());
                double weight = forms.isName(key.word()) ? NAME_WEIGHT : 1;
                double telling = StrictMath.sqrt((double) key.inside() / key.all());
                if (own.isEmpty() || own.contains(key.word())) {
                    usable.add(key.times(share * weight * telling));
                } else if (key.inside() >= REPEATED) {
                    usable.add(key.times(share * weight * telling * BESIDE));
                }
            }
        }
        if (usable.isEmpty()) {
            usable.addAll(all);
        }
        usable.sort(
                Comparator.comparingDouble((Keyness.Key k) -> -k.value())
                        .thenComparing(Keyness.Key::word));
        return usable.stream().limit(CANDIDATES).toList();
    }

    private String name(List<Keyness.Key> candidates, Collection<Integer> members) {
        if (candidates.isEmpty()) {
            return unique("–");
        }
        int texts = Math.max(1, keyness.texts(members));
        Keyness.Key first = candidates.getFirst();
        String alone = written(first, members);
        Keyness.Key second = second(first, candidates, members);
        String pair = second == null ? alone : alone + " " + and + " " + forms.of(second.word());
        boolean enough = covered(first, members) >= ENOUGH_ALONE * texts || alone.contains(" ");
        if (enough && taken.add(alone.toLowerCase(Locale.ROOT))) {
            return ReadingForms.capitalised(alone);
        }
        String shown =
                alone.contains(" ") && second != null
                        ? forms.of(first.word()) + " " + and + " " + forms.of(second.word())
                        : pair;
        if (taken.add(shown.toLowerCase(Locale.ROOT))) {
            return ReadingForms.capitalised(shown);
        }
        return candidates.stream()
                .skip(1)
                .map(key -> forms.of(key.word()))
                .filter(name -> taken.add(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(ReadingForms::capitalised)
                .orElseGet(() -> unique(shown));
    }

    private String unique(String name) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + " " + number;
        }
        return ReadingForms.capitalised(free);
    }

    private String written(Keyness.Key key, Collection<Integer> members) {
        String phrase = phrases.around(key.word(), members);
        return phrase == null ? forms.of(key.word()) : phrase;
    }

    /** How many statements hold a word or one that is made with it. */
    private long covered(Keyness.Key first, Collection<Integer> members) {
        return members.stream()
                .filter(m -> words.get(m).stream().anyMatch(word -> alike(word, first.word())))
                .count();
    }

    /** The telling word that covers most of what the first one leaves. */
    private Keyness.@Nullable Key second(
            Keyness.Key first, List<Keyness.Key> candidates, Collection<Integer> members) {
        Keyness.Key best = null;
        double most = 0;
        for (Keyness.Key key : candidates) {
            if (key.word().equals(first.word())
                    || alike(key.word(), first.word())
                    || alike(forms.of(key.word()), forms.of(first.word()))
                    || key.value() < WORTH_NAMING * first.value()) {
                continue;
            }
            long more =
                    members.stream()
                            .map(words::get)
                            .filter(w -> w.contains(key.word()) && !w.contains(first.word()))
                            .count();
            double gain = more * key.value() / Math.max(1, key.inside());
            if (gain > most) {
                most = gain;
                best = key;
            }
        }
        return best;
    }

    private static boolean alike(String a, String b) {
        return a.contains(b)
                || b.contains(a)
                || a.regionMatches(0, b, 0, Math.min(LIKE_START, Math.min(a.length(), b.length())));
    }
}
