package underlag.proposal;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    private static final Set<String> WHERE = Set.of("där", "dit", "where", "wo");
    private static final Set<String> AND = WordList.of("och, samt, and, und");

    /** What comes after "med" details the thing and matters less. */
    private static final double DETAIL = 0.4;

    private final Surroundings surroundings;
    private final Names known;

    private RequestReader(Surroundings surroundings, Names known) {
        this.surroundings = surroundings;
        this.known = known;
    }

    /** A reader that knows the words of a heading from the statements they stand in. */
    static RequestReader of(List<AnnotatedStatement> statements) {
        return new RequestReader(Surroundings.of(statements), Names.of(statements));
    }

    Request read(AnnotatedStatement statement, ProposalEvidence evidence) {
        String language = statement.language();
        SameThings things = SameThings.of(language);
        Direction.Kinds kinds = Direction.Kinds.of(language);
        List<Token> clause = RequestClause.of(statement, evidence);
        Direction direction = RequestWords.direction(clause, evidence, kinds, things);
        Map<String, Concept> said = new LinkedHashMap<>();
        Map<String, Concept> places = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        Concept thing = collect(statement, clause, evidence, direction, said, places, names);
        Map<String, Concept> context = new LinkedHashMap<>();
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
    private @Nullable Concept collect(
            AnnotatedStatement statement,
            List<Token> clause,
            ProposalEvidence evidence,
            Direction direction,
            Map<String, Concept> said,
            Map<String, Concept> places,
            Set<String> names) {
        String language = statement.language();
        SameThings things = SameThings.of(language);
        Direction.Kinds kinds = Direction.Kinds.of(language);
        BitSet where = PlaceWords.in(clause);
        String object = RequestWords.object(clause, evidence, kinds);
        Concept thing = null;
        double detail = 1;
        boolean aside = false;
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            Concept freed = RequestWords.freedOf(token, things);
            Concept concept = (freed == null ? Concept.of(token, things) : freed).weighed(detail);
            boolean opens = token.span().start() == statement.tokens().getFirst().span().start();
            boolean name = known.isName(token, opens, where.get(i), language);
            boolean wanted = thing == null && !name && isObject(token, object, kinds);
            thing = wanted ? concept : thing;
            aside |= i > 0 && ASIDE.contains(lower(token.form()));
            boolean detailed = aside || details(clause, i, thing != null);
            detail = thing != null && thing.isCertain() && detailed ? DETAIL : detail;
            if (name) {
                if (!aside) {
                    names.add(name(token.lemma()));
                }
            } else if (RequestWords.says(token, kinds, direction, evidence.action())) {
                (where.get(i) && !wanted ? places : said).putIfAbsent(concept.key(), concept);
            }
        }
        return thing == null ? first(clause, said, things) : thing;
    }

    private static boolean isObject(Token token, String object, Direction.Kinds kinds) {
        String lemma = lower(token.lemma());
        return !token.upos().equals("VERB")
                && !SwedishWords.PERSONS.contains(lemma)
                && !kinds.isKindWord(lemma)
                && !PlaceWords.isTime(lemma)
                && lemma.equals(object);
    }

    /** "med tak", ", där man kan mötas", "och sätt upp en skylt": what more is said of it. */
    private static boolean details(List<Token> clause, int at, boolean thing) {
        String form = lower(clause.get(at).form());
        boolean verb = at + 1 < clause.size() && clause.get(at + 1).upos().equals("VERB");
        return WITH.contains(form) || thing && (WHERE.contains(form) || AND.contains(form) && verb);
    }

    /** "Där", "dessa hus" and "gatan" mean a place that was named before. */
    private static boolean points(List<Token> clause, @Nullable Concept thing) {
        Words w = new Words(clause);
        return w.any(0, w.size(), i -> w.formIn(i, POINTERS) && !w.upos(i + 1, "AUX"))
                || thing != null && SOMEWHERE.contains(thing.key());
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
                .orElseGet(() -> RequestWords.doing(clause, said, things));
    }

    /** A name without its genitive. */
    static String name(String word) {
        String lower = lower(word).replace('é', 'e');
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
