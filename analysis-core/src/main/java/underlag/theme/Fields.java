package underlag.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which fields and area of municipal life the texts of each theme name, where any do. Counted in
 * texts, so that one that says "torg" five times does not make the theme one about squares.
 */
final class Fields {
    /** Share of a theme's texts that name a field, which one needs to be among the theme's. */
    private static final double LEADING = 0.3;

    /** The same for an area, and what it needs of all the theme's texts. */
    private static final double MAIN = 0.4;

    private static final double NAMED = 0.3;

    private final Corpus corpus;
    private final ContentWords content;
    private final String language;
    private final List<Named> themes = new ArrayList<>();

    /** The texts of a theme: all, those that name a field at all, and those that name each. */
    private static final class Named {
        private int texts;
        private int any;
        private final Map<String, Integer> fields = new TreeMap<>();
        private final Map<String, Integer> areas = new TreeMap<>();
    }

    Fields(Corpus corpus, Evidence evidence, ContentWords content, String language) {
        this.corpus = corpus;
        this.content = content;
        this.language = language;
        for (int theme = 0; theme < evidence.themes(); theme++) {
            themes.add(new Named());
        }
        for (int bag = 0; bag < evidence.size(); bag++) {
            if (evidence.themeOf(bag) != Evidence.NONE) {
                count(themes.get(evidence.themeOf(bag)), of(corpus.bags().words(bag)));
            }
        }
    }

    private void count(Named theme, Set<String> named) {
        theme.texts++;
        theme.any += named.isEmpty() ? 0 : 1;
        named.forEach(field -> theme.fields.merge(field, 1, Integer::sum));
        Set<String> areas = new HashSet<>();
        named.stream().map(this::areaOf).filter(Objects::nonNull).forEach(areas::add);
        areas.forEach(area -> theme.areas.merge(area, 1, Integer::sum));
    }

    /** The fields among the words of a text. */
    Set<String> of(int[] words) {
        Set<String> named = new TreeSet<>();
        for (int word : words) {
            if (ContentWords.isField(corpus.words().get(word))) {
                named.add(corpus.words().get(word));
            }
        }
        return named;
    }

    /** The area that a field is part of, or null. */
    @Nullable String areaOf(String field) {
        return content.areaOf(field, language);
    }

    /**
     * The field that leads in a theme and those of the same area that many of its texts name; none
     * where no field leads.
     */
    Set<String> leading(int theme) {
        String first = first(theme);
        if (first == null) {
            return Set.of();
        }
        Named named = themes.get(theme);
        Set<String> leading = new TreeSet<>();
        named.fields.forEach(
                (field, texts) -> {
                    if (texts >= LEADING * named.any
                            && Objects.equals(areaOf(field), areaOf(first))) {
                        leading.add(field);
                    }
                });
        return leading;
    }

    /** The name for readers of the field that most texts of a theme name, if a good share do. */
    @Nullable String name(int theme) {
        String first = first(theme);
        return first == null ? null : content.nameOf(first, language);
    }

    private @Nullable String first(int theme) {
        return most(themes.get(theme), themes.get(theme).fields);
    }

    /** Each theme's area, or null where none leads. */
    List<@Nullable String> areas() {
        List<@Nullable String> areas = new ArrayList<>();
        themes.forEach(theme -> areas.add(most(theme, theme.areas)));
        return areas;
    }

    private static @Nullable String most(Named theme, Map<String, Integer> times) {
        if (times.isEmpty()) {
            return null;
        }
        int most = Collections.max(times.values());
        return most >= MAIN * theme.any && most >= NAMED * theme.texts
                ? Collections.max(times.entrySet(), Map.Entry.comparingByValue()).getKey()
                : null;
    }
}
