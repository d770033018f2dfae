package underlag.proposal;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Everyday words for the same thing in a town, so that one request is counted once. */
final class SameThings {
    private static final Map<String, SameThings> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, String> first = new TreeMap<>();
    private final String doing;
    private final String verbEnd;

    private SameThings(String language) {
        for (WordGroups.Group group : WordGroups.read("same-things-" + language + ".txt")) {
            String name = group.words().stream().sorted().findFirst().orElseThrow();
            group.words().forEach(word -> first.putIfAbsent(word, name));
        }
        this.doing = language.equals("sv") ? "ning" : language.equals("de") ? "ung" : "";
        this.verbEnd = language.equals("sv") ? "a" : "en";
    }

    static SameThings of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, SameThings::new);
    }

    /** One word for all that name the same thing; "plantering" is what one does who plants. */
    String name(String lemma) {
        String known = first.get(lemma);
        if (known != null) {
            return known;
        }
        boolean done = !doing.isEmpty() && lemma.endsWith(doing) && lemma.length() > 6;
        if (!done) {
            return lemma;
        }
        String verb = lemma.substring(0, lemma.length() - doing.length()) + verbEnd;
        return first.getOrDefault(verb, verb);
    }
}
