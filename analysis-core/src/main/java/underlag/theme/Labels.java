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
    private final Joining joining;
    private final Set<String> taken = new HashSet<>();
    private final List<String> given = new ArrayList<>();

    /** A theme's name and its key terms, both in reading form, and the words behind the terms. */
    record Label(String name, List<String> terms, List<Keyness.Key> keys) {}

    /**
     * @param words the different words of each statement
     * @param whole the different words of each statement, parts of compounds left out
     * @param joining how names are put together in the language of the texts
     */
    Labels(
            List<Set<String>> words,
            List<Set<String>> whole,
            Keyness keyness,
            ReadingForms forms,
            Phrases phrases,
            Joining joining) {
        this.words = words;
        this.whole = whole;
        this.keyness = keyness;
        this.forms = forms;
        this.phrases = phrases;
        this.joining = joining;
    }

    /** The name of one of the analyst's themes: no discovered theme gets it. */
    void give(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
        given.add(name);
    }

    /**
     * A name from a list; where the analyst has a theme with its first word, which says most of
     * what it is about, this one is the rest.
     */
    private String beside(String reader) {
        String first = reader.split("[\\s,]", 2)[0];
        return LikeNames.of(first, given) == null ? reader : joining.more(reader);
    }

    /**
     * The name and the terms of a discovered theme.
     *
     * @param own the words that make it the subject, to be preferred; none where only the members
     *     tell
     * @param readers names that others gave its subject, the best first: for a theme whose words
     *     each cover too little of it
     */
    Label of(Collection<Integer> members, Set<String> own, List<String> readers) {
        List<Keyness.Key> candidates = candidates(members, own);
        boolean known = own.isEmpty() || candidates.stream().anyMatch(k -> own.contains(k.word()));
        String common = known ? null : commonest(own, members);
        List<String> words = common == null ? naming(candidates, members) : List.of(common);
        if (said(words, members) < LOOSE * members.size()) {
            for (String reader : readers) {
                if (taken.add(beside(reader).toLowerCase(Locale.ROOT))) {
                    return label(beside(reader), candidates);
                }
            }
        }
        String name = common == null ? name(candidates, words, members) : unique(forms.of(common));
        return label(name, candidates);
    }

    /**
     * The one or two words that a theme is named after: the most telling of those that a good share
     * of it holds, and where that is not enough the one that covers most of the others.
     */
    private List<String> naming(List<Keyness.Key> candidates, Collection<Integer> members) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        Keyness.Key first =
                candidates.stream()
                        .filter(
                                key ->
                                        said(List.of(key.word()), members)
                                                >= SHARED * members.size())
                        .findFirst()
                        .orElse(candidates.getFirst());
        Keyness.Key second = second(first, candidates, members);
        return second == null
                        || said(List.of(first.word()), members) >= ENOUGH_ALONE * members.size()
                ? List.of(first.word())
                : List.of(first.word(), second.word());
    }

    /** How many statements hold one of the words, alone or in a compound. */
    private long said(List<String> any, Collection<Integer> members) {
        return members.stream().filter(m -> any.stream().anyMatch(words.get(m)::contains)).count();
    }

    /**
     * The name and the terms of a top theme: its area's name, where there is one that no other has,
     * else the names of the largest themes below it.
     */
    Label ofTop(@Nullable String area, List<String> names, Collection<Integer> members) {
        List<Keyness.Key> candidates = candidates(members, Set.of());
        if (area != null && taken.add(beside(area).toLowerCase(Locale.ROOT))) {
            return label(beside(area), candidates);
        }
        List<String> shown = new ArrayList<>();
        for (String name : names.subList(0, Math.min(NAMED, names.size()))) {
            shown.add(shown.isEmpty() ? name : forms.inside(name));
        }
        String last = shown.removeLast();
        return label(
                unique(String.join(", ", shown) + " " + joining.and() + " " + last), candidates);
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

    private String name(
            List<Keyness.Key> candidates, List<String> naming, Collection<Integer> members) {
        if (naming.isEmpty()) {
            return unique("–");
        }
        String word = forms.of(naming.getFirst());
        String phrase = phrases.around(naming.getFirst(), members);
        List<String> names = new ArrayList<>();
        if (naming.size() == 1) {
            names.add(phrase == null ? word : phrase);
        } else {
            String other = forms.of(naming.getLast());
            names.add(phrase == null ? word + " " + joining.and() + " " + other : phrase);
            names.add(word + " " + joining.and() + " " + other);
        }
        candidates.stream()
                .map(key -> forms.of(key.word()))
                .filter(name -> !name.equals(word))
                .forEach(names::add);
        return names.stream()
                .filter(name -> taken.add(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(ReadingForms::capitalised)
                .orElseGet(() -> unique(names.getFirst()));
    }

    private String unique(String name) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + " " + number;
        }
        return ReadingForms.capitalised(free);
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
