package underlag.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Threshold;
import underlag.language.Token;

/**
 * One language's rules for what makes it hard to take part, read from a file of lines {@code
 * threshold: group & group}. A group is words of which one must be there, as base form or as
 * written; {@code word*} is its beginning, {@code *word} the last part of a compound. All groups
 * must stand near each other in the statement. {@code @dialogue} is a word for the dialogue itself;
 * it counts as said where the question asks about the dialogue. A line {@code dialogue: …} names
 * those words, {@code asked: …} what else in a question says that it is about the dialogue.
 */
final class ObstacleRules {
    /** Words from the first to the last that a rule needs. */
    private static final int NEAR = 12;

    private static final String DIALOGUE = "@dialogue";

    private final List<Rule> rules = new ArrayList<>();
    private Words dialogue = Words.of("");
    private Words asked = Words.of("");

    /** All groups must be found, near each other. */
    private record Rule(Threshold threshold, List<Words> groups, boolean dialogue) {}

    /** Words of which one must be there. */
    private record Words(Set<String> whole, List<String> beginnings, List<String> ends) {
        static Words of(String list) {
            Set<String> whole = new HashSet<>();
            List<String> beginnings = new ArrayList<>();
            List<String> ends = new ArrayList<>();
            for (String word : list.strip().split("\\s+", -1)) {
                if (word.endsWith("*")) {
                    beginnings.add(word.substring(0, word.length() - 1));
                } else if (word.startsWith("*")) {
                    ends.add(word.substring(1));
                    whole.add(word.substring(1));
                } else {
                    whole.add(word);
                }
            }
            return new Words(whole, beginnings, ends);
        }

        boolean hold(Token token) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            String form = token.form().toLowerCase(Locale.ROOT);
            return whole.contains(lemma)
                    || whole.contains(form)
                    || beginnings.stream().anyMatch(b -> lemma.startsWith(b) || form.startsWith(b))
                    || !token.parts().isEmpty() && ends.contains(token.parts().getLast());
        }
    }

    private ObstacleRules() {}

    /** Those of a language; null where there are none. */
    static @Nullable ObstacleRules of(String language) {
        String name = "/underlag/analysis/obstacles-" + language + ".txt";
        try (InputStream file = ObstacleRules.class.getResourceAsStream(name)) {
            return file == null
                    ? null
                    : parsed(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static ObstacleRules parsed(String text) {
        ObstacleRules rules = new ObstacleRules();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(rules::line);
        return rules;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon).strip();
        String rest = line.substring(colon + 1);
        switch (name) {
            case "dialogue" -> dialogue = Words.of(rest);
            case "asked" -> asked = Words.of(rest);
            default -> {
                String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
                List<Words> groups = new ArrayList<>();
                boolean about = false;
                for (String group : rest.split("&", -1)) {
                    if (group.strip().equals(DIALOGUE)) {
                        about = true;
                    } else {
                        groups.add(Words.of(group));
                    }
                }
                rules.add(new Rule(Threshold.valueOf(constant), groups, about));
            }
        }
    }

    /** Whether a question asks about the dialogue itself. */
    boolean about(List<Token> question) {
        return question.stream().anyMatch(token -> dialogue.hold(token) || asked.hold(token));
    }

    /**
     * What a statement tells of, each threshold once.
     *
     * @param about whether its question asks about the dialogue
     */
    List<Obstacle> in(List<Token> tokens, boolean about) {
        List<Obstacle> found = new ArrayList<>();
        for (Threshold threshold : Threshold.values()) {
            Set<Integer> words = new TreeSet<>();
            for (Rule rule : rules) {
                if (rule.threshold() == threshold && words.isEmpty()) {
                    words.addAll(hits(rule, tokens, about));
                }
            }
            if (!words.isEmpty()) {
                found.add(
                        new Obstacle(
                                threshold, words.stream().map(i -> tokens.get(i).form()).toList()));
            }
        }
        return found;
    }

    /** Places of the words that fulfil a rule; empty where it is not fulfilled. */
    private Set<Integer> hits(Rule rule, List<Token> tokens, boolean about) {
        List<Words> groups = new ArrayList<>(rule.groups());
        if (rule.dialogue() && !about) {
            groups.add(dialogue);
        }
        for (int from = 0; from < tokens.size(); from++) {
            int to = Math.min(tokens.size(), from + NEAR);
            Set<Integer> places = new TreeSet<>();
            boolean all = true;
            for (Words group : groups) {
                int place = first(group, tokens, from, to, places);
                all &= place >= 0;
                places.add(place);
            }
            if (all) {
                return places;
            }
        }
        return Set.of();
    }

    /** The first word of a group that no other group took; -1 where there is none. */
    private static int first(
            Words group, List<Token> tokens, int from, int to, Set<Integer> taken) {
        for (int i = from; i < to; i++) {
            if (!taken.contains(i) && group.hold(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
