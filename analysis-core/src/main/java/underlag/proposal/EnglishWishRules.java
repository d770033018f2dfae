package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** English proposals that say that they are one: wishes, suggestions, needs. */
final class EnglishWishRules {
    private static final Set<String> US = Set.of("i", "we");
    private static final Set<String> NOUNS =
            WordList.of(
                    "suggestion, suggestions, proposal, idea, request, recommendation, wish, feature");
    private static final Set<String> MORE =
            WordList.of(
                    "more, better, new, additional, improved, cheaper, longer, safer, bigger, free, extra, fewer, less, another");

    private static final Set<String> WOULD = Set.of("would", "'d", "wud");
    private static final Set<String> LIKE = Set.of("like", "love", "prefer", "appreciate");
    private static final Set<String> WHO =
            WordList.of("users, developers, people, residents, really, also");
    private static final Set<String> TELLING =
            WordList.of("know, say, ask, thank, point, understand, hear, share, tell");
    private static final Set<String> HOPE = Set.of("wish", "hope", "hoping", "wished");
    private static final Set<String> BEFORE_HOPE = WordList.of("really, do, just, so, 'm, am");
    private static final Set<String> AFTER_HOPE =
            WordList.of("could, would, will, was, were, had, add, can, have, to");

    static final List<Rule> RULES =
            List.of(
                    new Rule("WISH", EnglishWishRules::wish),
                    new Rule("PROPOSE", EnglishWishRules::propose),
                    new Rule("PROPOSAL_NOUN", EnglishWishRules::proposalNoun),
                    new Rule("WANT", EnglishWishRules::want),
                    new Rule("NEED", EnglishWishRules::need),
                    new Rule("MORE_OF", EnglishWishRules::moreOf),
                    new Rule("FRAGMENT", EnglishWishRules::fragment),
                    new Rule("ANSWER", EnglishWishRules::answer));

    private EnglishWishRules() {}

    /** "I would like …", "we'd love to see", "I wish there was", "hope you add". */
    private static @Nullable Span wish(Words w) {
        int would =
                w.next(0, k -> w.formIn(k, WOULD) && w.any(k + 1, k + 4, j -> w.formIn(j, LIKE)));
        boolean mine = w.formIn(would - 1, US) || would == w.first() || w.formIn(would - 1, WHO);
        boolean telling = w.any(would, would + 6, k -> w.formIn(k, TELLING));
        return would < w.size() && mine && !telling ? tokens(would, would + 1) : hope(w);
    }

    /** "I wish there was", "hope you add". */
    private static @Nullable Span hope(Words w) {
        int wish = w.nextForm(0, HOPE);
        boolean mine =
                w.formIn(wish - 1, US) || wish == w.first() || w.formIn(wish - 1, BEFORE_HOPE);
        boolean thing = w.any(wish + 1, wish + 9, k -> w.formIn(k, AFTER_HOPE));
        boolean wishes = w.form(wish).startsWith("wish");
        boolean past =
                w.any(
                        wish + 1,
                        wish + 5,
                        k -> w.form(k).equals("had") || wishes && w.form(k).equals("i"));
        return wish < w.size() && mine && thing && !past ? tokens(wish, wish) : null;
    }

    /** "I suggest", "we propose", "would recommend", "highly recommended". */
    private static @Nullable Span propose(Words w) {
        int i =
                w.next(
                        0,
                        k ->
                                w.formIn(
                                        k,
                                        WordList.of(
                                                "suggest, propose, recommend, advise, suggesting, recommended, reccomend, recomend, suggested, proposing, urge, reccommend, recommending, advice")));
        boolean mine =
                w.any(
                                i - 4,
                                i,
                                k ->
                                        w.formIn(
                                                k,
                                                WordList.of(
                                                        "i, we, would, 'd, my, highly, can, could, strongly, must, definitely, not, n't, wouldn't, thoroughly, 'll, only, be")))
                        || i == w.first();
        boolean told =
                w.any(
                                0,
                                i,
                                k ->
                                        w.formIn(
                                                k,
                                                Set.of(
                                                        "was", "were", "had", "they", "staff", "he",
                                                        "she", "as")))
                        && !w.any(i - 4, i, k -> w.formIn(k, US));
        return i < w.size() && mine && !told ? tokens(i, i) : null;
    }

    private static @Nullable Span proposalNoun(Words w) {
        int i = w.nextForm(0, NOUNS);
        boolean mine =
                w.any(
                        i - 3,
                        i,
                        k ->
                                w.formIn(
                                        k,
                                        Set.of(
                                                "my", "our", "one", "another", "a", "an",
                                                "feature")));
        boolean opens =
                w.any(
                        i + 1,
                        i + 4,
                        k -> w.formIn(k, Set.of("is", ":", "to", "would", "for", "that", "-")));
        boolean no =
                w.any(0, i, k -> w.formIn(k, Set.of("no", "any", "this", "bad", "good", "have")));
        return i < w.size() && mine && opens && !no && w.size() > 4 ? tokens(i, i) : null;
    }

