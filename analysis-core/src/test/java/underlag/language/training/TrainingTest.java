package underlag.language.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.language.training.Treebank.Sentence;
import underlag.language.training.Treebank.Word;

class TrainingTest {
    private static final List<Sentence> SENTENCES =
            List.of(
                    sentence("Vi PRON PN vi", "bygger VERB VB|PRS|AKT bygga", "hus NOUN NN hus"),
                    sentence("Ni PRON PN ni", "bygger VERB VB|PRS|AKT bygga", "båtar NOUN NN båt"));

    @Test
    void trainingTheSameSentencesTwiceGivesTheSameBytes() throws IOException {
        assertThat(tagger()).isEqualTo(tagger());
        assertThat(lexicon()).isEqualTo(lexicon());
    }

    @Test
    void informalVariantsAreAddedAndNothingIsLost() {
        assertThat(InformalVariants.with(SENTENCES)).containsAll(SENTENCES).hasSize(3);
    }

    @Test
    void auxiliariesAndUnderscoresAreMappedToVersion2() {
        Word can = new Word("kan", "_", "VERB", "VB|PRS|AKT", "aux", true);
        Word forExample = new Word("t_ex", "_", "ADV", "AB|AN", "advmod", true);

        Treebank mapped =
                Ud1Mapping.toVersion2(
                        new Treebank(List.of(new Sentence(List.of(can, forExample), true))));

        assertThat(mapped.sentences().get(0).words())
                .extracting(Word::upos, Word::form)
                .containsExactly(tuple("AUX", "kan"), tuple("ADV", "t ex"));
    }

    private static byte[] tagger() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReproducibleArchive.write(TaggerTraining.train(SENTENCES), out);
        return out.toByteArray();
    }

    private static byte[] lexicon() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LemmaTraining.of(SENTENCES, List.of(), SENTENCES).writeLexicon(out);
        return out.toByteArray();
    }

    private static Sentence sentence(String... words) {
        return new Sentence(
                List.of(words).stream()
                        .map(word -> word.split(" "))
                        .map(w -> new Word(w[0], w[3], w[1], w[2], "dep", true))
                        .toList(),
                true);
    }
}
