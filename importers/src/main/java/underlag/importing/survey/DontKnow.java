package underlag.importing.survey;

import java.util.Set;

/** Answers that say there is none: counted apart from answers and from empty cells. */
final class DontKnow {
    private static final Set<String> WORDS =
            Set.of(
                    "vet ej",
                    "vet inte",
                    "jag vet inte",
                    "ingen åsikt",
                    "har ingen åsikt",
                    "ingen uppfattning",
                    "har ingen uppfattning",
                    "ingen åsikt vet ej",
                    "vet ej ingen åsikt",
                    "vet inte ingen åsikt",
                    "vet ej ingen uppfattning",
                    "kan ej svara",
                    "kan inte svara",
                    "kan ej ta ställning",
                    "kan inte ta ställning",
                    "kan ej bedöma",
                    "kan inte bedöma",
                    "vill ej svara",
                    "vill inte svara",
                    "ej svar",
                    "inget svar",
                    "ej aktuellt",
                    "ej relevant",
                    "don t know",
                    "dont know",
                    "i dont know",
                    "do not know",
                    "i do not know",
                    "no opinion",
                    "dont know no opinion",
                    "not sure",
                    "unsure",
                    "not applicable",
                    "n a",
                    "na",
                    "no answer",
                    "prefer not to say",
                    "prefer not to answer",
                    "weiß nicht",
                    "weiss nicht",
                    "weiß ich nicht",
                    "ich weiß nicht",
                    "keine angabe",
                    "keine meinung",
                    "keine antwort",
                    "kann ich nicht beurteilen",
                    "trifft nicht auf mich zu");

    private DontKnow() {}

    /** Whether a closed answer is none. A dash or a question mark alone is none either. */
    static boolean is(String answer) {
        String loose = Words.loose(answer);
        return loose.isEmpty() ? !answer.isBlank() : WORDS.contains(loose);
    }
}
