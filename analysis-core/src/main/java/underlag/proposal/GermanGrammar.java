package underlag.proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import underlag.dialogue.Span;

/** German. */
final class GermanGrammar implements Grammar {
    static final Grammar GRAMMAR = new GermanGrammar();

    private static final List<Rule> RULES =
            Stream.of(GermanVerbRules.RULES, GermanWishRules.RULES, GermanFragmentRules.RULES)
                    .flatMap(List::stream)
                    .toList();
    private static final List<WordClass> CLASSES =
            List.of(
                    new WordClass("SHOULD", GermanWords.SHOULD),
                    new WordClass("MUST", GermanWords.MUST),
                    new WordClass("COULD", GermanWords.COULD),
                    new WordClass("CAN", GermanWords.CAN),
                    new WordClass("WOULD", WordList.of("würde, würden")),
                    new WordClass("CONDBE", GermanWords.WOULD_BE),
                    new WordClass(
                            "WANT",
                            WordList.of(
                                    "möchte, möchten, will, wollen, wollte, wollten, gern, gerne")),
                    new WordClass("BE", WordList.of("ist, sind, war, waren, sein, bin, gewesen")),
                    new WordClass("HAVE", WordList.of("hat, haben, habe, hatte, hatten")),
                    new WordClass("WILL", WordList.of("wird, werden, wurde, wurden, worden")),
                    new WordClass(
                            "LACK",
                            WordList.of("fehlt, fehlen, fehlte, fehlende, mangelt, vermisse")),
                    new WordClass(
                            "NEED",
                            WordList.of(
                                    "braucht, bräuchte, bräuchten, brauchen, benötigt, benötigen, bedarf, gehört, gehören")),
                    new WordClass("PLEASE", WordList.of("bitte")),
                    new WordClass("NEG", GermanWords.NEGATION),
                    new WordClass("IF", WordList.of("wenn, falls, sofern, ob")),
                    new WordClass(
                            "WHY", WordList.of("warum, wieso, weshalb, wie, was, wo, wer, wann")),
                    new WordClass("THAT", WordList.of("dass, daß")),
                    new WordClass(
                            "BECAUSE",
                            WordList.of(
                                    "da, weil, denn, deshalb, daher, dadurch, damit, somit, sodass")),
                    new WordClass("I", WordList.of("ich, wir, mir, uns, mich, mein, meine")),
                    new WordClass("MAN", WordList.of("man")),
                    new WordClass(
                            "MAYBE",
                            WordList.of("vielleicht, evtl, eventuell, ggf, vlt, gegebenenfalls")),
                    new WordClass("MORE", GermanWords.MORE),
                    new WordClass("TOO", WordList.of("zu, sehr, so, extrem, total, völlig")),
                    new WordClass(
                            "OFTEN",
                            WordList.of(
                                    "oft, häufig, immer, ständig, meist, manchmal, regelmäßig, täglich, leider")),
                    new WordClass("PLACE", WordList.of("hier, dort, dahin, hierhin")));

    private static final Set<String> POINTS_BACK =
            WordList.of(
                    "das, dies, dieser, diese, dieses, diesen, er, sie, es, dort, da, dann, so, und",
                    "aber, oder, welche, was, deshalb, daher, dadurch, damit, dazu, außerdem, sodass");

    private GermanGrammar() {}

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public boolean finite(Words words, int i) {
        return GermanClauses.finite(words, i);
    }

    @Override
    public String wordClass(Words w, int i) {
        String form = w.form(i);
        if (w.mark(i)) {
            return switch (form) {
                case ".", "?", "!", ":", "," -> form;
                default -> "-";
            };
        }
        for (WordClass known : CLASSES) {
            if (known.words().contains(form)) {
                return known.name();
            }
        }
        return open(w, i, form);
    }

    private static String open(Words w, int i, String form) {
        if (GermanWords.PROPOSAL_NOUNS.contains(form) || GermanWords.WISH_VERBS.contains(form)) {
            return "PROP";
        }
        if (GermanWords.NEEDED.contains(form)) {
            return "NEEDED";
        }
        if (GermanWords.stem(form, GermanWords.TROUBLE)) {
            return "BAD";
        }
        if (w.upos(i, "ADJ") && GermanWords.stem(form, GermanWords.GOOD)) {
            return "GOOD";
        }
        if (GermanClauses.infinitive(w, i)) {
            return GermanWords.ACT.contains(form) ? "ACT" : "VINF";
        }
        if (w.upos(i, "VERB") || w.upos(i, "AUX")) {
            return GermanClauses.participle(w, i) ? "VPART" : "VFIN";
        }
        return GermanFragmentRules.doing(w, i) ? "DOING" : w.token(i).upos();
    }

    private static final Set<String> CLOSED =
            Set.of("ADP", "ADV", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ");

    @Override
    public String form(Words w, int i) {
        return CLOSED.contains(w.token(i).upos()) ? w.form(i) : "";
    }

    @Override
    public Content content(Words words, String rule, Span trigger) {
        return GermanContent.of(words, trigger);
    }

    @Override
    public Span clause(Words words, int trigger) {
        return GermanContent.clause(words, trigger);
    }

    @Override
    public boolean pointsBack(String word) {
        return POINTS_BACK.contains(word);
    }
}
