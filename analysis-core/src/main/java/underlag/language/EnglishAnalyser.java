package underlag.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerME;
import underlag.dialogue.Span;

/**
 * Annotates English statements. The models know a contraction as one word with joined tags
 * (AUX+PART); it is tagged so, and then cut in two. One instance per thread.
 */
final class EnglishAnalyser implements Analyser {
    private static final int LONGEST_ACRONYM = 4;
    private static final int CACHED = 40_000;
    private static final Set<String> OPEN = Set.of("NOUN", "PROPN", "VERB", "ADJ", "INTJ");
    private static final Set<String> OPEN_LY = Set.of("ADV", "ADJ", "NOUN", "PROPN");

    private final Tokeniser tokeniser = new Tokeniser(new EnglishOrthography());
    private final OfficialTagger tagger;
    private final LemmatizerME lemmatiser;
    private final Map<String, String> known = new HashMap<>();

    EnglishAnalyser(OfficialModels models) {
        tagger = new OfficialTagger(models.tagger());
        lemmatiser = new LemmatizerME(models.lemmatiser());
    }

    @Override
    public List<Token> annotate(String text) {
        List<Span> spans = tokeniser.tokens(text);
        String[] forms = new String[spans.size()];
        for (int i = 0; i < forms.length; i++) {
            String form = Normalizer.normalize(spans.get(i).of(text), Normalizer.Form.NFC);
            forms[i] = read(Contractions.written(form));
        }
        String[] tags = tagger.tag(Arrays.stream(forms).map(this::word).toList());
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            String[] lemmas = lemma(forms[i], tags[i]).split("\\+");
            add(text, spans.get(i), tags[i].split("\\+"), lemmas, tokens);
        }
        return tokens;
    }

    /**
     * A word that the model has not seen is no function word: those are few and known. Nor is it an
     * adverb, but for its ending: the model takes product names for such ("preventing apache from
     * running").
     */
    private OfficialTagger.Word word(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean unseen =
                form.codePoints().anyMatch(Character::isLetter)
                        && !tagger.knows(lower)
                        && Contractions.lengths(form).isEmpty();
        return unseen
                ? new OfficialTagger.Word(form, form, lower.endsWith("ly") ? OPEN_LY : OPEN)
                : OfficialTagger.Word.of(form);
    }

    /**
     * The model's lemma of a form with a tag, joined where the tag is; kept, as it is slow. It
     * guesses at short unseen words, PHP as ph: these stay as they are.
     */
    private String lemma(String form, String tag) {
        if (form.length() <= LONGEST_ACRONYM && !tagger.knows(form.toLowerCase(Locale.ROOT))) {
            return form;
        }
        if (known.size() > CACHED) {
            known.clear();
        }
        return known.computeIfAbsent(
                form + '\t' + tag,
                any -> lemmatiser.lemmatize(new String[] {form}, new String[] {tag})[0]);
    }

    /** A word that is shouted as it would be said: NOT as not, but UK as UK. */
    private String read(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean capitals = form.length() > 1 && form.codePoints().noneMatch(Character::isLowerCase);
        boolean known = form.length() > LONGEST_ACRONYM || tagger.knows(lower);
        return capitals && known && form.codePoints().allMatch(EnglishAnalyser::isLetter)
                ? lower
                : form;
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || c == '\'';
    }

    private static void add(
            String text, Span span, String[] tags, String[] lemmas, List<Token> tokens) {
        String form = span.of(text);
        List<Integer> lengths = Contractions.lengths(form);
        if (lengths.isEmpty()) {
            tokens.add(token(text, span, tags[0], lemmas.length == 1 ? lemmas[0] : form));
            return;
        }
        int middle = span.start() + lengths.get(0);
        Span first = new Span(span.start(), middle);
        Span second = new Span(middle, span.end());
        boolean both = tags.length == 2 && lemmas.length == 2;
        String tag = tags.length == 2 ? tags[1] : second.of(text).endsWith("t") ? "PART" : "AUX";
        String firstLemma = both ? lemmas[0] : Contractions.lemma(first.of(text));
        String secondLemma = both ? lemmas[1] : Contractions.lemma(second.of(text));
        tokens.add(token(text, first, tags[0], firstLemma));
        tokens.add(token(text, second, tag, secondLemma));
    }

    private static Token token(String text, Span span, String tag, String found) {
        String form = span.of(text);
        boolean word = form.codePoints().anyMatch(Character::isLetter);
        boolean kept = tag.equals("PROPN") || !word || found.isEmpty() || found.equals("_");
        String lemma = kept ? form : found.toLowerCase(Locale.ROOT);
        return new Token(span, form, tag, tag, lemma, List.of());
    }
}
