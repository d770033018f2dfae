package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * Proposals that show in the verb: imperatives, infinitives and modal verbs. The families follow
 * the usual grammar of requests in Swedish; each was weighed on residents' proposals.
 */
final class SwedishVerbRules {
    private static final Set<String> BEFORE_IMPERATIVE =
            WordList.of("och, eller, snälla, gärna, samt, så, hej, men, bara, sedan, sen");
    private static final Set<String> SHALL = Set.of("ska", "skall", "måste");
    private static final Set<String> NO_MAIN_CLAUSE =
            WordList.of("som, nu, hur, varför, när, om, att, än, innan, vart, var, vad");
    private static final Set<String> THIRD_PARTIES =
            Set.of("fler", "många", "det", "som", "detta", "barnen", "alla");

    private static final Set<String> MODALS =
            WordList.of("ska, skall, bör, borde, kan, kunde, hade, måste, skulle");
    private static final Set<String> PARTICLES =
            Set.of("ut", "upp", "in", "ner", "bort", "om", "av", "ihop");
    private static final Set<String> DIRECTIONS =
            Set.of("öster", "väster", "norr", "söder", "vänster", "höger", "sidan");
    private static final Set<String> ALREADY = Set.of("nu", "snart", "redan", "nästa", "tydligen");
    private static final Set<String> OBVIOUS =
            Set.of(
                    "självklar",
                    "självklarhet",
                    "otänkbar",
                    "omöjlig",
                    "svår",
                    "olaglig",
                    "förbjudet");
    private static final Set<String> OTHER_PEOPLE =
            WordList.of("folk, alla, bilister, bilisterna, cyklister, cyklisterna, människor");
    private static final Set<String> WELL_BEING =
            WordList.of("må, känna, kunna, våga, trivas, leva, växa, slippa, vara, bli");
    private static final Set<String> STATES_OF_MIND =
            Set.of(
                    "skämmas", "skämma", "veta", "förstå", "inse", "fatta", "lyssna", "tänka",
                    "bry", "skärpa");

    static final List<Rule> RULES =
            List.of(
                    new Rule("IMPERATIVE", SwedishVerbRules::imperative),
                    new Rule("INFINITIVE", SwedishVerbRules::infinitive),
                    new Rule("THAT_CLAUSE", SwedishVerbRules::thatClause),
                    new Rule("SHOULD", SwedishVerbRules::should),
                    new Rule("OPINION", SwedishVerbRules::opinion),
                    new Rule("MUST_BE_DONE", SwedishVerbRules::mustBeDone),
                    new Rule("AGENT_SHALL", SwedishVerbRules::agentShall),
                    new Rule("SHALL", SwedishVerbRules::shall),
                    new Rule("COULD", SwedishVerbRules::could),
                    new Rule("CAN_ACT", SwedishVerbRules::canAct),
                    new Rule("CAN_MEANS", SwedishVerbRules::canMeans));

    private SwedishVerbRules() {}

    private static @Nullable Span imperative(Words w) {
        for (int i = w.first(); i < w.size(); i++) {
            if (!command(w, i) || SwedishWords.asksTheReader(w, i)) {
                continue;
            }
            if (w.form(i).equals("se")
                    && !w.form(i + 1).equals("till")
                    && !w.form(i + 1).equals("över")) {
                continue;
            }
            boolean starts =
                    i == w.first()
                            || w.mark(i - 1) && !w.form(i - 1).equals(",")
                            || w.formIn(i - 1, BEFORE_IMPERATIVE);
            boolean afterClause =
                    w.form(i - 1).equals(",") && opensWithClause(w) && hasObject(w, i + 1);
            if (starts || afterClause) {
                return tokens(i, i);
            }
        }
        return null;
    }

