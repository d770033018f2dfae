package underlag.language;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** Swedish. The models are loaded at the first call of {@link #annotate}. */
final class SwedishPack implements LanguagePack {
    private final ConcurrentLinkedDeque<SwedishAnalyser> idle = new ConcurrentLinkedDeque<>();

    @Override
    public String language() {
        return "sv";
    }

    @Override
    public List<Span> split(String text) {
        return SwedishSplitter.split(text);
    }

    @Override
    public List<Token> annotate(String statement) {
        SwedishAnalyser analyser = idle.poll();
        if (analyser == null) {
            analyser = new SwedishAnalyser(Loaded.MODELS);
        }
        List<Token> tokens = analyser.annotate(statement);
        idle.push(analyser);
        return tokens;
    }

    @Override
    public boolean isStopLemma(String lemma) {
        return StopWords.LEMMAS.contains(lemma);
    }

    @Override
    public @Nullable String field(Token token) {
        return Related.WORDS.field(token);
    }

    private static final class Related {
        static final RelatedWords WORDS = RelatedWords.resource("sv/related-words.txt");
    }

    /** Loaded at first use, once. */
    private static final class Loaded {
        static final SwedishModels MODELS = SwedishModels.load();
    }

    /** Read at first use, once. */
    private static final class StopWords {
        static final WordSet LEMMAS = WordSet.resource("sv/stop-lemmas.txt");
    }
}
