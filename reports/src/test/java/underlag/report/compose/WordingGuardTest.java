package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.analysis.Analysis;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;
import underlag.privacy.DisclosureControl;
import underlag.report.ReportTexts;
import underlag.report.model.Figures;
import underlag.report.model.Report;

/** No count is called a vote, and none speaks for all residents, whatever the influence level. */
class WordingGuardTest {
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "röst|majoritet|flertalet|de flesta|invånarna (tycker|vill|anser|kräver)"
                            + "|\\bvot(e|ed|es|ing)\\b|majority|most (people|residents)"
                            + "|(the|all) residents (think|want|demand)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The sentence that says that counts are no votes. */
    private static final String DENIAL = "audience.uncertain.weight";

    @ParameterizedTest
    @EnumSource(InfluenceLevel.class)
    void noReportCallsACountAVoteOrSpeaksForAll(InfluenceLevel level) {
        for (ReaderLanguage language : ReaderLanguage.values()) {
            Analysis analysis = SampleAnalysis.of(level, language);
            for (Audience audience : Audience.values()) {
                Report report =
                        audience == Audience.INTERNAL
                                ? SampleAnalysis.internal(analysis)
                                : PublishedReport.compose(analysis, audience, control());
                Figures figures = new Figures(language);
                String text = String.join("\n", ReportTexts.of(report, figures::text));
                assertThat(text.replace(denial(language), ""))
                        .as("%s, %s, %s", level, audience, language)
                        .doesNotContainPattern(FORBIDDEN);
            }
        }
    }

    /** Also the sentences that no sample brings out; the bundle of votes is only for votes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "audience",
                "goal",
                "participation",
                "differences",
                "process",
                "reach",
                "since"
            })
    void noSentenceThatAReportMaySayCallsACountAVote(String name) {
        for (Locale locale : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            ResourceBundle bundle = ResourceBundle.getBundle("underlag.messages." + name, locale);
            assertThat(bundle.keySet()).isNotEmpty();
            for (String key : bundle.keySet()) {
                if (!key.equals(DENIAL)) {
                    assertThat(bundle.getString(key)).as(key).doesNotContainPattern(FORBIDDEN);
                }
            }
        }
    }

    private static DisclosureControl control() {
        return new DisclosureControl(PrivacySettings.LEAST, List.of());
    }

    private static String denial(ReaderLanguage language) {
        return ResourceBundle.getBundle("underlag.messages.audience", language.locale())
                .getString(DENIAL);
    }
}