    /** An imperative, by its tag or, before its object, by its form: "Fixa trottoaren". */
    private static boolean command(Words w, int i) {
        boolean byForm =
                w.formIn(i, SwedishWords.IMPERATIVES)
                        && (i == w.first()
                                || w.mark(i - 1)
                                || i == w.first() + 1 && w.form(i - 1).equals("så"))
                        && (hasObject(w, i + 1) || w.formIn(i + 1, Set.of("gärna", "inte")))
                        && mainVerb(w, w.formIn(i + 1, PARTICLES) ? i + 3 : i + 1)
                                >= w.next(i + 1, w::mark);
        boolean name =
                i > w.first()
                        && Character.isUpperCase(w.token(i).form().codePointAt(0))
                        && !w.formIn(i - 1, Set.of(".", "!", "?", ":", "-", "–", "\"", "•"));
        boolean vague = w.form(i).equals("gör") && w.formIn(i + 1, Set.of("något", "nåt"));
        boolean subject = w.finite(i + 1) && !w.tag(i + 1, "VB|IMP");
        boolean themselves = w.formIn(i + 1, Set.of("själv", "själva"));
        boolean none = vague || name || subject || themselves || service(w, i);
        // A nuisance that opens a verbless remark looks like a command: "Hundbajs överallt".
        boolean nuisance = w.formIn(i, SwedishWords.TROUBLE);
        return !none && !nuisance && (w.tag(i, "VB|IMP") || byForm);
    }

    /** "Öppna förskolan", as that service for parents is called; "Öppna förskolan igen" asks. */
    private static boolean service(Words w, int i) {
        return w.form(i).equals("öppna")
                && w.lemma(i + 1).equals("förskola")
                && !w.formIn(i + 2, Set.of("igen", "nu", "snart", "även", "också"));
    }

    private static boolean opensWithClause(Words w) {
        int first = w.first();
        return w.formIn(first, Set.of("om", "eftersom", "när", "då", "istället", "snälla"))
                || w.form(first).equals("för") && w.form(first + 1).equals("att");
    }

    private static boolean hasObject(Words w, int i) {
        return w.tag(i, "PL")
                || w.formIn(i, PARTICLES)
                || w.tag(i, "DT")
                || w.tag(i, "PN")
                || w.noun(i)
                || w.tag(i, "JJ")
                || w.tag(i, "PP");
    }

    private static @Nullable Span infinitive(Words w) {
        int first = w.first();
        boolean hint = w.form(first).equals("se") && !w.formIn(first + 1, Set.of("till", "över"));
        boolean does =
                !hint
                        && !service(w, first)
                        && !w.form(first).equals("hoppas")
                        && (w.infinitive(first) || w.formIn(first, SwedishWords.ACT));
        int object = w.formIn(first + 1, PARTICLES) ? first + 3 : first + 1;
        if (does && !w.any(object, first + 4, w::finite)) {
            return tokens(first, first);
        }
        if (!w.form(first).equals("att") || w.form(first + 1).equals("inte")) {
            return null;
        }
        int verb = w.next(first + 1, w::infinitive);
        boolean near = verb <= first + 3;
        boolean weighed =
                w.any(
                        first,
                        w.size(),
                        i -> w.formIn(i, Set.of("nödvändigt", "viktigt", "önskvärt", "bra")));
        return near && verb < w.size() && (weighed || mainVerb(w, first + 1) == w.size())
                ? tokens(first, verb)
                : null;
    }

    /**
     * The first finite verb outside clauses opened by som, där, när, så, om, då or att; or the
     * size.
     */
    static int mainVerb(Words w, int from) {
        boolean subordinate = false;
        for (int i = from; i < w.size(); i++) {
            if (opensClause(w, i)) {
                subordinate = true;
            } else if (w.mark(i)) {
                subordinate = false;
            } else if (w.finite(i) && !every(w, i)) {
                if (!subordinate) {
                    return i;
                }
                subordinate = false;
            }
        }
        return w.size();
    }

    /** "var hundrade meter", "var tionde minut". */
    private static boolean every(Words w, int i) {
        return w.form(i).equals("var") && w.form(i + 1).matches(".*(de|dje|te|annan)");
    }

    /**
     * "så man kan åka", "där folk samlas": the verb comes after its subject, as in no main clause.
     */
    private static boolean subjectFirst(Words w, int i) {
        return i > w.first()
                && w.formIn(i, Set.of("så", "där", "dit"))
                && (w.tag(i + 1, "PN") || w.noun(i + 1))
                && w.finite(i + 2);
    }

    /** "som", "där", "när", "om", "att": but not "öster om ån", "då fungerar det". */
    private static boolean opensClause(Words w, int i) {
        if (w.form(i).equals("om") && w.formIn(i - 1, DIRECTIONS)) {
            return false;
        }
        return w.tag(i, "SN")
                || subjectFirst(w, i)
                || w.tag(i, "HP")
                || w.tag(i, "HA") && i > w.first()
                || w.formIn(i, SwedishWords.RELATIVE)
                        && !w.tag(i, "PP")
                        && !w.tag(i, "AB")
                        && !w.tag(i, "IE");
    }

