package underlag.proposal;

import java.util.Set;

/** How kinds show in English. */
final class EnglishKindWords {
    private EnglishKindWords() {}

    private static final Cues IDEA =
            Cues.of(
                    "imagine, what if, how about, we could, one could, you could, maybe we",
                    "maybe the, perhaps we, perhaps the, could perhaps, could maybe, my idea",
                    "an idea, vision, dream, dream of, would be nice, would be great, would be fun",
                    "would be lovely, would be good, would be cool, would be wonderful");
    private static final Cues NEED =
            Cues.of(
                    "need, needs, needed, required, necessary, must be, must have, must become",
                    "must get, has to be, has to become, has to get, have to be able, should",
                    "ought to, important that, important to, important for, it is vital, essential",
                    "i want, we want, want to be able, do something, something must, prioritise",
                    "prioritize, think of, make sure, ensure, deserve, take care of, time to");
    private static final Cues PROBLEM =
            Cues.of(
                    "lack, lacking, missing, there is no, there are no, there 's no, not enough",
                    "too few, too little, too many, too much, too often, bad, terrible, awful, poor",
                    "boring, dull, dangerous, ugly, broken, unsafe, insecure, dark, dirty, worn",
                    "expensive, cramped, messy, difficult, impossible, annoying, unclear",
                    "unnecessary, sad, scary, slow, uneven, slippery, stressful, worse, worst",
                    "inconvenient, unfair, unacceptable, horrible, disaster, wrong, noisy, risky",
                    "insufficient, shame, unfortunately, crowded, overcrowded, congested, hard to",
                    "problem, trouble, risk, danger, accident, damage, graffiti, noise, litter",
                    "rubbish, garbage, trash, worry, fear, queue, congestion, vandalism, chaos",
                    "complaint, obstacle, disadvantage, weakness, burglary, traffic jam, pothole",
                    "disturb, annoy, worry, destroy, complain, disappoint, ignore, suffer, struggle",
                    "not work, n't work, does not work, can not, ca n't, cannot, dare not, unable to",
                    "n't feel safe, not feel safe, not safe, n't safe, not good, n't good, never comes",
                    "no one listens, nobody listens, nothing happens, nothing to do, nowhere to",
                    "far from, far to, closed down, shut down, disappeared, forgotten, hate, dislike");
    private static final Cues PRAISE =
            Cues.of(
                    "like, love, enjoy, appreciate, thank you for, thanks for, works well, work well",
                    "happy with, happy about, glad, grateful, proud, favourite, favorite, gem",
                    "well done, great job, good job, keep it up, thumbs up, all good");
    private static final Cues GOOD =
            Cues.of(
                    "good, nice, great, fine, lovely, wonderful, fantastic, excellent, beautiful",
                    "pleasant, friendly, helpful, clean, safe, cosy, cozy, perfect, amazing, best",
                    "brilliant, popular, charming, welcoming, calm, quiet, fun, super, superb");
    private static final Set<String> REMEDIES =
            WordList.of(
                    "reduce, avoid, prevent, against, solve, stop, improve, fight, fix, less, fewer",
                    "without, combat, end, lower, minimise, minimize, eliminate");

    static final KindWords WORDS =
            new KindWords(
                    IDEA,
                    NEED,
                    PROBLEM,
                    Set.of("too"),
                    PRAISE,
                    GOOD,
                    WordList.of(
                            "is, are, was, were, 's, be, feel, feels, has, have, with, very, so"),
                    WordList.of(
                            "would, could, should, if, will, can, must, might, not, n't, more, make",
                            "makes, to, than, wish"),
                    REMEDIES,
                    WordList.of("not, n't, no, never, without, hardly"),
                    WordList.of("no"),
                    WordList.of(
                            "when, why, how, what, who, which, where, is, are, do, does, will, can"),
                    WordList.of("if, who, whoever, unless"),
                    WordList.of(
                            "hi, hello, hey, thanks, thank, regards, best, kind, sincerely, dear"),
                    Cues.of("i wonder, we wonder, wondering if, wondering when, my question"),
                    Cues.of("hard to say, hard to tell, difficult to say, no problem, no problems"),
                    WordList.of("comment, comments, opinion, idea, difference, problem, problems"),
                    WordList.of("always, never, must, still, even, only, every"));
}
