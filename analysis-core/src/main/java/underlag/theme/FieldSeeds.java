package underlag.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import underlag.dialogue.ThemeDetail;

/**
 * A first division of the texts by the fields of municipal life that they name, where a language
 * pack knows them: each text goes to the field that its words name most, rarer fields counting a
 * little more. Texts of a field that holds a large part of the material, which is then the
 * dialogue's own subject, and texts that name no field are divided by the mixture.
 *
 * <p>A few hundred short answers hold too few common words for a mixture to tell subjects apart
 * from nothing; with a good start the words do the rest.
 */
final class FieldSeeds {
    /** A field that holds more than this share of the texts is divided further. */
    private static final double TOO_BROAD = 0.2;

    /** Fields for each other word that is needed for them to lead. */
    private static final double AMONG_WORDS = 0.2;

    /** How much a rare field counts more, by the logarithm of its rarity. */
    private static final double RARITY = 0.3;

    private final Bags bags;
    private final List<String> words;
    private final ThemeDetail detail;
    private final int[] seeds;
    private int next;

    private FieldSeeds(Bags bags, List<String> words, ThemeDetail detail) {
        this.bags = bags;
        this.words = words;
        this.detail = detail;
        this.seeds = new int[bags.size()];
    }

    /**
     * Whether the texts are about municipal life: most name a field, and fields are no chance hits
     * among many other words.
     */
    static boolean suit(Bags bags, List<String> words) {
        int known = 0;
        double fields = 0;
        double others = 0;
        for (int bag = 0; bag < bags.size(); bag++) {
            boolean names = false;
            for (int i = 0; i < bags.words(bag).length; i++) {
                boolean field = ContentWords.isField(words.get(bags.words(bag)[i]));
                names |= field;
                fields += field ? bags.counts(bag)[i] : 0;
                others += field ? 0 : bags.counts(bag)[i];
            }
            known += names ? 1 : 0;
        }
        return known * 2 > bags.size() && fields > AMONG_WORDS * others;
    }

    /** The first theme of each text, as numbers without meaning. */
    static int[] of(Bags bags, List<String> words, ThemeDetail detail) {
        FieldSeeds seeds = new FieldSeeds(bags, words, detail);
        seeds.byField();
        return seeds.seeds;
    }

    private void byField() {
        double[] strength = strengths();
        Map<String, List<Integer>> members = new TreeMap<>();
        for (int bag = 0; bag < bags.size(); bag++) {
            members.computeIfAbsent(field(bag, strength), f -> new ArrayList<>()).add(bag);
        }
        for (Map.Entry<String, List<Integer>> field : members.entrySet()) {
            boolean broad = field.getValue().size() > TOO_BROAD * Fineness.of(detail) * bags.size();
            if (broad || field.getKey().isEmpty()) {
                divide(field.getValue());
            } else {
                field.getValue().forEach(bag -> seeds[bag] = next);
                next++;
            }
        }
    }

    /** 1 for a field that every text names, a little more for rarer ones; 0 for a word. */
    private double[] strengths() {
        int[] texts = new int[words.size()];
        for (int bag = 0; bag < bags.size(); bag++) {
            for (int word : bags.words(bag)) {
                texts[word]++;
            }
        }
        double[] strength = new double[words.size()];
        for (int word = 0; word < strength.length; word++) {
            if (ContentWords.isField(words.get(word))) {
                strength[word] = 1 + RARITY * StrictMath.log((double) bags.size() / texts[word]);
            }
        }
        return strength;
    }

    /** The field that a text names most, or nothing. */
    private String field(int bag, double[] strength) {
        String best = "";
        double most = 0;
        for (int i = 0; i < bags.words(bag).length; i++) {
            int word = bags.words(bag)[i];
            double here = bags.counts(bag)[i] * strength[word];
            if (here > most) {
                most = here;
                best = words.get(word);
            }
        }
        return best;
    }

    private void divide(List<Integer> members) {
        int[] division = Consensus.of(bags.only(members), detail).themeOf();
        Map<Integer, Integer> number = new HashMap<>();
        for (int i = 0; i < division.length; i++) {
            seeds[members.get(i)] = number.computeIfAbsent(division[i], theme -> next++);
        }
    }
}
