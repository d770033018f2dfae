package underlag.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * What the learned layer sees of a statement: rule hits, classes of words in their order, shape,
 * place in the contribution, heading and neighbours. No word that carries a subject is among it, so
 * that what was learnt in one dialogue holds in another.
 */
final class ProposalFeatures {
    private static final Span NOWHERE = new Span(0, 0);
    private static final Set<String> VERBAL =
            WordList.of(
                    "SHOULD, MUST, COULD, CAN, WOULD, CONDBE, BE, HAVE, WISH, WANT, PROP, NEED",
                    "LACK, VIMP, VINF, ACT, VFIN, VPART, VPASS, AUX, VERB, WILL");

    private final Map<String, Span> features = new LinkedHashMap<>();

    /**
     * What stands around a statement.
     *
     * @param number of the statement in its contribution, from 0
     * @param of statements in the contribution
     */
    record Around(
            @Nullable Seen previous,
            @Nullable Seen next,
            @Nullable Seen heading,
            int number,
            int of) {
        static final Around NOTHING = new Around(null, null, null, 0, 1);
    }

    private ProposalFeatures() {}

    /** Feature → the tokens it is about, an empty span where it is about none. */
    static Map<String, Span> of(Seen seen, Around around, Grammar grammar) {
        ProposalFeatures all = new ProposalFeatures();
        all.rules(seen);
        all.sequence(seen.classes());
        all.forms(seen, grammar);
        all.shape(seen, grammar);
        all.around(seen, around);
        return all.features;
    }

    private void add(String name) {
        features.putIfAbsent(name, NOWHERE);
    }

    private void add(String name, int from, int to) {
        features.putIfAbsent(name, new Span(from, to));
    }

    private void rules(Seen seen) {
        for (Hit hit : seen.hits()) {
            features.putIfAbsent("R:" + hit.rule(), hit.tokens());
            if (hit.tokens().start() <= seen.words().first()) {
                add("Rfirst:" + hit.rule());
            }
        }
        long strong = seen.hits().stream().filter(h -> !h.rule().equals("ANSWER")).count();
        add("Rn:" + Math.min(strong, 3));
        if (strong == 1) {
            add("Ronly:" + seen.hits().getFirst().rule());
        }
    }

    private void sequence(List<String> classes) {
        int n = classes.size();
        List<String> verbs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String one = classes.get(i);
            add("1:" + one, i, i + 1);
            if (i + 1 < n) {
                add("2:" + one + "_" + classes.get(i + 1), i, i + 2);
            }
            if (i + 2 < n) {
                add("3:" + String.join("_", classes.subList(i, i + 3)), i, i + 3);
            }
            if (VERBAL.contains(one)) {
                verbs.add(one);
            }
        }
        add("F2:" + String.join("_", classes.subList(0, Math.min(2, n))));
        add("F3:" + String.join("_", classes.subList(0, Math.min(3, n))));
        add("F4:" + String.join("_", classes.subList(0, Math.min(4, n))));
        add("L3:" + String.join("_", classes.subList(Math.max(0, n - 3), n)));
        add("L4:" + String.join("_", classes.subList(Math.max(0, n - 4), n)));
        add("V:" + String.join("_", verbs.subList(0, Math.min(5, verbs.size()))));
        add("Vlast:" + (verbs.isEmpty() ? "" : verbs.getLast()));
    }

    private void forms(Seen seen, Grammar grammar) {
        String before = "<";
        for (int i = 0; i < seen.words().size(); i++) {
            String form = grammar.form(seen.words(), i);
            if (!form.isEmpty()) {
                add("w:" + form, i, i + 1);
            }
            String here = form.isEmpty() ? seen.classes().get(i) : form;
            if (!form.isEmpty() || !before.isEmpty() && Character.isLowerCase(before.charAt(0))) {
                add("w2:" + before + "_" + here, Math.max(0, i - 1), i + 1);
            }
            before = here;
        }
    }

    private void shape(Seen seen, Grammar grammar) {
        Words w = seen.words();
        int n = w.size();
        int finite = 0;
        for (int i = 0; i < n; i++) {
            finite += grammar.finite(w, i) ? 1 : 0;
        }
        String length =
                n <= 2
                        ? "2"
                        : n <= 4
                                ? "4"
                                : n <= 7
                                        ? "7"
                                        : n <= 12 ? "12" : n <= 20 ? "20" : n <= 30 ? "30" : "long";
        add("len:" + length);
        add("fin:" + Math.min(finite, 4));
        if (finite == 0) {
            add("nofin:" + length);
            add("nofin:" + String.join("_", seen.classes().subList(0, Math.min(2, n))));
        }
        String last = n == 0 ? "" : seen.classes().getLast();
        add("end:" + ("?!.:".contains(last) ? last : "none"));
    }

    private void around(Seen seen, Around around) {
        boolean only = around.of() == 1;
        String place =
                only
                        ? "only"
                        : around.number() == 0
                                ? "first"
                                : around.number() == around.of() - 1 ? "last" : "mid";
        add("at:" + place);
        boolean title = titleLike(seen, around);
        if (title) {
            add("title");
            add(
                    "title:"
                            + String.join(
                                    "_",
                                    seen.classes().subList(0, Math.min(2, seen.classes().size()))));
            seen.hits().forEach(hit -> add("title:R:" + hit.rule()));
        }
        neighbour("prev", around.previous());
        neighbour("next", around.next());
        Seen heading = around.heading();
        if (heading != null && !title) {
            add("head");
            heading.hits().forEach(hit -> add("head:" + hit.rule()));
            boolean shared = shares(seen.words(), heading.words());
            if (shared) {
                add("head:shared");
            }
            seen.hits().stream()
                    .map(Hit::rule)
                    .distinct()
                    .limit(2)
                    .forEach(r -> add("head:" + shared + ":" + r));
        }
    }

    private void neighbour(String which, @Nullable Seen other) {
        if (other == null) {
            return;
        }
        TreeSet<String> families = new TreeSet<>();
        other.hits().forEach(hit -> families.add(hit.rule()));
        families.forEach(rule -> add(which + ":" + rule));
        add(which + ":" + (families.isEmpty() ? "none" : "some"));
        for (String sign : List.of("BAD", "LACK", "NEG", "?", "PROP")) {
            if (other.classes().contains(sign)) {
                add(which + ":1:" + sign);
            }
        }
    }

    /** A first line without a full stop, with more after it. */
    static boolean titleLike(Seen seen, Around around) {
        String last = seen.classes().isEmpty() ? "" : seen.classes().getLast();
        return around.of() > 1 && around.number() == 0 && !last.equals(".");
    }

    private static boolean shares(Words one, Words other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.noun(i) || one.form(i).length() < 5) {
                continue;
            }
            String stem = one.form(i).substring(0, 5);
            if (other.any(0, other.size(), k -> other.form(k).startsWith(stem))) {
                return true;
            }
        }
        return false;
    }
}
