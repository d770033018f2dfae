package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Contribution;

/** A dialogue where many ask the same in other words; each line is one request. */
class SameInOtherWordsTest {
    private static final List<List<String>> ASKED =
            List.of(
                    List.of(
                            "Biblioteket borde ha öppet på söndagar",
                            "Söndagsöppet bibliotek",
                            "Håll biblioteket öppet även på söndagar!",
                            "Jag önskar att biblioteket har öppet på söndagar"),
                    List.of(
                            "Bygg ett utegym vid ån",
                            "Jag önskar mig ett utomhusgym vid ån",
                            "Ett gym utomhus vid ån",
                            "Det vore bra med ett friluftsgym vid ån"),
                    List.of(
                            "Sänk hastigheten på Kvarngatan",
                            "Lägre fart på Kvarngatan",
                            "Hastigheten på Kvarngatan måste sänkas",
                            "Begränsa farten på Kvarngatan"),
                    List.of(
                            "Sätt upp farthinder på Skolgatan",
                            "Vi vill ha fartgupp på Skolgatan",
                            "Skolgatan behöver farthinder",
                            "Det behövs vägbulor på Skolgatan"),
                    List.of(
                            "Fler bänkar i parken",
                            "Sätt ut bänkar i parken",
                            "Det behövs fler sittplatser i parken",
                            "Jag saknar bänkar, ställ ut fler i parken"),
                    List.of(
                            "Bättre belysning på gångvägen till stationen",
                            "Belysningen på gångvägen till stationen behöver förbättras",
                            "Förbättra lyset på gångvägen till stationen"),
                    List.of(
                            "Bygg en cykelväg mellan Ekby och Sandvik",
                            "En cykelbana mellan Ekby och Sandvik",
                            "Vi behöver en cykelväg från Ekby till Sandvik",
                            "Anlägg en gång- och cykelväg mellan Ekby och Sandvik"),
                    List.of(
                            "Bevara skolan i Ekby",
                            "Behåll skolan i Ekby",
                            "Låt skolan i Ekby vara kvar",
                            "Rädda Ekby skola"),
                    List.of(
                            "Mindre barngrupper i förskolan",
                            "Minska barngrupperna på förskolorna",
                            "Barngrupperna i förskolan borde bli mindre"),
                    List.of(
                            "Bättre skolmat",
                            "Maten i skolan måste bli bättre",
                            "Förbättra skolmaten"),
                    List.of(
                            "Fler bussar på kvällarna",
                            "Det borde gå fler bussar på kvällen",
                            "Tätare bussar kvällstid"),
                    List.of(
                            "Mer personal i hemtjänsten",
                            "Anställ mer personal i hemtjänsten",
                            "Hemtjänsten behöver mer personal",
                            "Fler anställda i hemtjänsten"),
                    List.of(
                            "Bygg ett äldreboende i Sandvik",
                            "Sandvik behöver ett äldreboende",
                            "Ett nytt vårdboende i Sandvik"),
                    List.of(
                            "Gratis parkering i centrum",
                            "Parkeringen i centrum borde vara gratis",
                            "Avgiftsfri parkering i centrum"),
                    List.of(
                            "Rusta upp lekplatsen i Lindparken",
                            "Lekplatsen i Lindparken behöver renoveras",
                            "Fräscha upp lekparken i Lindparken"),
                    List.of(
                            "Plantera fler träd längs Storgatan",
                            "Fler träd på Storgatan",
                            "Träd längs Storgatan, tack"));

    /** Near in words, but another request. */
    private static final List<String> ALONE =
            List.of(
                    "Ta bort bänkarna i parken",
                    "Fler bänkar vid stationen",
                    "Stäng skolan i Ekby",
                    "Bygg en skola i Sandvik",
                    "Gratis bussar",
                    "Höj hastigheten på Kvarngatan",
                    "Sänk hastigheten på Storgatan",
                    "Bygg en lekplats i Sandvik",
                    "Ta bort farthindren på Skolgatan",
                    "Fler parkeringsplatser i centrum",
                    "Rusta upp biblioteket",
                    "Ta ner träden längs Storgatan",
                    "Fler bussar till Sandvik");

    @Test
    void mostRequestsInOtherWordsAreJoinedAndHardlyAnyWronglySo() {
        Map<String, Integer> request = new HashMap<>();
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < ASKED.size() + ALONE.size(); i++) {
            List<String> lines =
                    i < ASKED.size() ? ASKED.get(i) : List.of(ALONE.get(i - ASKED.size()));
            for (String line : lines) {
                String id = "c" + contributions.size();
                contributions.add(Said.contribution(id, line, List.of()));
                request.put(id, i);
            }
        }

        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Proposal proposal : Said.merge(contributions).proposals()) {
            List<String> members = proposal.statements();
            for (int a = 0; a < members.size(); a++) {
                for (int b = a + 1; b < members.size(); b++) {
                    if (of(members.get(a), request) == of(members.get(b), request)) {
                        right++;
                    } else {
                        wrong.add(proposal.title());
                    }
                }
            }
        }
        int alike = ASKED.stream().mapToInt(l -> l.size() * (l.size() - 1) / 2).sum();
        assertThat(wrong).isEmpty();
        assertThat((double) right / alike).isGreaterThan(0.6);
    }

    private static int of(String statement, Map<String, Integer> request) {
        return request.getOrDefault(statement.replaceFirst("-\\d+$", ""), -1);
    }
}
