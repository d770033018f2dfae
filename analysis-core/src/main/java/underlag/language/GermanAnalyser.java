package underlag.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Span;

/**
 * Annotates German statements. "zum" is one word here, a preposition; the model's joined tag
 * (ADP+DET) is kept as the token's own tag. One instance per thread.
 */
final class GermanAnalyser implements Analyser {
    private final Tokeniser tokeniser = new Tokeniser(new GermanOrthography());
    private final OfficialTagger tagger;
    private final GermanReading reading;
    private final GermanLemmatiser lemmatiser;
    private final GermanCompounds compounds;

    GermanAnalyser(OfficialModels models) {
        FormDictionary dictionary = FormDictionary.german();
        GermanWords words = new GermanWords(dictionary);
        tagger = new OfficialTagger(models.tagger());
        reading = new GermanReading(words, tagger::knows);
        lemmatiser = new GermanLemmatiser(words, models.lemmatiser());
        compounds = new GermanCompounds(dictionary);
    }

    @Override
    public List<Token> annotate(String text) {
        List<Span> spans = tokeniser.tokens(text);
        List<String> forms = new ArrayList<>(spans.size());
        for (Span span : spans) {
            forms.add(Normalizer.normalize(span.of(text), Normalizer.Form.NFC));
        }
        List<OfficialTagger.Word> words = reading.read(forms);
        String[] tags = tagger.tag(words);
        List<Token> tokens = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            String upos = tags[i].replaceFirst("\\+.*", "");
            String read = upos.equals("PROPN") ? forms.get(i) : words.get(i).form();
            String lemma = lemmatiser.lemma(read, tags[i]);
            tokens.add(
                    new Token(
                            spans.get(i),
                            spans.get(i).of(text),
                            upos,
                            tags[i],
                            lemma,
                            compounds.parts(lemma, upos)));
        }
        return tokens;
    }
}
