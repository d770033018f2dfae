package underlag.proposal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Kinds of action: "sätt upp", "bygg" and "fler" ask for the same, "ta bort" for the opposite. */
final class SwedishActions {
    private static final Set<String> REMOVE =
            WordList.of(
                    "riva, stänga, stänga av, förbjuda, stoppa, sluta, avskaffa, slopa, ta bort",
                    "minska, sänka, begränsa, upphöra, avveckla, flytta bort, ta ner, dra ner",
                    "bromsa, skrota, avbryta, avbryta, borttagning, rivning, mindre, färre, lägre",
                    "minskad, sänkt");
    private static final Set<String> KEEP =
            WordList.of(
                    "bevara, behålla, rädda, spara, skydda, värna, vara kvar, bevarande, behållande");
    private static final Set<String> MEND =
            WordList.of(
                    "rusta, rusta upp, renovera, laga, laga upp, förbättra, underhålla, städa, måla",
                    "måla om, snygga, snygga upp, fräscha, fräscha upp, asfaltera, tömma, rensa",
                    "röja, sköta, upprusta, återställa, tvätta, klippa, reparera, upprustning",
                    "renovering, förbättring, underhåll, städning, reparation, bättre, finare",
                    "renare, fräschare, snyggare, tryggare, säkrare, trevligare, förbättrad");
    private static final Set<String> ADD =
            WordList.of(
                    "bygga, bygga upp, anlägga, sätta, sätta upp, sätta ut, sätta in, placera",
                    "placera ut, ordna, skapa, införa, plantera, installera, montera, fixa, skaffa",
                    "köpa, köpa in, lägga, anordna, göra, öka, utöka, komplettera, ställa",
                    "ställa ut, ställa upp, uppföra, inrätta, tillkomma, erbjuda, ge, satsa",
                    "satsa på, starta, dra, ha, få, arrangera, lägga till, tillföra, anläggning",
                    "anläggande, byggande, byggnation, mer, mera, fler, flera, ny, ökad, utökad",
                    "extra, upprätta");
    private static final Set<String> FREE = Set.of("gratis", "avgiftsfri", "fri");
    private static final Set<String> EXTEND =
            WordList.of("längre, större, bredare, förlänga, bredda, bygga ut, utvidga, breddning");
    private static final Map<String, Set<String>> KINDS =
            new TreeMap<>(
                    Map.of(
                            "remove", REMOVE, "keep", KEEP, "mend", MEND, "add", ADD, "free", FREE,
                            "extend", EXTEND));

    private SwedishActions() {}

    /** A verb of none of these kinds is its own kind; no verb is add. */
    static String kind(@Nullable String action) {
        if (action == null) {
            return "add";
        }
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(action))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(action);
    }

    /** Whether the word only says what kind of action is asked for, or how much of it. */
    static boolean isKindWord(String lemma) {
        return KINDS.values().stream().anyMatch(words -> words.contains(lemma));
    }
}
