package underlag.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/** What stands around a request: the heading above it, other sentences beside it. */
final class Surroundings {
    private static final Comparator<Reading> BY_TIMES = Comparator.comparingInt(Reading::times);

    private final Map<String, Token> known;
    private final Map<String, List<AnnotatedStatement>> neighbours;

    private Surroundings(
            Map<String, Token> known, Map<String, List<AnnotatedStatement>> neighbours) {
        this.known = known;
        this.neighbours = neighbours;
    }

    /** A word read in one way: the first such token, and how many there are. */
    private static final class Reading {
        private final Token first;
        private int times;

        Reading(Token first) {
            this.first = first;
        }

        int times() {
            return times;
        }
    }

    private static Token most(Map<String, Reading> readings) {
        return readings.entrySet().stream()
                .max(
                        Comparator.comparing(Map.Entry<String, Reading>::getValue, BY_TIMES)
                                .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getValue()
                .first;
    }

    /** Knows the words of a heading from the statements they stand in. */
    static Surroundings of(List<AnnotatedStatement> statements) {
        Map<String, Map<String, Reading>> forms = new HashMap<>();
        for (AnnotatedStatement statement : statements) {
            for (Token token : statement.tokens()) {
                String form = statement.language() + " " + lower(token.form());
                String reading = token.upos() + " " + token.lemma();
                forms.computeIfAbsent(form, f -> new HashMap<>())
                        .computeIfAbsent(reading, r -> new Reading(token))
                        .times++;
            }
        }
        Map<String, Token> known = new HashMap<>();
        forms.forEach((form, readings) -> known.put(form, most(readings)));
        Map<String, List<AnnotatedStatement>> neighbours = new HashMap<>();
        for (AnnotatedStatement statement : statements) {
            String contribution = statement.statement().contribution().id();
            neighbours.computeIfAbsent(contribution, c -> new ArrayList<>()).add(statement);
        }
        return new Surroundings(known, neighbours);
    }

    void heading(
            AnnotatedStatement statement,
            Direction.Kinds kinds,
            SameThings things,
            Map<String, Concept> context,
            Set<String> names) {
        for (String heading : statement.statement().contribution().headings()) {
            String before = "";
            for (String word : heading.split("[^\\p{L}\\p{N}-]+")) {
                Token token = known.get(statement.language() + " " + lower(word));
                boolean name =
                        token == null
                                ? unknownName(word, before, heading)
                                : token.upos().equals("PROPN");
                if (name && !Names.never(lower(word))) {
                    names.add(RequestReader.name(token == null ? word : token.lemma()));
                } else if (token != null
                        && RequestWords.says(token, kinds, RequestWords.ANY, null)) {
                    Concept concept = Concept.of(token, things);
                    context.putIfAbsent(concept.key(), concept);
                }
                before = word;
            }
        }
    }

    /** A word that no statement holds: a name after "i", or with a capital within the heading. */
    private static boolean unknownName(String word, String before, String heading) {
        boolean capital =
                word.length() > 2
                        && Character.isUpperCase(word.codePointAt(0))
                        && !word.equals(word.toUpperCase(Locale.ROOT))
                        && !heading.startsWith(word);
        return capital || word.length() > 2 && PlaceWords.opens(lower(before));
    }

    /** Names that stand with the same thing in another sentence of the contribution. */
    void beside(AnnotatedStatement statement, Concept thing, SameThings things, Set<String> names) {
        String contribution = statement.statement().contribution().id();
        for (AnnotatedStatement other : neighbours.getOrDefault(contribution, List.of())) {
            boolean namesIt =
                    !other.id().equals(statement.id())
                            && other.tokens().stream()
                                    .anyMatch(
                                            t -> things.name(lower(t.lemma())).equals(thing.key()));
            if (namesIt) {
                other.tokens().stream()
                        .filter(t -> t.upos().equals("PROPN") && !Names.never(lower(t.form())))
                        .forEach(t -> names.add(RequestReader.name(t.lemma())));
            }
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
