package underlag.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.Span;
import underlag.dialogue.StableId;
import underlag.dialogue.Statement;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;

/** Contributions as statements with their words, in the order of the material. */
final class Annotation {
    private static final String UNKNOWN = "und";
    private static final String AUTOMATIC = "auto";
    private final LanguagePacks packs;
    private final String planned;
    private final LanguagePack fallback;

    /**
     * @param planned the plan's language: a two-letter code with a pack, or auto
     */
    Annotation(LanguagePacks packs, String planned) {
        this.packs = packs;
        this.planned = planned;
        this.fallback =
                packs.pack(planned)
                        .or(() -> packs.pack(packs.languages().getFirst()))
                        .orElseThrow(
                                () -> new IllegalStateException("no language pack is installed"));
    }

    /** Splits and annotates; contributions are worked on by several threads, the order is kept. */
    List<AnnotatedStatement> annotate(List<Contribution> contributions) {
        return contributions.parallelStream().flatMap(c -> statements(c).stream()).toList();
    }

    /** A finding for each language that no pack knows. */
    List<Finding> findings(List<AnnotatedStatement> statements) {
        Map<String, Integer> unknown = new TreeMap<>();
        for (AnnotatedStatement statement : statements) {
            if (packs.pack(statement.language()).isEmpty()) {
                unknown.merge(statement.language(), 1, Integer::sum);
            }
        }
        List<Finding> findings = new ArrayList<>();
        unknown.forEach(
                (language, times) ->
                        findings.add(
                                Finding.warning(
                                        withoutPack(language),
                                        Origin.whole(""),
                                        language,
                                        times.toString())));
        return findings;
    }

    /** A code of its own for each language that the messages can name. */
    private static String withoutPack(String language) {
        return switch (language) {
            case "en" -> "analysis.language-without-pack-en";
            case "fi" -> "analysis.language-without-pack-fi";
            case "de" -> "analysis.language-without-pack-de";
            case UNKNOWN -> "analysis.language-without-pack-unknown";
            default -> "analysis.language-without-pack";
        };
    }

    private List<AnnotatedStatement> statements(Contribution contribution) {
        String language = languageOf(contribution.text());
        Optional<LanguagePack> pack = packs.pack(language);
        List<AnnotatedStatement> statements = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Span span : pack.orElse(fallback).split(contribution.text())) {
            String text = span.of(contribution.text());
            int ordinal = seen.merge(text.strip(), 1, Integer::sum);
            String id = StableId.of(contribution.id(), text.strip(), Integer.toString(ordinal));
            Statement statement = new Statement(id, contribution, statements.size(), span);
            statements.add(
                    new AnnotatedStatement(
                            statement,
                            language,
                            pack.map(p -> p.annotate(text)).orElse(List.of())));
        }
        return statements;
    }

    private String languageOf(String text) {
        if (NoContent.matches(text)) {
            return fallback.language();
        }
        String found = packs.identify(text);
        return found.equals(UNKNOWN) && !planned.equals(AUTOMATIC) ? fallback.language() : found;
    }
}
