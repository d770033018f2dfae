package underlag.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everyday words for the same thing in a town, so that one request is counted once. */
final class SameThings {
    private static final List<Set<String>> GROUPS =
            List.of(
                    WordList.of("bänk, sittplats, parkbänk, sittbänk, soffa, parksoffa"),
                    WordList.of("papperskorg, soptunna, skräpkorg, papperskorgar"),
                    WordList.of("toalett, toa, wc"),
                    WordList.of("belysning, gatubelysning, lampa, gatlampa, lyse"),
                    WordList.of("utegym, utomhusgym, friluftsgym"),
                    WordList.of("cykelställ, cykelparkering"),
                    WordList.of("cykelväg, cykelbana"),
                    WordList.of("hundrastgård, rastgård"),
                    WordList.of("lekplats, lekpark"),
                    WordList.of("farthinder, fartgupp, vägbula"),
                    WordList.of("trottoar, gångbana"),
                    WordList.of("kafé, café, fik"),
                    WordList.of("parkeringsplats, p-plats, parkering"));
    private static final Map<String, String> FIRST = new TreeMap<>();

    static {
        for (Set<String> group : GROUPS) {
            String name = group.stream().sorted().findFirst().orElseThrow();
            group.forEach(word -> FIRST.put(word, name));
        }
    }

    private SameThings() {}

    /** One word for all that name the same thing. */
    static String name(String lemma) {
        return FIRST.getOrDefault(lemma, lemma);
    }
}
