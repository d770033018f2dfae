package underlag.language.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a CoNLL or CoNLL-U file. */
record Treebank(List<Sentence> sentences) {
    private static final int COLUMNS = 8;
    private static final String NO_SPACE = "SpaceAfter=No";

    Treebank {
        sentences = List.copyOf(sentences);
    }

    /**
     * A word of a treebank.
     *
     * @param lemma {@code _} where the file has none
     * @param relation the dependency relation to its head
     * @param spaceAfter whether white space follows it in the text
     */
    record Word(
            String form,
            String lemma,
            String upos,
            String xpos,
            String relation,
            boolean spaceAfter) {
        Word withUpos(String other) {
            return new Word(form, lemma, other, xpos, relation, spaceAfter);
        }

        Word withForm(String other) {
            return new Word(other, lemma, upos, xpos, relation, spaceAfter);
        }

        /** Both tags as one, as the tagger learns them. */
        String joint() {
            return upos + "+" + xpos;
        }
    }

    /**
     * A sentence of a treebank.
     *
     * @param startsParagraph whether the file says that a paragraph or document starts here
     */
    record Sentence(List<Word> words, boolean startsParagraph) {
        Sentence {
            words = List.copyOf(words);
        }

        /** The words with white space where the file has it. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                text.append(words.get(i).form());
                if (words.get(i).spaceAfter() && i + 1 < words.size()) {
                    text.append(' ');
                }
            }
            return text.toString();
        }

        String[] forms() {
            return words.stream().map(Word::form).toArray(String[]::new);
        }
    }

    static Treebank read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        boolean starts = false;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) {
                if (!words.isEmpty()) {
                    sentences.add(new Sentence(words, starts));
                    words.clear();
                    starts = false;
                }
            } else if (line.startsWith("#")) {
                starts |= line.startsWith("# newpar") || line.startsWith("# newdoc");
            } else {
                add(words, line.split("\t", -1));
            }
        }
        if (!words.isEmpty()) {
            sentences.add(new Sentence(words, starts));
        }
        return new Treebank(sentences);
    }

    private static void add(List<Word> words, String[] row) {
        // Rows numbered 3-4 or 3.1 are no words of their own.
        if (row.length >= COLUMNS && row[0].chars().allMatch(Character::isDigit)) {
            boolean space = row.length < 10 || !row[9].contains(NO_SPACE);
            words.add(new Word(row[1], row[2], row[3], row[4], row[7], space));
        }
    }
}
