package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Contribution;

class ProposalMergerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fler bänkar | sätt ut bänkar",
                "Fler bänkar | Det behövs fler sittplatser",
                "Fler bänkar tack! | det behövs fler sittplatser/bänkar",
                "Bättre belysning | Belysningen behöver förbättras",
                "Vi vill ha en simhall | Bygg en simhall!",
                "Renovera simhallen | Upprustning av simhallen",
                "Sänk hyrorna | Lägre hyror",
                "En toalett vid torget | Det vore bra med en toalett vid torget",
                "Fler bänkar, så att äldre kan vila | Fler bänkar",
            })
    void theSameRequestInOtherWordsIsOneProposal(String one, String other) {
        assertThat(Said.merged(List.of(one, other))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fler bänkar | Ta bort bänkarna",
                "Fler bänkar | Inga fler bänkar",
                "Bygg på ängen | Bygg inte på ängen",
                "Kameror | Nej tack till fler kameror",
                "Fler bänkar | Fler bänkar längs ån",
                "Gratis parkering | Gratis buss",
                "Gratis parkering | Fler parkeringar",
                "Upprustning av simhallen | Upprustning av torget",
                "Fler papperskorgar | Fler papperskorgar och bänkar",
                "Kollektivtrafik för seniorer | Kollektivtrafik dygnet runt",
            })
    void differentRequestsStayApart(String one, String other) {
        assertThat(Said.merged(List.of(one, other))).hasSize(2);
    }

    @Test
    void copiesOfACampaignJoinAlsoWhereAWordDiffers() {
        String text = "Stoppa bygget på ängen. Låt barnen ha kvar sin plats att leka på i skogen.";
        List<Contribution> copies =
                List.of(
                        Said.contribution("a", text, List.of()),
                        Said.contribution("b", text, List.of()),
                        Said.contribution(
                                "c", text.replace("kvar sin plats", "sin plats"), List.of()));

        List<Proposal> proposals = Said.mergedContributions(copies);

        assertThat(proposals).hasSize(2);
        assertThat(proposals).allSatisfy(p -> assertThat(p.statements()).hasSize(3));
    }

    @Test
    void theGroupsDoNotDependOnTheOrderOfTheMaterial() {
        List<String> answers = answers();
        Set<Set<String>> expected = groups(answers);
        for (int seed = 1; seed <= 3; seed++) {
            List<String> shuffled = new ArrayList<>(answers);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(groups(shuffled)).isEqualTo(expected);
            assertThat(titles(shuffled)).isEqualTo(titles(answers));
        }
    }

    @Test
    void theMostAskedForComesFirstAndIsNumberedFirst() {
        Proposal first = Said.merged(answers()).getFirst();

        assertThat(first.id()).isEqualTo("P001");
        assertThat(first.statements()).hasSize(3);
        assertThat(first.title()).containsIgnoringCase("bänkar");
        assertThat(first.statements()).contains(first.example());
    }

    @Test
    void thousandsOfProposalsForOneThingAreMergedInSeconds() {
        List<Contribution> many = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            String text = "Fler bänkar och stolar nummer" + i % 2_000;
            many.add(Said.contribution("c" + i, text, List.of()));
        }
        var statements = many.stream().flatMap(c -> Said.statements(c).stream()).toList();
        var evidence = Said.found(statements, null);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> ProposalMerger.merge(statements, evidence));
    }

    private static List<String> answers() {
        return List.of(
                "Fler bänkar",
                "sätt ut bänkar",
                "Det behövs bänkar",
                "Bygg en simhall",
                "Vi vill ha en simhall",
                "Gratis parkering",
                "Bevara ängen",
                "Fler träd längs Storgatan",
                "Jag önskar fler träd längs Storgatan");
    }

    private static Set<Set<String>> groups(List<String> answers) {
        return Said.merged(answers).stream()
                .map(p -> Set.copyOf(p.statements()))
                .collect(Collectors.toSet());
    }

    private static List<String> titles(List<String> answers) {
        return Said.merged(answers).stream().map(Proposal::title).toList();
    }
}
