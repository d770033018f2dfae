package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import underlag.analysis.Analysis;
import underlag.report.model.Block;
import underlag.report.model.Report;
import underlag.review.Change;
import underlag.review.Decision;
import underlag.review.Decisions;
import underlag.review.GroupRef;
import underlag.review.Reviewed;
import underlag.review.Settlement;
import underlag.review.Stance;

class ProcessChapterTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T09:00+01:00");

    @Test
    void conclusionsAndJudgementsThatNobodyWroteReadNotFilled() {
        List<String> told = told(SampleAnalysis.consultation());
        assertThat(told.get(0)).isEqualTo("Slutsatser");
        assertThat(told).contains("Ej ifyllt");
        assertThat(told.stream().filter("Bedömning: Ej ifyllt"::equals)).hasSize(8);
    }

    @Test
    void whatPeopleConcludedAndJudgedStandsInTheReport() {
        Change.Conclude answer = new Change.Conclude(1, "Vägen behöver lägre fart.", List.of());
        Change.AnswerQuestion judged =
                new Change.AnswerQuestion(2, "Barnen nåddes, men inte de äldre.", List.of());
        Decisions decisions =
                new Decisions(
                        List.of(
                                new Decision("B1", "Utredaren", WHEN, null, answer),
                                new Decision("B2", "Utredaren", WHEN, null, judged)));
        List<String> told = told(reviewed(new Reviewed(decisions, Map.of(), Map.of(), List.of())));
        assertThat(told)
                .contains("Vägen behöver lägre fart.")
                .contains("Bedömning: Barnen nåddes, men inte de äldre.")
                .doesNotContain("Ej ifyllt");
    }

    @Test
    void aQuoteThatAPersonApprovedIsShownBeforeTheTypicalOnesAndOneRefusedIsNot() {
        Analysis plain = SampleAnalysis.consultation();
        List<String> typical = plain.themes().get(0).typical();
        String refused = typical.get(0);
        String approved = typical.get(1);
        Decisions decisions =
                new Decisions(
                        List.of(
                                quote("B1", refused, false),
                                quote("B2", approved, true),
                                quote("B3", plain.themes().get(1).typical().get(0), true)));
        Reviewed reviewed = new Reviewed(decisions, Map.of(), Map.of(), List.of());
        Composition composition = new Composition(reviewed(reviewed));
        assertThat(new Typical(composition).of(plain.themes().get(0), 3))
                .extracting(Block.Quote::text)
                .startsWith(text(plain, approved))
                .doesNotContain(text(plain, refused));
    }

    private static Decision quote(String id, String statement, boolean approved) {
        Change.ApproveQuote change = new Change.ApproveQuote(statement, approved);
        return new Decision(id, "Utredaren", WHEN, null, change);
    }

    private static String text(Analysis analysis, String statement) {
        return analysis.statements().stream()
                .filter(one -> one.id().equals(statement))
                .map(one -> one.statement().text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProposalShowsItsStanceReasonAndRuling() {
        Change.RecordRuling ruling =
                new Change.RecordRuling(
                        new GroupRef("P001", 0, List.of()), "Samhällsnämnden", "§ 45", null);
        Settlement settled = settlement(ruling);
        Reviewed reviewed =
                new Reviewed(Decisions.none(), Map.of(), Map.of("P001", settled), List.of());
        assertThat(SampleAnalysis.internal(reviewed(reviewed)).toString())
                .contains(
                        "Text[text=Tillgodoses delvis], Text[text=Skyltas om till hösten],"
                                + " Text[text=Samhällsnämnden, § 45]");
    }

    private static Settlement settlement(Change.RecordRuling ruling) {
        return new Settlement(Stance.PARTLY, "Skyltas om till hösten", ruling);
    }

    private static List<String> told(Analysis analysis) {
        Report report = SampleAnalysis.internal(analysis);
        List<String> told = new ArrayList<>();
        for (Block block : report.blocks()) {
            switch (block) {
                case Block.Heading heading -> told.add(heading.text());
                case Block.Paragraph paragraph -> told.add(paragraph.text());
                case Block.Remark remark -> told.add(remark.text());
                default -> {}
            }
        }
        return told;
    }

    private static Analysis reviewed(Reviewed reviewed) {
        Analysis a = SampleAnalysis.consultation();
        return new Analysis(
                a.dialogue(),
                a.material(),
                a.statements(),
                a.themes(),
                a.coverage(),
                a.proposals(),
                a.pairs(),
                a.mandate(),
                a.counts(),
                a.kinds(),
                a.questions(),
                a.unasked(),
                a.distributions(),
                a.votes(),
                a.participation(),
                a.crossTabs(),
                a.goals(),
                a.families(),
                a.ledger(),
                reviewed,
                a.findings());
    }
}
