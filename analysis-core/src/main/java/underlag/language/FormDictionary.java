package underlag.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * Readings of word forms, from a dictionary in a jar of its own: LanguageTool's for Swedish, the
 * German part-of-speech dictionary. They are LGPL and CC BY-SA data: read at run time, and nothing
 * made from them is kept. Without the jar every word is unknown. One instance per thread; all share
 * the dictionary.
 */
final class FormDictionary {
    private static final String FOLDER = "/org/languagetool/resource/";
    private static final Lazy<Optional<Dictionary>> SWEDISH = new Lazy<>(() -> open("sv/swedish"));
    private static final Lazy<Optional<Dictionary>> GERMAN = new Lazy<>(() -> open("de/german"));
    private static final int CACHED = 40_000;
    private static final int SHORTEST_TAIL = 3;

    /** One reading of a form: lemma and tag, {@code NN:OF:SIN:NOM:UTR}. */
    record Reading(String lemma, String tag) {
        String head() {
            int colon = tag.indexOf(':');
            return colon < 0 ? tag : tag.substring(0, colon);
        }
    }

    /** All readings of a form as one feature value each, fine and coarse. */
    record Ambiguity(String full, String coarse) {}

    private static final Ambiguity UNKNOWN = new Ambiguity("-", "-");

    private final @Nullable DictionaryLookup lookup;
    private final Map<String, List<Reading>> readings = new HashMap<>();
    private final Map<String, Ambiguity> ambiguities = new HashMap<>();

    private FormDictionary(Optional<Dictionary> dictionary) {
        lookup = dictionary.map(DictionaryLookup::new).orElse(null);
    }

    static FormDictionary swedish() {
        return new FormDictionary(SWEDISH.get());
    }

    static FormDictionary german() {
        return new FormDictionary(GERMAN.get());
    }

    /** The readings of a form exactly as written; empty where it is unknown. */
    List<Reading> readings(String form) {
        List<Reading> known = readings.get(form);
        if (known == null) {
            known = look(form);
            if (readings.size() >= CACHED) {
                readings.clear();
            }
            readings.put(form, known);
        }
        return known;
    }

    /** The readings of a form, or where it has none, of the form in lower case. */
    List<Reading> readingsAnyCase(String form) {
        List<Reading> own = readings(form);
        return own.isEmpty() ? readings(form.toLowerCase(Locale.ROOT)) : own;
    }

    boolean knows(String form, String head) {
        for (Reading reading : readings(form)) {
            if (reading.head().equals(head)) {
                return true;
            }
        }
        return false;
    }

    /**
     * All tags of a form and of its lower-cased form; for an unknown word those of its longest
     * known tail, marked with a tilde.
     */
    Ambiguity ambiguity(String form) {
        Ambiguity known = ambiguities.get(form);
        if (known == null) {
            known = settle(form);
            if (ambiguities.size() >= CACHED) {
                ambiguities.clear();
            }
            ambiguities.put(form, known);
        }
        return known;
    }

    private Ambiguity settle(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        List<Reading> found = new ArrayList<>(readings(form));
        if (!lower.equals(form)) {
            found.addAll(readings(lower));
        }
        if (!found.isEmpty()) {
            return of(found, "");
        }
        for (int i = 1; i <= lower.length() - SHORTEST_TAIL; i++) {
            List<Reading> tail = readings(lower.substring(i));
            if (!tail.isEmpty()) {
                return of(tail, "~");
            }
        }
        return UNKNOWN;
    }

    private static Ambiguity of(List<Reading> found, String mark) {
        TreeSet<String> full = new TreeSet<>();
        TreeSet<String> coarse = new TreeSet<>();
        for (Reading reading : found) {
            full.add(reading.tag());
            coarse.add(reading.head());
        }
        return new Ambiguity(mark + String.join("/", full), mark + String.join("/", coarse));
    }

    private List<Reading> look(String form) {
        if (lookup == null || form.isEmpty()) {
            return List.of();
        }
        List<Reading> found = new ArrayList<>();
        for (WordData data : lookup.lookup(form)) {
            CharSequence tag = data.getTag();
            CharSequence stem = data.getStem();
            // A few rows carry a punctuation mark for a tag.
            if (tag != null && stem != null && !tag.isEmpty() && isTag(tag)) {
                found.add(new Reading(stem.toString(), tag.toString()));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isTag(CharSequence tag) {
        return tag.charAt(0) >= 'A' && tag.charAt(0) <= 'Z';
    }

    private static Optional<Dictionary> open(String name) {
        String place = FOLDER + name;
        try (InputStream words = FormDictionary.class.getResourceAsStream(place + ".dict");
                InputStream about = FormDictionary.class.getResourceAsStream(place + ".info")) {
            return words == null || about == null
                    ? Optional.empty()
                    : Optional.of(Dictionary.read(words, about));
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary " + name + " cannot be read", e);
        }
    }
}
