package underlag.language;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * A language's parts put together. Models and word lists are loaded at first use; analysers, which
 * are for one thread each, are kept for the next thread that needs one.
 */
final class InstalledPack implements LanguagePack {
    private final String language;
    private final Splitter splitter;
    private final Supplier<Analyser> analysers;
    private final Lazy<WordSet> stopLemmas;
    private final Lazy<RelatedWords> related;
    private final ConcurrentLinkedDeque<Analyser> idle = new ConcurrentLinkedDeque<>();

    /**
     * @param language two-letter code; the word lists lie in the folder of resources of this name
     */
    private InstalledPack(String language, Splitter splitter, Supplier<Analyser> analysers) {
        this.language = language;
        this.splitter = splitter;
        this.analysers = analysers;
        stopLemmas = new Lazy<>(() -> WordSet.resource(language + "/stop-lemmas.txt"));
        related = new Lazy<>(() -> RelatedWords.resource(language + "/related-words.txt"));
    }

    static LanguagePack swedish() {
        Lazy<SwedishModels> models = new Lazy<>(SwedishModels::load);
        return new InstalledPack(
                "sv",
                new Splitter(new SwedishOrthography()),
                () -> new SwedishAnalyser(models.get()));
    }

    static LanguagePack german() {
        Lazy<OfficialModels> models = new Lazy<>(() -> OfficialModels.load("de-ud-gsd"));
        return new InstalledPack(
                "de",
                new Splitter(new GermanOrthography()),
                () -> new GermanAnalyser(models.get()));
    }

    static LanguagePack english() {
        Lazy<OfficialModels> models = new Lazy<>(() -> OfficialModels.load("en-ud-ewt"));
        return new InstalledPack(
                "en",
                new Splitter(new EnglishOrthography()),
                () -> new EnglishAnalyser(models.get()));
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public List<Span> split(String text) {
        return splitter.split(text);
    }

    @Override
    public List<Token> annotate(String statement) {
        Analyser analyser = idle.poll();
        if (analyser == null) {
            analyser = analysers.get();
        }
        List<Token> tokens = analyser.annotate(statement);
        idle.push(analyser);
        return tokens;
    }

    @Override
    public boolean isStopLemma(String lemma) {
        return stopLemmas.get().contains(lemma);
    }

    @Override
    public @Nullable String field(Token token) {
        return related.get().field(token);
    }

    @Override
    public @Nullable String area(String field) {
        return related.get().area(field);
    }

    @Override
    public @Nullable String fieldName(String field) {
        return related.get().name(field);
    }
}
