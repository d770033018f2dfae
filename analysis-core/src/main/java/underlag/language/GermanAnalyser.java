package underlag.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import underlag.dialogue.Span;

/**
 * Annotates German statements. "zum" is one word here, a preposition; the model's joined tag
 * (ADP+DET) is kept as the token's own tag. One instance per thread.
 */
final class GermanAnalyser implements Analyser {
    private final Tokeniser tokeniser = new Tokeniser(new GermanOrthography());
    private final POSTaggerME tagger;
    private final LemmatizerME lemmatiser;

    GermanAnalyser(OfficialModels models) {
        tagger = new POSTaggerME(models.tagger(), POSTagFormat.CUSTOM);
        lemmatiser = new LemmatizerME(models.lemmatiser());
    }

    @Override
    public List<Token> annotate(String text) {
        List<Span> spans = tokeniser.tokens(text);
        String[] forms = new String[spans.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = Normalizer.normalize(spans.get(i).of(text), Normalizer.Form.NFC);
        }
        String[] tags = tagger.tag(forms);
        String[] lemmas = lemmatiser.lemmatize(forms, tags);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            tokens.add(token(spans.get(i), spans.get(i).of(text), tags[i], lemmas[i]));
        }
        return tokens;
    }

    private static Token token(Span span, String form, String tag, String found) {
        String upos = tag.replaceFirst("\\+.*", "");
        String first = found.replaceFirst("\\+.*", "");
        boolean word = form.codePoints().anyMatch(Character::isLetter);
        boolean kept = upos.equals("PROPN") || !word || first.isEmpty() || first.equals("_");
        String lemma = kept ? form : first.toLowerCase(Locale.ROOT);
        return new Token(span, form, upos, tag, lemma, List.of());
    }
}
