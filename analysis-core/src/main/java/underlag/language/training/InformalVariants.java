package underlag.language.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import underlag.language.training.Treebank.Sentence;
import underlag.language.training.Treebank.Word;

/**
 * Adds copies of every tenth sentence as people write in a hurry: lower-cased, without marks, or
 * both, in turn.
 */
final class InformalVariants {
    private static final int EVERY = 10;
    private static final int KINDS = 3;

    private InformalVariants() {}

    static List<Sentence> with(List<Sentence> sentences) {
        List<Sentence> all = new ArrayList<>(sentences);
        for (int i = 0; i < sentences.size(); i += EVERY) {
            Sentence variant = variant(sentences.get(i), i / EVERY % KINDS);
            if (!variant.words().isEmpty()) {
                all.add(variant);
            }
        }
        return all;
    }

    private static Sentence variant(Sentence sentence, int kind) {
        List<Word> words = new ArrayList<>();
        for (Word word : sentence.words()) {
            boolean dropped = kind != 0 && word.upos().equals("PUNCT");
            if (!dropped) {
                words.add(kind == 1 ? word : word.withForm(word.form().toLowerCase(Locale.ROOT)));
            }
        }
        return new Sentence(words, sentence.startsParagraph());
    }
}