    private static @Nullable Span thatClause(Words w) {
        int start = w.first();
        if (w.formIn(start, Set.of("vidare", "även", "också", "samt"))) {
            start++;
        }
        if (!w.form(start).equals("att") || w.infinitive(start + 1)) {
            return null;
        }
        int verb = w.next(start + 1, w::finite);
        boolean alone = verb < w.size() && mainVerb(w, verb + 1) == w.size();
        return alone ? tokens(start, verb) : null;
    }

    private static @Nullable Span should(Words w) {
        int i = w.nextForm(0, Set.of("bör", "borde"));
        if (reproach(w, i) || w.formIn(i - 1, OTHER_PEOPLE)) {
            return null;
        }
        return i < w.size() && !w.form(i + 1).equals("inte")
                ? tokens(i, i)
                : i < w.size() ? tokens(i, i + 1) : null;
    }

    /** "Det borde vara självklart", "Ni borde ha lyssnat", "Ni borde skämmas". */
    private static boolean reproach(Words w, int i) {
        boolean obvious =
                w.any(i - 2, i + 2, k -> w.form(k).equals("det"))
                        && w.any(i + 1, i + 6, k -> w.lemmaIn(k, OBVIOUS));
        boolean past = w.any(i + 1, i + 4, w::supine);
        return obvious || past || w.any(i + 1, i + 4, k -> w.lemmaIn(k, STATES_OF_MIND));
    }

    private static @Nullable Span opinion(Words w) {
        int i =
                w.next(
                        0,
                        k ->
                                w.lemmaIn(
                                                k,
                                                Set.of(
                                                        "tycka", "anse", "vilja", "önska", "mena",
                                                        "hoppas"))
                                        && w.finite(k));
        boolean mine =
                w.formIn(i - 1, SwedishWords.FIRST_PERSON)
                        || w.formIn(i + 1, SwedishWords.FIRST_PERSON)
                        || i == w.first();
        int that = w.nextForm(i, Set.of("att"));
        int modal = w.next(that + 1, w::finite);
        return i < w.size() && mine && that <= i + 3 && w.formIn(modal, MODALS)
                ? tokens(i, modal)
                : null;
    }

    private static @Nullable Span mustBeDone(Words w) {
        for (int i = w.nextForm(0, SHALL); i < w.size(); i = w.nextForm(i + 1, SHALL)) {
            boolean announced =
                    w.any(0, w.size(), k -> w.formIn(k, ALREADY))
                            || w.any(0, i + 2, k -> w.tag(k, "SN") && w.form(k).equals("om"));
            if (w.formIn(i - 1, Set.of("som", "hur", "varför", "de"))
                    || announced && !w.form(i).equals("måste")) {
                continue;
            }
            int be = w.next(i + 1, k -> w.formIn(k, Set.of("bli", "finnas")));
            int thing = w.next(be + 1, w::noun);
            if (be <= i + 2 && thing <= be + 3 && w.indefiniteNoun(thing)) {
                return tokens(i, be);
            }
            for (int k = i + 1; k < Math.min(w.size(), i + 6); k++) {
                if (w.infinitive(k) && w.passive(k)
                        || w.form(k).equals("vara") && w.form(k + 1).equals("kvar")) {
                    return tokens(i, k);
                }
            }
        }
        return null;
    }

    private static @Nullable Span agentShall(Words w) {
        for (int i = w.nextForm(0, SHALL); i < w.size(); i = w.nextForm(i + 1, SHALL)) {
            boolean agent =
                    w.formIn(i - 1, SwedishWords.AGENTS) || w.formIn(i + 1, SwedishWords.AGENTS);
            boolean asked =
                    w.any(0, i, k -> w.formIn(k, Set.of("hur", "varför", "när", "vad", "om")));
            boolean question = w.question() && i == w.first();
            boolean announced =
                    !w.form(i).equals("måste") && w.any(0, w.size(), k -> w.formIn(k, ALREADY));
            if (agent
                    && !announced
                    && !question
                    && !asked
                    && w.any(
                            i + 1, i + 5, k -> w.infinitive(k) && w.lemmaIn(k, SwedishWords.ACT))) {
                return tokens(i, i);
            }
        }
        return null;
    }

