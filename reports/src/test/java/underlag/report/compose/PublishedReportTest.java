package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import underlag.analysis.Analysis;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.report.ReportTexts;
import underlag.report.model.Figures;
import underlag.report.model.Report;

class PublishedReportTest {
    private static final Analysis ANALYSIS = SampleAnalysis.consultation();

    @Test
    void aReportWithoutTheAnswerToTheQuestionLacksIt() {
        assertThat(PublishedReport.missing(ANALYSIS, Audience.DECISION_MAKERS))
                .extracting(Finding::code)
                .containsExactly("audience.missing.answer");
    }

    @Test
    void everyProposalIsListedForThoseWhoDecide() {
        String text = text(Audience.DECISION_MAKERS);
        assertThat(ANALYSIS.proposals()).isNotEmpty();
        ANALYSIS.proposals().forEach(p -> assertThat(text).contains(p.title()));
    }

    @Test
    void namesAreMaskedBeforeAnythingIsComposed() {
        Report report =
                PublishedReport.compose(
                        ANALYSIS, Audience.DECISION_MAKERS, ResidentWords.withoutQuotes(t -> "[" + t.length() + "]"));
        String text = text(report);
        ANALYSIS.proposals().forEach(p -> assertThat(text).doesNotContain(p.title()));
    }

    private static String text(Audience audience) {
        return text(PublishedReport.compose(ANALYSIS, audience, ResidentWords.withoutQuotes(t -> t)));
    }

    private static String text(Report report) {
        Figures figures = new Figures(ReaderLanguage.SWEDISH);
        return String.join("\n", ReportTexts.of(report, figures::text));
    }
}
