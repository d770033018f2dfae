package underlag.language.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import underlag.language.training.Treebank.Sentence;
import underlag.language.training.Treebank.Word;

/**
 * Turns the tags of the older treebank release (Universal Dependencies 1) into those of version 2,
 * by its Swedish tag, its form and, for auxiliaries, its relation.
 */
final class Ud1Mapping {
    private static final Set<String> AUXILIARIES =
            Set.of(
                    "är", "var", "vara", "varit", "vore", "äro", "varen", "kan", "kunna", "kunde",
                    "kunnat", "har", "hade", "ha", "haft", "skall", "ska", "skulle", "skola",
                    "skolat", "måste", "måst", "bör", "böra", "borde", "bort", "får", "få", "fick",
                    "fått", "vill", "vilja", "ville", "velat", "kommer", "komma", "kom", "kommit",
                    "må", "måtte", "torde", "blir", "bli", "blev", "blivit", "bliva", "blivits");
    private static final Set<String> AUXILIARY_RELATIONS = Set.of("aux", "auxpass", "cop");
    private static final Set<String> NEGATIONS = Set.of("inte", "ej", "icke");

    private final Set<String> prepositions = new HashSet<>();

    private Ud1Mapping() {}

    /** The treebank with version 2 tags, and with a space for each underscore in a form. */
    static Treebank toVersion2(Treebank treebank) {
        Ud1Mapping mapping = new Ud1Mapping();
        for (Sentence sentence : treebank.sentences()) {
            for (Word word : sentence.words()) {
                if (head(word).equals("PP")) {
                    mapping.prepositions.add(lower(word));
                }
            }
        }
        List<Sentence> mapped = new ArrayList<>();
        for (Sentence sentence : treebank.sentences()) {
            List<Word> words = new ArrayList<>();
            for (Word word : sentence.words()) {
                words.add(mapping.map(word));
            }
            mapped.add(new Sentence(words, sentence.startsParagraph()));
        }
        return new Treebank(mapped);
    }

    private Word map(Word word) {
        String form = word.form();
        boolean joined = form.length() > 1 && form.indexOf('_') > 0;
        Word mapped = word.withUpos(upos(word));
        return joined ? mapped.withForm(form.replace('_', ' ')) : mapped;
    }

    private String upos(Word word) {
        String lower = lower(word);
        return switch (head(word)) {
            case "KN" -> lower.equals("som") || lower.equals("än") ? "SCONJ" : "CCONJ";
            case "HA" -> lower.equals("när") || lower.equals("då") ? "SCONJ" : "ADV";
            case "AB" -> NEGATIONS.contains(lower) ? "PART" : word.upos();
            case "PS", "HS" -> "PRON";
            case "HD" -> "DET";
            case "DT" -> lower.equals("samma") ? "ADJ" : word.upos();
            case "PL" -> prepositions.contains(lower) ? "ADP" : "ADV";
            case "VB" -> verb(word, lower);
            default -> word.upos().equals("CONJ") ? "CCONJ" : word.upos();
        };
    }

    private static String verb(Word word, String lower) {
        boolean auxiliary =
                AUXILIARY_RELATIONS.contains(word.relation()) && AUXILIARIES.contains(lower);
        return auxiliary ? "AUX" : "VERB";
    }

    private static String head(Word word) {
        int bar = word.xpos().indexOf('|');
        return bar < 0 ? word.xpos() : word.xpos().substring(0, bar);
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
