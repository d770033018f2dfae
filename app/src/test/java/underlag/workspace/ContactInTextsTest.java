package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.ContactData;
import underlag.dialogue.StatementState;
import underlag.proposal.Proposal;

/**
 * What residents write about how to reach them is kept, but stands in no title and no example that
 * the program chooses.
 */
class ContactInTextsTest {
    private static final List<String> ANSWERS =
            List.of(
                    "Sätt upp fler bänkar vid dammen.",
                    "Sätt upp fler bänkar vid dammen (031-12 34 56).",
                    "Bygg en cykelväg till skolan, mejla anna@exempel.se om det. Mvh Anna",
                    "Det är mörkt vid lekplatsen på kvällarna, säger 121212-1212.",
                    "Hej! Lekplatsen vid dammen är fin. Ring 070-123 45 67.",
                    "Belysningen vid lekplatsen är trasig. Tack på förhand!");

    @TempDir Path folder = Path.of("");

    @Test
    void noTitleAndNoExampleShowsHowToReachSomeone() throws Exception {
        Analysis analysis = analyse();
        Map<String, String> texts = new TreeMap<>();
        analysis.statements().forEach(s -> texts.put(s.id(), s.statement().text()));
        assertThat(analysis.proposals())
                .extracting(Proposal::title)
                .allSatisfy(title -> assertThat(ContactData.in(title)).isFalse())
                .contains("Sätt upp fler bänkar vid dammen");
        Proposal benches =
                analysis.proposals().stream()
                        .filter(p -> p.statements().size() == 2)
                        .findFirst()
                        .orElseThrow();
        assertThat(texts.get(benches.example())).isEqualTo(ANSWERS.getFirst());
        assertThat(analysis.kinds())
                .isNotEmpty()
                .flatExtracting(k -> k.examples())
                .extracting(texts::get)
                .doesNotContainNull()
                .noneMatch(ContactData::in);
        assertThat(analysis.themes())
                .flatExtracting(t -> t.typical())
                .extracting(texts::get)
                .doesNotContainNull()
                .noneMatch(ContactData::in);
    }

    @Test
    void theyAreKeptAndCountedWithoutContent() throws Exception {
        Analysis analysis = analyse();
        assertThat(analysis.material().contributions())
                .extracting(c -> c.text())
                .containsExactlyElementsOf(ANSWERS);
        assertThat(analysis.statements())
                .filteredOn(s -> s.state() == StatementState.NO_CONTENT)
                .allMatch(s -> s.kind() == null && s.themes().isEmpty() && s.proposalId() == null)
                .extracting(JudgedStatement::statement)
                .extracting(s -> s.text())
                .containsExactly("Mvh Anna", "Hej!", "Ring 070-123 45 67.", "Tack på förhand!");
    }

    private Analysis analyse() throws IOException, UnusableInputException {
        StringBuilder survey = new StringBuilder("Id;Vad vill du ändra i parken?\r\n");
        for (int i = 0; i < ANSWERS.size(); i++) {
            survey.append(i + 1).append(";\"").append(ANSWERS.get(i)).append("\"\r\n");
        }
        Path file = Files.writeString(folder.resolve("svar.csv"), survey);
        return AnalyseRun.run(PlainRequest.of(file), Progress.silent(), Set.of("html")).analysis();
    }
}
