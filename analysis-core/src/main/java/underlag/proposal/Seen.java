package underlag.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * What a language's rules see in one statement.
 *
 * @param hits the families that fired, strongest first
 * @param classes one class per token, shared by all languages: SHOULD, WISH, NOUN, …
 */
record Seen(Words words, List<Hit> hits, List<String> classes) {
    Seen {
        hits = List.copyOf(hits);
        classes = List.copyOf(classes);
    }

    static Seen of(Words words, Grammar grammar) {
        List<Hit> hits = new ArrayList<>();
        for (Rule rule : grammar.rules()) {
            Span hit = rule.pattern().find(words);
            if (hit != null) {
                hits.add(new Hit(rule.name(), hit));
            }
        }
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            classes.add(grammar.wordClass(words, i));
        }
        return new Seen(words, hits, classes);
    }

    boolean has(String rule) {
        return hits.stream().anyMatch(hit -> hit.rule().equals(rule));
    }

    @Nullable Hit first() {
        return hits.isEmpty() ? null : hits.getFirst();
    }
}
