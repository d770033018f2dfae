package underlag.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.ReaderLanguage;

/** Every fault that a plan can have, with its place and what the person is told. */
class PlanFaultsTest {
    /**
     * Faults that need more than a text to show: see {@link PlanReaderTest}, {@link GoalSheetTest},
     * {@link CodebookReaderTest}, {@link AppearancePartTest}.
     */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "plan.no-file",
                    "plan.not-utf8",
                    "plan.too-large",
                    "plan.sheet-no-table",
                    "plan.sheet-no-goals",
                    "plan.sheet-type",
                    "plan.sheet-target",
                    "plan.codebook-second",
                    "plan.logo-large",
                    "plan.logo-unreadable",
                    "plan.codebook-no-table",
                    "plan.codebook-no-themes");

    @TempDir Path temporary;

    record Case(
            String code,
            Locator place,
            String swedish,
            String english,
            boolean codebook,
            String text) {
        @Override
        public String toString() {
            return code + " " + place.notation();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFaultIsFoundAtItsPlaceWithARemedy(Case fault) throws IOException {
        Finding finding =
                findings(fault).stream()
                        .filter(f -> f.code().equals(fault.code()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(codes(fault)));
        assertThat(finding.where().place()).isEqualTo(fault.place());
        assertThat(PlanFolder.said(finding, ReaderLanguage.SWEDISH))
                .containsIgnoringCase(fault.swedish())
                .doesNotContainPattern("\\{\\d");
        assertThat(PlanFolder.said(finding, ReaderLanguage.ENGLISH))
                .containsIgnoringCase(fault.english())
                .doesNotContainPattern("\\{\\d");
    }

    @Test
    void everyMessageHasACaseAndBothLanguagesHaveTheSameMessages() throws IOException {
        Set<String> shown = new TreeSet<>(ELSEWHERE);
        cases().forEach(fault -> shown.add(fault.code()));
        Set<String> swedish = keys("sv");
        assertThat(keys("en")).isEqualTo(swedish);
        Set<String> codes = new TreeSet<>();
        swedish.forEach(key -> codes.add(key.replaceFirst("\\.(problem|remedy)$", "")));
        assertThat(shown).isEqualTo(codes);
    }

    private List<Finding> findings(Case fault) throws IOException {
        PlanFolder folder =
                new PlanFolder(temporary).with("input/a.csv", "a").with("input/b.csv", "b");
        if (fault.codebook()) {
            folder.with(CodebookReader.FILE, fault.text());
            return CodebookReader.read(temporary.resolve(CodebookReader.FILE)).findings();
        }
        folder.with(CodebookReader.FILE, "themes: [{id: trafik, name: Trafik}]");
        return folder.read(fault.text()).findings();
    }

    private String codes(Case fault) {
        try {
            return findings(fault).toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = PlanFaultsTest.class.getResourceAsStream("faults.txt")) {
            assertThat(in).isNotNull();
            String[] blocks =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ");
            Arrays.stream(blocks).skip(1).forEach(block -> cases.add(parsed(block)));
        }
        return cases;
    }

    private static Case parsed(String block) {
        int end = block.indexOf('\n');
        String[] head = block.substring(0, end).split(" \\| ");
        String[] place = head[0].substring(head[0].indexOf('@') + 1).split(":");
        return new Case(
                head[0].substring(0, head[0].indexOf(' ')),
                new Locator.Position(Integer.parseInt(place[0]), Integer.parseInt(place[1])),
                head[1],
                head[2],
                head.length > 3,
                block.substring(end + 1));
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(
                ResourceBundle.getBundle("underlag.messages.plan", Locale.forLanguageTag(language))
                        .keySet());
    }
}
