package underlag.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import underlag.dialogue.Question;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePacks;
import underlag.proposal.KindEvidence;
import underlag.proposal.StatementKind;

/** Finds the statements that tell of what makes it hard to take part in the dialogue, by rules. */
final class Obstacles {
    private final LanguagePacks packs;
    private final Map<String, Optional<ObstacleRules>> rules = new HashMap<>();

    private Obstacles(LanguagePacks packs) {
        this.packs = packs;
    }

    /**
     * Statement id → what it tells of; statements that tell of nothing are left out.
     *
     * @param statements those with content
     * @param questions what may have been asked
     * @param kinds praise tells of no obstacle, though it names one that was taken away
     */
    static Map<String, List<Obstacle>> of(
            List<AnnotatedStatement> statements,
            List<Question> questions,
            Map<String, KindEvidence> kinds,
            LanguagePacks packs) {
        Obstacles obstacles = new Obstacles(packs);
        Map<String, Map<String, Boolean>> about = new HashMap<>();
        Map<String, List<Obstacle>> found = new HashMap<>();
        for (AnnotatedStatement statement : statements) {
            String language = statement.language();
            ObstacleRules rules = obstacles.rules(language).orElse(null);
            KindEvidence kind = kinds.get(statement.id());
            if (rules == null || kind != null && kind.kind() == StatementKind.PRAISE) {
                continue;
            }
            String asked = statement.statement().contribution().question();
            boolean dialogue =
                    asked != null
                            && about.computeIfAbsent(
                                            language, l -> obstacles.about(rules, l, questions))
                                    .getOrDefault(asked, false);
            List<Obstacle> here = rules.in(statement.tokens(), dialogue);
            if (!here.isEmpty()) {
                found.put(statement.id(), here);
            }
        }
        return found;
    }

    private Optional<ObstacleRules> rules(String language) {
        return rules.computeIfAbsent(language, l -> Optional.ofNullable(ObstacleRules.of(l)));
    }

    /** Question id → whether it asks about the dialogue itself, as one language's rules see it. */
    private Map<String, Boolean> about(
            ObstacleRules rules, String language, List<Question> questions) {
        Map<String, Boolean> about = new HashMap<>();
        packs.pack(language)
                .ifPresent(
                        pack ->
                                questions.forEach(
                                        q ->
                                                about.put(
                                                        q.id(),
                                                        rules.about(pack.annotate(q.text())))));
        return about;
    }
}
