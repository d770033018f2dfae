package underlag.proposal;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of action: "sätt upp", "bygg" and "fler" ask for the same, "ta bort" for the opposite. */
final class SwedishActions {
    private static final Set<String> REMOVE =
            WordList.of(
                    "riva, stänga, förbjuda, stoppa, sluta, avskaffa, slopa, ta bort, minska",
                    "sänka, begränsa, upphöra, avveckla, flytta bort, ta ner, dra ner, bromsa");
    private static final Set<String> KEEP =
            Set.of("bevara", "behålla", "rädda", "spara", "låta", "skydda", "värna", "vara kvar");
    private static final Set<String> MEND =
            WordList.of(
                    "rusta, rusta upp, renovera, laga, förbättra, underhålla, städa, måla",
                    "snygga, snygga upp, fräscha, fräscha upp, bredda, asfaltera, tömma",
                    "rensa, röja, sköta, upprusta, återställa, tvätta, klippa, reparera",
                    "laga upp");
    private static final Set<String> ADD =
            WordList.of(
                    "bygga, anlägga, sätta, sätta upp, placera, placera ut, ordna, skapa",
                    "införa, öppna, plantera, installera, montera, fixa, skaffa, köpa",
                    "köpa in, lägga, anordna, göra, öka, utöka, komplettera, ställa, ställa ut",
                    "uppföra, inrätta, tillkomma, erbjuda, ge, satsa, starta, dra, bygga ut",
                    "ha, få, arrangera, belysa, lägga till, sätta ut, satsa på");
    private static final Map<String, Set<String>> KINDS =
            Map.of("remove", REMOVE, "keep", KEEP, "mend", MEND, "add", ADD);

    private SwedishActions() {}

    /** add, remove, keep or mend; a verb of none of these kinds is its own kind; no verb is add. */
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
}