    /** "We want …", "I want to be able to". */
    private static @Nullable Span want(Words w) {
        int i =
                w.next(
                        0,
                        k ->
                                w.formIn(
                                                k,
                                                Set.of(
                                                        "want",
                                                        "wants",
                                                        "demand",
                                                        "request",
                                                        "requesting"))
                                        && (w.formIn(k - 1, US)
                                                || w.formIn(k - 2, US)
                                                || w.formIn(
                                                        k - 1,
                                                        Set.of(
                                                                "users",
                                                                "developers",
                                                                "people",
                                                                "residents"))));
        boolean no =
                w.any(
                        0,
                        i,
                        k ->
                                w.formIn(k, EnglishWords.NEGATION)
                                        || w.formIn(k, Set.of("if", "when", "what", "because")));
        boolean telling =
                w.any(i, i + 4, k -> w.formIn(k, Set.of("know", "say", "ask", "thank", "share")));
        boolean mineToDo =
                w.form(i + 1).equals("to")
                                && !w.formIn(i + 2, WordList.of("see, have, be, get, use"))
                        || w.form(i + 1).equals("is");
        return i < w.size() && !no && !telling && !mineToDo && w.any(i + 1, w.size(), w::noun)
                ? tokens(i, i)
                : null;
    }

    /** "We need …", "There needs to be", "is needed". */
    private static @Nullable Span need(Words w) {
        int i =
                w.next(
                        0,
                        k ->
                                w.formIn(k, Set.of("need", "needs", "require"))
                                        && (w.formIn(
                                                        k - 1,
                                                        WordList.of(
                                                                "we, users, developers, there, really, it, they, people, also, residents, city, town, area, desperately, platform, store"))
                                                || w.noun(k - 1)));
        boolean no =
                w.any(
                                0,
                                i,
                                k ->
                                        w.formIn(k, EnglishWords.NEGATION)
                                                || w.formIn(
                                                        k,
                                                        Set.of(
                                                                "if", "when", "what", "because",
                                                                "you")))
                        || w.any(i + 1, i + 3, k -> w.formIn(k, EnglishWords.NEGATION))
                        || w.formIn(i + 1, EnglishWords.ANYTHING);
        if (i < w.size() && !no && w.any(i + 1, w.size(), w::noun) && !w.question()) {
            return tokens(i, i);
        }
        int needed = w.nextForm(0, Set.of("needed", "required", "necessary"));
        boolean is =
                w.any(
                        needed - 3,
                        needed,
                        k -> w.formIn(k, Set.of("is", "are", "badly", "urgently", "also")));
        boolean denied = w.any(0, w.size(), k -> w.formIn(k, EnglishWords.NEGATION));
        return needed < w.size() && is && !denied && w.any(0, needed, w::noun) && w.size() < 16
                ? tokens(needed, needed)
                : null;
    }

    private static boolean finite(Words w) {
        return w.any(
                0,
                w.size(),
                k ->
                        w.upos(k, "AUX")
                                || w.upos(k, "VERB")
                                        && !w.form(k).endsWith("ing")
                                        && !w.form(k).endsWith("ed"));
    }

    private static @Nullable Span moreOf(Words w) {
        int i = w.first();
        int noun = w.next(i + 1, w::noun);
        boolean than = w.any(i, w.size(), k -> w.form(k).equals("than"));
        return w.formIn(i, MORE) && noun <= i + 3 && noun < w.size() && !than && !finite(w)
                ? tokens(i, noun)
                : null;
    }

    private static @Nullable Span fragment(Words w) {
        int i = w.first();
        int noun = w.next(i + 1, w::noun);
        boolean judged = w.any(i, noun, k -> w.formIn(k, EnglishWords.GOOD));
        return w.formIn(i, Set.of("a", "an"))
                        && noun <= i + 4
                        && noun < w.size()
                        && !judged
                        && !finite(w)
                ? tokens(i, noun)
                : null;
    }

    private static @Nullable Span answer(Words w) {
        int noun = finite(w) ? w.size() : w.next(w.first(), w::noun);
        boolean no =
                w.formIn(w.first(), EnglishWords.NEGATION)
                        || w.formIn(w.first(), EnglishWords.QUESTION_WORDS);
        // "far too early", "too small": what is wrong, not what to do.
        boolean wrong =
                w.any(
                        w.first(),
                        w.size(),
                        k ->
                                w.form(k).equals("too")
                                        && (w.upos(k + 1, "ADJ") || w.upos(k + 1, "ADV")));
        if (wrong) {
            return null;
        }
        if (noun >= w.size() && plural(w) && !no) {
            return tokens(w.first(), w.first());
        }
        return noun <= w.first() + 3 && noun < w.size() && !no ? tokens(w.first(), noun) : null;
    }

    /** "Benches" alone, which taggers take for a verb. */
    private static boolean plural(Words w) {
        int only = w.first();
        boolean alone = !w.any(only + 1, w.size(), i -> !w.mark(i));
        return alone && w.upos(only, "VERB") && w.form(only).endsWith("s");
    }
}
