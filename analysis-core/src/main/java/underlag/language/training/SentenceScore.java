package underlag.language.training;

import java.util.HashSet;
import java.util.Set;
import underlag.dialogue.Span;
import underlag.language.LanguagePack;
import underlag.language.training.Treebank.Sentence;

/** Compares statements with a treebank's sentences, paragraph by paragraph. */
final class SentenceScore {
    private final StringBuilder paragraph = new StringBuilder();
    private final Set<Span> sentences = new HashSet<>();
    private int gold;
    private int found;
    private int right;

    void add(Sentence sentence, LanguagePack pack) {
        if (sentence.startsParagraph()) {
            close(pack);
        }
        if (!paragraph.isEmpty()) {
            paragraph.append(' ');
        }
        int start = paragraph.length();
        paragraph.append(sentence.text());
        sentences.add(new Span(start, paragraph.length()));
    }

    /** Counts the paragraph read last. */
    void close(LanguagePack pack) {
        String text = paragraph.toString();
        gold += sentences.size();
        for (Span span : pack.split(text)) {
            int end = span.start() + span.of(text).stripTrailing().length();
            found++;
            right += sentences.contains(new Span(span.start(), end)) ? 1 : 0;
        }
        paragraph.setLength(0);
        sentences.clear();
    }

    double f1() {
        return 2.0 * right / (gold + found);
    }
}
