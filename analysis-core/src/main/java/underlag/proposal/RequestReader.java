package underlag.proposal;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/** Reads what a proposal asks for out of its words, and of the heading above them. */
final class RequestReader {
    private static final Set<String> POINTERS =
            WordList.of("där, här, dit, hit, there, here, dort, hier, da, dessa, denna, detta");
    private static final Set<String> SOMEWHERE =
            WordList.of(
                    "gata, väg, plats, hus, byggnad, tomt, mark, yta, sträcka, korsning, street, road",
                    "straße, weg, stelle, kreuzung, strecke");

    /** What follows explains or compares; names there are no place of the request. */
    private static final Set<String> ASIDE =
            WordList.of("som, enligt, liksom, exempelvis, t.ex, t.ex., tex, såsom, like, wie");

    private static final Set<String> WITH = Set.of("med", "with", "mit");

    /** What comes after "med" details the thing and matters less. */
    private static final double DETAIL = 0.4;

    private final Surroundings surroundings;

    private RequestReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A reader that knows the words of a heading from the statements they stand in. */
    static RequestReader of(List<AnnotatedStatement> statements) {
        return new RequestReader(Surroundings.of(statements));
    }

    Request read(AnnotatedStatement statement, ProposalEvidence evidence) {
        String language = statement.language();
        SameThings things = SameThings.of(language);
        Direction.Kinds kinds = Direction.Kinds.of(language);
        List<Token> clause = clause(statement, evidence);
        Direction direction = RequestWords.direction(clause, evidence, kinds, things);
        Map<String, Concept> said = new TreeMap<>();
        Map<String, Concept> places = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        Concept thing = collect(clause, evidence, direction, language, said, places, names);
        Map<String, Concept> context = new TreeMap<>();
        Set<String> above = new TreeSet<>();
        surroundings.heading(statement, kinds, things, context, above);
        thing = headed(thing, said, context);
        if (names.isEmpty() && above.isEmpty() && thing != null) {
            surroundings.beside(statement, thing, things, above);
        }
        if (thing != null) {
            said.putIfAbsent(thing.key(), thing);
        }
        if (names.isEmpty() && places.isEmpty() && above.isEmpty() && points(clause, thing)) {
            names.add("där " + statement.statement().contribution().id());
        }
        return new Request(
                language, direction, thing, said, context, names, above, places, folded(statement));
    }

    /** Sorts the clause's words, and tells which of them is the thing. */
    private static @Nullable Concept collect(
            List<Token> clause,
            ProposalEvidence evidence,
            Direction direction,
            String language,
            Map<String, Concept> said,
            Map<String, Concept> places,
            Set<String> names) {
        SameThings things = SameThings.of(language);
        Direction.Kinds kinds = Direction.Kinds.of(language);
        BitSet where = PlaceWords.in(clause);
        Concept thing = null;
        double detail = 1;
        boolean aside = false;
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            Concept concept = Concept.of(token, things).weighed(detail);
            boolean object =
                    thing == null
                            && !token.upos().equals("VERB")
                            && !SwedishWords.PERSONS.contains(lower(token.lemma()))
                            && !kinds.isKindWord(lower(token.lemma()))
                            && lower(token.lemma()).equals(lower(evidence.object()));
            thing = object ? concept : thing;
            aside |= i > 0 && ASIDE.contains(lower(token.form()));
            boolean detailed = aside || WITH.contains(lower(token.form()));
            detail = thing != null && thing.isCertain() && detailed ? DETAIL : detail;
            if (isName(token, i, where)) {
                if (!aside) {
                    names.add(name(token.lemma()));
                }
            } else if (RequestWords.says(token, kinds, direction, evidence.action())) {
                (where.get(i) && !object ? places : said).putIfAbsent(concept.key(), concept);
            }
        }
        return thing == null ? first(clause, said, things) : thing;
    }

    /**
     * The words that ask: without "utan att riva den gamla", a condition, and of "ett utegym skulle
     * locka fler ut" what comes before the effect.
     */
    private static List<Token> clause(AnnotatedStatement statement, ProposalEvidence evidence) {
        List<Token> tokens = ProposalTitle.tokens(statement, evidence);
        boolean effect = evidence.rules().getFirst().startsWith("NEW_THING");
        boolean thing = false;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String form = lower(tokens.get(i).form());
            boolean condition =
                    form.equals("utan") && lower(tokens.get(i + 1).form()).equals("att");
            String upos = tokens.get(i).upos();
            thing |= upos.equals("NOUN");
            if (condition || effect && thing && (upos.equals("VERB") || upos.equals("AUX"))) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }

    /** "Där", "dessa hus" and "gatan" mean a place that was named before. */
    private static boolean points(List<Token> clause, @Nullable Concept thing) {
        return clause.stream().anyMatch(t -> POINTERS.contains(lower(t.form())))
                || thing != null && SOMEWHERE.contains(thing.key());
    }

    /** A proper noun, or a noun with a capital where a place stands. */
    private static boolean isName(Token token, int at, BitSet where) {
        boolean capital = Character.isUpperCase(token.form().codePointAt(0));
        return token.upos().equals("PROPN")
                || at > 0
                        && where.get(at)
                        && capital
                        && token.upos().equals("NOUN")
                        && token.xpos().startsWith("NN|");
    }

    /** The thing that the heading names too, or alone where the request names none. */
    private static @Nullable Concept headed(
            @Nullable Concept thing, Map<String, Concept> said, Map<String, Concept> context) {
        if (thing != null && context.containsKey(thing.key())) {
            return thing;
        }
        Concept shared =
                said.values().stream()
                        .filter(c -> c.weight() == 1 && context.containsKey(c.key()))
                        .findFirst()
                        .orElse(null);
        if (shared != null || thing != null) {
            return shared == null ? thing : shared;
        }
        return context.values().stream().filter(c -> c.weight() == 1).findFirst().orElse(null);
    }

    private static @Nullable Concept first(
            List<Token> clause, Map<String, Concept> said, SameThings things) {
        return clause.stream()
                .filter(t -> t.upos().equals("NOUN"))
                .sorted(Comparator.comparing(t -> SwedishWords.PERSONS.contains(lower(t.lemma()))))
                .map(t -> said.get(Concept.of(t, things).key()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A name without its genitive. */
    static String name(String word) {
        String lower = lower(word);
        return lower.length() > 4 && lower.endsWith("s")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    private static String folded(AnnotatedStatement statement) {
        return statement.tokens().stream()
                .filter(t -> !t.isPunctuation())
                .map(t -> lower(t.form()))
                .collect(Collectors.joining(" "));
    }

    private static String lower(@Nullable String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }
}
