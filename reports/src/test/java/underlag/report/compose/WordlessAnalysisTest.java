package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;
import underlag.privacy.Masking;

class WordlessAnalysisTest {
    @Test
    void nothingThatResidentsWroteIsLeftForAPartOfAPublishedReportToShow() {
        Analysis whole = SampleAnalysis.consultation();
        Analysis wordless =
                WordlessAnalysis.of(
                        whole, Masking.of(PrivacySettings.standard(), ReaderLanguage.SWEDISH));
        assertThat(wordless.statements())
                .extracting(JudgedStatement::id)
                .isEqualTo(whole.statements().stream().map(JudgedStatement::id).toList());
        String everything = wordless.material() + " " + wordless.statements() + wordless.families();
        SampleAnalysis.TEXTS.forEach(text -> assertThat(everything).doesNotContain(text));
        assertThat(wordless.statements()).allMatch(s -> s.statement().text().equals("–"));
        assertThat(wordless.crossTabs().tables()).isEmpty();
        assertThat(wordless.counts()).isEqualTo(whole.counts());
    }
}
