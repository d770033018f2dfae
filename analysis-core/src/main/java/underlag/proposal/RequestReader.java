package underlag.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
    private static final Set<String> SAYS_NOTHING =
            WordList.of(
                    "kommun, stad, jag, vara, bli, ha, få, kunna, skola, vilja, böra, behöva",
                    "finnas, tycka, önska, föreslå, anse, se, hoppas, kräva, förslag, idé, önskemål",
                    "behov, stor, mycken, mången, gärna, måste, komma, gå, låta, förslå, behövas",
                    "trevlig, kul, rolig, skön, tips, önskan, lite, olika, viss, önskvärd",
                    "efterfrågad, tack, härmed, annan, sådan, samma, möjlighet, möjlig, någon, plats",
                    "område, typ, form, slag, dags, använda, ar, va, person, hela, hel, fram, rejäl, riktig",
                    "verklig, snarast, snart, sak, sak, sätt, del, exempel, publik, offentlig, kommunal",
                    "be, have, do, can, should, would, need, want, wish, like, please, more, some",
                    "city, town, council, municipality, think, suggest, propose, possible, place",
                    "sein, werden, haben, können, sollen, müssen, wünschen, vorschlagen, stadt",
                    "bitte, möglich, geben, sollten, könnten, stelle, dringend");
    private static final Set<String> DENIALS =
            WordList.of("inte, ej, aldrig, inga, ingen, inget, not, no, never, nicht, kein, keine, n't");
    private static final Set<String> POINTERS =
            WordList.of("där, här, dit, hit, there, here, dort, hier, da, dessa, denna, detta");
    private static final Set<String> SOMEWHERE =
            WordList.of(
                    "gata, väg, plats, hus, byggnad, tomt, mark, yta, sträcka, korsning, street, road",
                    "straße, weg, stelle, kreuzung, strecke");
    private static final Set<String> WHERE = WordList.of("utomhus, inomhus, ute, inne, outdoor, indoor");

    /** What follows explains or compares; names there are no place of the request. */
    private static final Set<String> ASIDE =
            WordList.of("som, enligt, liksom, exempelvis, t.ex, t.ex., tex, såsom, like, wie");

    private static final Set<String> WITH = Set.of("med", "with", "mit");

    /** What comes after "med" details the thing and matters less. */
    private static final double DETAIL = 0.4;

    private static final Set<String> LETS = Set.of("låta", "let", "lassen");

    private static final Direction ANY = new Direction("", false);

    private final Map<String, Token> known;
    private final Map<String, List<AnnotatedStatement>> neighbours;

    private RequestReader(
            Map<String, Token> known, Map<String, List<AnnotatedStatement>> neighbours) {
        this.known = known;
        this.neighbours = neighbours;
    }

    /** A reader that knows the words of a heading from the statements they stand in. */
    static RequestReader of(List<AnnotatedStatement> statements) {
        Map<String, Map<String, Integer>> times = new HashMap<>();
        Map<String, Token> tokens = new HashMap<>();
        for (AnnotatedStatement statement : statements) {
            for (Token token : statement.tokens()) {
                String form = statement.language() + " " + lower(token.form());
                String reading = token.upos() + " " + token.lemma();
                times.computeIfAbsent(form, f -> new TreeMap<>()).merge(reading, 1, Integer::sum);
                tokens.putIfAbsent(form + " " + reading, token);
            }
        }
        Map<String, Token> known = new HashMap<>();
        times.forEach((form, readings) -> {
            String most = readings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow().getKey();
            Token token = tokens.get(form + " " + most);
            if (token != null) {
                known.put(form, token);
            }
        });
        Map<String, List<AnnotatedStatement>> neighbours = new HashMap<>();
        for (AnnotatedStatement statement : statements) {
            String contribution = statement.statement().contribution().id();
            neighbours.computeIfAbsent(contribution, c -> new ArrayList<>()).add(statement);
        }
        return new RequestReader(known, neighbours);
    }

    Request read(AnnotatedStatement statement, ProposalEvidence evidence) {
        String language = statement.language();
        SameThings things = SameThings.of(language);
        Direction.Kinds kinds = Direction.Kinds.of(language);
        List<Token> clause = clause(statement, evidence);
        BitSet where = PlaceWords.in(clause);
        Direction direction = direction(clause, evidence, kinds, things);
        Map<String, Concept> said = new TreeMap<>();
        Map<String, Concept> places = new TreeMap<>();
        Set<String> names = new TreeSet<>();
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
            } else if (says(token, kinds, direction, evidence.action())) {
                (where.get(i) && !object ? places : said).putIfAbsent(concept.key(), concept);
            }
        }
        thing = thing == null ? first(clause, said, things) : thing;
        Map<String, Concept> context = new TreeMap<>();
        Set<String> above = new TreeSet<>();
        heading(statement, kinds, things, context, above);
        thing = headed(thing, said, context);
        if (names.isEmpty() && above.isEmpty() && thing != null) {
            beside(statement, thing, things, above);
        }
        if (thing != null) {
            said.putIfAbsent(thing.key(), thing);
        }
        if (names.isEmpty() && places.isEmpty() && above.isEmpty() && points(clause, thing)) {
            names.add("där " + statement.statement().contribution().id());
        }
        return new Request(
                language,
                direction,
                thing,
                said,
                context,
                names,
                above,
                places,
                folded(statement));
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
            boolean condition = form.equals("utan") && lower(tokens.get(i + 1).form()).equals("att");
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

    /**
     * Whether a word is compared: not the action itself, nor what only says how much or which way.
     */
    private static boolean says(
            Token token, Direction.Kinds kinds, Direction direction, @Nullable String action) {
        String lemma = lower(token.lemma());
        boolean content =
                token.isContentWord() || token.upos().equals("NUM") || WHERE.contains(lemma);
        boolean acts = action != null && (action.equals(lemma) || action.startsWith(lemma + " "));
        String form = kinds.kind(lower(token.form()));
        String kind = form == null ? kinds.kind(lemma) : form;
        boolean decides =
                kind != null
                        && (direction.equals(ANY)
                                || kind.equals(direction.kind())
                                || kind.equals(Direction.ADD));
        return content && !SAYS_NOTHING.contains(lemma) && !acts && !decides;
    }

    /** Names that stand with the same thing in another sentence of the contribution. */
    private void beside(
            AnnotatedStatement statement, Concept thing, SameThings things, Set<String> names) {
        String contribution = statement.statement().contribution().id();
        for (AnnotatedStatement other : neighbours.getOrDefault(contribution, List.of())) {
            boolean namesIt =
                    other != statement
                            && other.tokens().stream()
                                    .anyMatch(
                                            t ->
                                                    things.name(lower(t.lemma()))
                                                            .equals(thing.key()));
            if (namesIt) {
                other.tokens().stream()
                        .filter(t -> t.upos().equals("PROPN"))
                        .forEach(t -> names.add(name(t.lemma())));
            }
        }
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
                .sorted(
                        Comparator.comparing(
                                t -> SwedishWords.PERSONS.contains(lower(t.lemma()))))
                .map(t -> said.get(Concept.of(t, things).key()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void heading(
            AnnotatedStatement statement, Direction.Kinds kinds, SameThings things,
            Map<String, Concept> context, Set<String> names) {
        for (String heading : statement.statement().contribution().headings()) {
            String before = "";
            for (String word : heading.split("[^\\p{L}\\p{N}-]+")) {
                Token token = known.get(statement.language() + " " + lower(word));
                boolean name =
                        token == null
                                ? unknownName(word, before, heading)
                                : token.upos().equals("PROPN");
                if (name) {
                    names.add(name(token == null ? word : token.lemma()));
                } else if (token != null && says(token, kinds, ANY, null)) {
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

    private static Direction direction(
            List<Token> clause, ProposalEvidence evidence, Direction.Kinds kinds,
            SameThings things) {
        String action = evidence.action();
        String verb = action == null ? "" : action.split(" ", 2)[0];
        boolean inClause = clause.stream().anyMatch(t -> lower(t.lemma()).equals(verb));
        String kind = action == null || !inClause ? null : kinds.kind(action);
        if (kind == null && inClause && !SAYS_NOTHING.contains(verb)) {
            kind = kinds.kind(verb) == null ? things.name(action) : kinds.kind(verb);
        }
        if (kind == null && LETS.contains(verb)) {
            kind = then(clause, kinds, things);
        }
        if (kind == null) {
            kind = modifier(clause, kinds);
        }
        boolean denied = clause.stream().anyMatch(t -> DENIALS.contains(lower(t.form())));
        return new Direction(kind, denied);
    }

    /** "Låt arenan heta …": what is let happen. */
    private static @Nullable String then(
            List<Token> clause, Direction.Kinds kinds, SameThings things) {
        return clause.stream()
                .filter(t -> t.upos().equals("VERB"))
                .map(t -> lower(t.lemma()))
                .filter(lemma -> !SAYS_NOTHING.contains(lemma))
                .map(lemma -> kinds.kind(lemma) == null ? things.name(lemma) : kinds.kind(lemma))
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** "Bättre belysning" mends, "Färre bilar" takes away; the first such word decides. */
    private static String modifier(List<Token> clause, Direction.Kinds kinds) {
        for (Token token : clause) {
            if (!token.isPunctuation()) {
                String form = kinds.kind(lower(token.form()));
                String kind = form == null ? kinds.kind(lower(token.lemma())) : form;
                if (kind != null) {
                    return kind;
                }
            }
        }
        return Direction.ADD;
    }

    /** A name without its genitive. */
    static String name(String word) {
        String lower = lower(word);
        return lower.length() > 4 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
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
