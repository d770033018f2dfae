package underlag.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.Span;
import underlag.dialogue.StableId;
import underlag.dialogue.Statement;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.language.SharedWords;

/** Contributions as statements with their words, in the order of the material. */
final class Annotation {
    private static final String UNKNOWN = "und";
    private static final String AUTOMATIC = "auto";
    private final LanguagePacks packs;
    private final SharedWords words = new SharedWords();
    private final String planned;

    /**
     * @param planned the plan's language: a two-letter code with a pack, or auto
     */
    Annotation(LanguagePacks packs, String planned) {
        this.packs = packs;
        this.planned = planned;
    }

    /** Splits and annotates; contributions are worked on by several threads, the order is kept. */
    List<AnnotatedStatement> annotate(List<Contribution> contributions) {
        String home = planned.equals(AUTOMATIC) ? mostSpoken(contributions) : planned;
        return contributions.parallelStream().flatMap(c -> statements(c, home).stream()).toList();
    }

    /** The language of most contributions; in doubt the first pack's. */
    private String mostSpoken(List<Contribution> contributions) {
        String first = packs.languages().getFirst();
        Map<String, Long> told =
                contributions.parallelStream()
                        .map(c -> packs.identify(c.text(), first))
                        .filter(packs.languages()::contains)
                        .collect(Collectors.groupingBy(l -> l, Collectors.counting()));
        String most = first;
        for (String language : packs.languages()) {
            most = told.getOrDefault(language, 0L) > told.getOrDefault(most, 0L) ? language : most;
        }
        return most;
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
            case "fi" -> "analysis.language-without-pack-fi";
            case UNKNOWN -> "analysis.language-without-pack-unknown";
            default -> "analysis.language-without-pack";
        };
    }

    private List<AnnotatedStatement> statements(Contribution contribution, String home) {
        String whole = languageOf(contribution.text(), home);
        LanguagePack splitting = packs.pack(whole).orElseGet(() -> packOf(home));
        List<AnnotatedStatement> statements = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Span span : splitting.split(contribution.text())) {
            String text = span.of(contribution.text());
            int ordinal = seen.merge(text.strip(), 1, Integer::sum);
            String id = StableId.of(contribution.id(), text.strip(), Integer.toString(ordinal));
            Statement statement = new Statement(id, contribution, statements.size(), span);
            String language = packs.identify(text, whole, home);
            Optional<LanguagePack> pack = packs.pack(language);
            statements.add(
                    new AnnotatedStatement(
                            statement,
                            language,
                            pack.map(p -> words.share(p.annotate(text))).orElse(List.of())));
        }
        return statements;
    }

    private LanguagePack packOf(String language) {
        return packs.pack(language)
                .orElseThrow(() -> new IllegalStateException("no pack for " + language));
    }

    private String languageOf(String text, String home) {
        if (NoContent.matches(text)) {
            return home;
        }
        String found = packs.identify(text, home);
        return found.equals(UNKNOWN) && !planned.equals(AUTOMATIC) ? home : found;
    }
}