    private static @Nullable Span shall(Words w) {
        int i = w.nextForm(0, Set.of("ska", "skall"));
        boolean purpose = w.any(0, i, k -> w.form(k).equals("för") && w.form(k + 1).equals("att"));
        boolean subordinate =
                w.any(0, i, k -> w.formIn(k, NO_MAIN_CLAUSE)) || w.formIn(i + 1, NO_MAIN_CLAUSE);
        int act = w.next(i + 1, w::infinitive);
        boolean does = act < i + 6 && !w.form(act).equals("behöva") && !state(w, i);
        boolean announced =
                w.formIn(i - 1, Set.of("de", "dom", "alla", "jag"))
                        || w.form(i - 1).equals("och") && w.form(w.first()).equals("jag")
                        || w.any(0, w.size(), k -> w.formIn(k, ALREADY));
        return i < w.size()
                        && i > w.first()
                        && !announced
                        && !purpose
                        && !subordinate
                        && does
                        && !w.question()
                ? tokens(i, i)
                : null;
    }

    /** "Barn ska må bra", "Äldre ska kunna bo kvar": what should be so, not what to do. */
    private static boolean state(Words w, int shall) {
        boolean people = w.any(0, shall, i -> SwedishWords.person(w, i));
        return people && w.any(shall + 1, shall + 4, i -> w.lemmaIn(i, WELL_BEING));
    }

    private static @Nullable Span could(Words w) {
        int would = w.nextForm(0, Set.of("skulle"));
        int can = w.nextForm(would, Set.of("kunna"));
        boolean third =
                w.formIn(would - 1, THIRD_PARTIES)
                        || w.formIn(would + 1, Set.of("fler", "många", "det"));
        if (can < w.size() && can <= would + 5 && !third) {
            return tokens(would, can);
        }
        int might = w.nextForm(0, Set.of("kunde"));
        boolean agent =
                w.formIn(might - 1, SwedishWords.AGENTS)
                        && (w.form(might + 1).equals("ha")
                                || w.lemmaIn(might + 1, SwedishWords.ACT));
        if (agent && w.infinitive(might + 1) && !w.any(might, might + 4, w::supine)) {
            return tokens(might, might + 1);
        }
        boolean thing =
                w.noun(might - 1) && w.formIn(might + 1, Set.of("vara", "ha", "få", "finnas"));
        if (thing && !SwedishWords.person(w, might - 1)) {
            return tokens(might, might + 1);
        }
        int had = w.nextForm(0, Set.of("hade"));
        int been = w.nextForm(had, Set.of("kunnat"));
        return been < w.size() && been <= had + 3 ? tokens(had, been) : null;
    }

    private static @Nullable Span canAct(Words w) {
        for (int i = w.nextForm(0, Set.of("kan", "måste", "behöver", "kunde")); i < w.size(); i++) {
            if (!w.formIn(i, Set.of("kan", "måste", "behöver", "kunde"))) {
                continue;
            }
            if (w.form(i + 1).equals("med") && w.form(i + 2).equals("fördel")) {
                return tokens(i, i + 2);
            }
            boolean agent =
                    w.formIn(i - 1, SwedishWords.AGENTS) || w.formIn(i + 1, SwedishWords.AGENTS);
            boolean negated = w.any(i, i + 4, k -> w.formIn(k, Set.of("inte", "ej", "aldrig")));
            int act = w.next(i + 1, k -> w.infinitive(k) && w.lemmaIn(k, SwedishWords.ACT));
            boolean open =
                    !w.any(
                            0,
                            i,
                            k ->
                                    w.formIn(
                                            k,
                                            Set.of(
                                                    "om", "när", "som", "att", "hur", "varför",
                                                    "så")));
            if (agent && open && !negated && act < w.size() && act <= i + 4) {
                return tokens(i, act);
            }
        }
        return null;
    }

    private static @Nullable Span canMeans(Words w) {
        int i = w.nextForm(0, Set.of("kan", "kunde"));
        boolean means = w.formIn(w.first(), Set.of("med", "genom", "här", "där", "istället"));
        int act = w.next(i + 1, k -> w.infinitive(k) && w.passive(k));
        return i < w.size() && means && act < w.size() && act <= i + 5 ? tokens(i, act) : null;
    }
}
