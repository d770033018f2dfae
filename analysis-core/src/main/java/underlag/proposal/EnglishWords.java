package underlag.proposal;

import java.util.Set;

/** The closed word lists of the English rules: general English, none of them about a subject. */
final class EnglishWords {
    private EnglishWords() {}

    /** What names nothing that could be done or had. */
    static final Set<String> ANYTHING =
            WordList.of("something, anything, somewhere, someone, somebody, sth");

    /** What can be done with things and services, in the base form. */
    static final Set<String> ACT =
            WordList.of(
                    "add, allow, build, bring, change, clean, close, create, cut, develop, enable",
                    "encourage, ensure, enlarge, expand, extend, fix, give, improve, include",
                    "increase, install, introduce, invest, keep, let, limit, lower, maintain, make",
                    "move, offer, open, paint, plant, preserve, prevent, prioritise, prioritize",
                    "promote, protect, provide, put, reduce, reinstate, remove, renovate, repair",
                    "replace, restore, restrict, separate, set, simplify, start, stop, support",
                    "turn, update, upgrade, use, widen, show, implement, integrate, convert, ban",
                    "expose, publish, release, resurface, light, place, organise, organize, host",
                    "hire, train, employ, fund, subsidise, subsidize, enforce, review, consider");

    /** Base forms that open a sentence and ask for nothing. */
    static final Set<String> NO_REQUEST =
            WordList.of(
                    "thank, thanks, see, note, hope, guess, look, say, let, got, get, love, like",
                    "wish, think, imagine, suppose, bet, sorry, welcome, hi, hello, dear, agree",
                    "need, want, know, feel, sound, seem, mean, hate, help, work, have, are, is");

    static final Set<String> GOOD =
            WordList.of(
                    "good, great, nice, helpful, useful, better, best, awesome, cool, lovely, perfect",
                    "wonderful, fantastic, excellent, amazing, ideal, handy, welcome, beneficial",
                    "brilliant, sensible, wise, grateful, appreciated, easier, safer, nicer, super",
                    "convenient, worthwhile, sweet, happy, fair, logical, neat, interesting, idea",
                    "improvement, option, solution, addition, huge, practical, valuable, cleaner");

    static final Set<String> PROVIDE =
            WordList.of(
                    "add, allow, include, provide, support, enable, make, give, implement, have, be",
                    "offer, improve, introduce, create, show, use, build, change, extend, put, open");

    static final Set<String> MODALS =
            WordList.of(
                    "can, could, should, would, will, must, may, might, shall, 'd, 'll, ca, wo, cannot");
    static final Set<String> QUESTION_WORDS =
            WordList.of("how, what, when, where, who, which, why, whose");
    static final Set<String> NEGATION =
            WordList.of("not, n't, never, no, without, nt, dont, cannot");
    static final Set<String> BARE_DO = WordList.of("do, don, dont, don't, don`t, don’t");
    static final Set<String> POLITE = WordList.of("please, plz, pls, kindly");
}
