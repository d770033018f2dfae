package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Contribution;

/** Invented dialogues in each language, where many ask the same in longer and shorter words. */
class RequestsInOtherWordsTest {
    @ParameterizedTest
    @CsvSource({"sv, 0.75", "en, 0.75", "de, 0.7"})
    void mostAreJoinedAndNoneWrongly(String language, double wanted) throws IOException {
        List<List<String>> requests = requests(language);
        List<Contribution> contributions = new ArrayList<>();
        Map<String, Integer> request = new HashMap<>();
        for (int i = 0; i < requests.size(); i++) {
            for (String line : requests.get(i)) {
                String id = "c" + contributions.size();
                contributions.add(Said.contribution(id, line, List.of()));
                request.put(id, i);
            }
        }

        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Proposal proposal : Said.merge(contributions, language).proposals()) {
            List<Integer> members =
                    proposal.statements().stream()
                            .map(s -> request.getOrDefault(s.replaceFirst("-\\d+$", ""), -1))
                            .toList();
            right += members.size() * (members.size() - 1) / 2;
            if (members.stream().distinct().count() > 1) {
                wrong.add(proposal.title());
            }
        }

        int alike = requests.stream().mapToInt(l -> l.size() * (l.size() - 1) / 2).sum();
        assertThat(wrong).isEmpty();
        assertThat((double) right / alike).isGreaterThan(wanted);
    }

    /** Blocks of lines that ask the same; after "alone" each line is a request of its own. */
    private static List<List<String>> requests(String language) throws IOException {
        String name = "requests-" + language + ".txt";
        try (InputStream in = RequestsInOtherWordsTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String[] halves = text.replaceAll("(?m)^#.*\n", "").split("(?m)^alone$");
            List<List<String>> requests = new ArrayList<>();
            for (String block : halves[0].strip().split("\n\n")) {
                requests.add(block.strip().lines().toList());
            }
            halves[1].strip().lines().forEach(line -> requests.add(List.of(line)));
            return requests;
        }
    }
}
