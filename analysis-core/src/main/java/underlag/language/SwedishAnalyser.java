package underlag.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import underlag.dialogue.Span;

/** Annotates Swedish statements. One instance per thread; the models are shared. */
final class SwedishAnalyser {
    /** Longer runs of words are tagged in stretches, so that time grows with length only. */
    private static final int STRETCH = 120;

    private final POSTaggerME tagger;
    private final SwedishLemmatiser lemmatiser;
    private final CompoundSplitter compounds;
    private final VerbRules verbs;

    SwedishAnalyser(SwedishModels models) {
        tagger = new POSTaggerME(models.tagger(), POSTagFormat.CUSTOM);
        FormDictionary dictionary = new FormDictionary();
        lemmatiser = new SwedishLemmatiser(models.lexicon(), dictionary, models.lemmatiser());
        compounds = new CompoundSplitter(models.lexicon(), dictionary);
        verbs = new VerbRules(dictionary);
    }

    List<Token> annotate(String text) {
        List<Span> spans = SwedishTokeniser.tokens(text);
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int from = 0; from < spans.size(); ) {
            int to = stretchEnd(text, spans, from);
            annotate(text, spans.subList(from, to), tokens);
            from = to;
        }
        return tokens;
    }

    private static int stretchEnd(String text, List<Span> spans, int from) {
        if (spans.size() - from <= STRETCH) {
            return spans.size();
        }
        for (int to = from + STRETCH; to > from + STRETCH / 2; to--) {
            if (!Character.isLetterOrDigit(text.codePointAt(spans.get(to - 1).start()))) {
                return to;
            }
        }
        return from + STRETCH;
    }

    private void annotate(String text, List<Span> spans, List<Token> tokens) {
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
    }
}
