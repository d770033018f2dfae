package underlag.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Span;

/** Annotates Swedish statements. One instance per thread; the models are shared. */
final class SwedishAnalyser implements Analyser {
    private final Tokeniser tokeniser = new Tokeniser(new SwedishOrthography());
    private final SwedishTagger tagger;
    private final SwedishLemmatiser lemmatiser;
    private final CompoundSplitter compounds;
    private final VerbRules verbs;

    SwedishAnalyser(SwedishModels models) {
        tagger = new SwedishTagger(models.tagger());
        FormDictionary dictionary = FormDictionary.swedish();
        lemmatiser = new SwedishLemmatiser(models.lexicon(), dictionary, models.lemmatiser());
        compounds = new CompoundSplitter(models.lexicon(), dictionary);
        verbs = new VerbRules(dictionary);
    }

    @Override
    public List<Token> annotate(String text) {
        List<Span> spans = tokeniser.tokens(text);
        List<Token> tokens = new ArrayList<>(spans.size());
        String[] forms = new String[spans.size()];
        for (int i = 0; i < forms.length; i++) {
            String form = Normalizer.normalize(spans.get(i).of(text), Normalizer.Form.NFC);
            forms[i] = SpokenForms.written(form);
        }
        String[] tags = tagger.tag(forms);
        verbs.apply(forms, tags);
        for (int i = 0; i < forms.length; i++) {
            int plus = tags[i].indexOf('+');
            String upos = tags[i].substring(0, plus);
            String xpos = tags[i].substring(plus + 1);
            String lemma = lemmatiser.lemma(forms[i], upos, xpos);
            tokens.add(
                    new Token(
                            spans.get(i),
                            spans.get(i).of(text),
                            upos,
                            xpos,
                            lemma,
                            compounds.parts(lemma, upos)));
        }
        return tokens;
    }
}
