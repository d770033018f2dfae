package underlag.report.compose;

import static underlag.participation.TargetMatrix.Basis.ANSWERS;
import static underlag.participation.TargetMatrix.Basis.UNKNOWN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.analysis.Counts;
import underlag.analysis.JudgedStatement;
import underlag.analysis.JudgedStatement.ThemeScore;
import underlag.analysis.LedgerLine;
import underlag.analysis.MandateMarks;
import underlag.analysis.QuestionResult;
import underlag.analysis.QuestionResult.ThemeCount;
import underlag.answer.CrossTabs;
import underlag.answer.Distribution;
import underlag.dialogue.Activity;
import underlag.dialogue.CellState;
import underlag.dialogue.Concern;
import underlag.dialogue.Contribution;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.Locator;
import underlag.dialogue.Mandate;
import underlag.dialogue.Material;
import underlag.dialogue.Origin;
import underlag.dialogue.Preparation;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.Question;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Responsibility;
import underlag.dialogue.SourceReading;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.dialogue.StatementState;
import underlag.dialogue.TargetGroup;
import underlag.dialogue.ThemeDetail;
import underlag.dialogue.Unit;
import underlag.duplicate.Families;
import underlag.participation.Participation;
import underlag.participation.Participation.Attendance;
import underlag.participation.TargetMatrix;
import underlag.privacy.Masking;
import underlag.privacy.MaskingLog;
import underlag.proposal.Concreteness;
import underlag.proposal.Hindrance;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalEvidence;
import underlag.proposal.ProposalPair;
import underlag.report.model.Report;
import underlag.review.Reviewed;
import underlag.statistics.Interval;
import underlag.theme.CodebookCoverage;
import underlag.theme.Theme;

/** A small analysis made by hand: a survey and a workshop about the way to a school. */
final class SampleAnalysis {
    static final Question CHANGE =
            new Question("q1", "Vad vill du förändra?", Question.Kind.OPEN, List.of(), null);
    static final Question SAFE =
            new Question(
                    "trygg",
                    "Vägen till skolan känns trygg",
                    Question.Kind.SCALE,
                    List.of("1", "2", "3", "4", "5"),
                    new Question.Scale(1, 5, "Inte alls", "Helt"));
    static final Question TRAVEL =
            new Question(
                    "fardsatt",
                    "Hur tar du dig till skolan?",
                    Question.Kind.CHOICE,
                    List.of("Går", "Cyklar", "Bil"),
                    null);
    static final Question AGE =
            new Question("alder", "Ålder", Question.Kind.BACKGROUND, List.of(), null);

    static final List<String> TEXTS =
            List.of(
                    "Sänk hastigheten till 30 km/h utanför skolan.",
                    "Bilarna kör alldeles för fort på morgonen.",
                    "Bygg en bänk vid busshållplatsen där barnen väntar.",
                    "Sänk hastigheten förbi skolan, tack!",
                    "Cykelvägen slutar mitt i korsningen och det är livsfarligt.",
                    "vet ej",
                    "Det luktar gott från bageriet.");

    private SampleAnalysis() {}

    static Analysis consultation() {
        return of(InfluenceLevel.CONSULTATION, ReaderLanguage.SWEDISH);
    }

    static Analysis of(@Nullable InfluenceLevel level, ReaderLanguage language) {
        Dialogue dialogue = dialogue(level, language);
        List<JudgedStatement> statements = statements();
        Material material =
                new Material(
                        List.of(CHANGE, SAFE, TRAVEL, AGE),
                        List.of(reading()),
                        List.of(),
                        statements.stream().map(s -> s.statement().contribution()).toList(),
                        List.of(),
                        List.of());
        List<String> speed = ids(statements, 0, 1, 3);
        return new Analysis(
                dialogue,
                material,
                statements,
                themes(statements),
                CodebookCoverage.none(),
                proposals(statements),
                List.of(
                        new ProposalPair(
                                "s0",
                                "s2",
                                false,
                                0.8,
                                1,
                                1,
                                0.6,
                                0,
                                Hindrance.ONE_PLACED,
                                List.of("bänk ~ sittplats"),
                                List.of("ån"))),
                MandateMarks.none(),
                counts(),
                SampleKinds.counts(statements),
                List.of(
                        new QuestionResult(
                                CHANGE,
                                5,
                                8,
                                List.of(
                                        new ThemeCount("T01", count("T01"), speed),
                                        new ThemeCount("T02", count("T02"), ids(statements, 4))),
                                List.of("P001", "P002"))),
                List.of(),
                List.of(distribution(SAFE, 3, 5, 7, 20, 17), distribution(TRAVEL, 24, 20, 9)),
                List.of(),
                participation(dialogue),
                CrossTabs.none(),
                SampleGoals.all(),
                families(),
                ledger(),
                Reviewed.nothing(),
                List.of(
                        Finding.warning(
                                        "analysis.language-without-pack-en",
                                        Origin.whole("enkat.csv"),
                                        "en",
                                        "2")
                                .times(2)));
    }

    /** The sample with others taking part, and other cross-tabs. */
    static Analysis with(Participation participation, CrossTabs crossTabs) {
        Analysis sample = consultation();
        return new Analysis(
                sample.dialogue(),
                sample.material(),
                sample.statements(),
                sample.themes(),
                sample.coverage(),
                sample.proposals(),
                sample.pairs(),
                sample.mandate(),
                sample.counts(),
                sample.kinds(),
                sample.questions(),
                sample.unasked(),
                sample.distributions(),
                sample.votes(),
                participation,
                crossTabs,
                sample.goals(),
                sample.families(),
                sample.ledger(),
                sample.reviewed(),
                sample.findings());
    }

    private static Dialogue dialogue(@Nullable InfluenceLevel level, ReaderLanguage language) {
        return new Dialogue(
                "Vägen till Ängslyckans skola",
                "Åsby kommun",
                "Hur blir vägen till skolan tryggare?",
                "Att få veta vad som oroar barn och föräldrar",
                level,
                new Mandate(true, true, true, false, null),
                new Responsibility(
                        "Underlag till trafikplanen",
                        "Samhällsnämnden",
                        "2026-12-13",
                        null,
                        null,
                        null,
                        null),
                List.of(),
                List.of(survey(), workshop()),
                List.of(CHANGE, SAFE, TRAVEL, AGE),
                List.of(),
                List.of(),
                "sv",
                language,
                ThemeDetail.NORMAL,
                List.of(),
                Preparation.unknown(),
                PrivacySettings.standard());
    }

    private static Activity survey() {
        return new Activity(
                "enkat",
                "Webbenkät",
                "enkät",
                Activity.Form.DIGITAL,
                null,
                "september 2026",
                List.of("webbplatsen"),
                200,
                null,
                Unit.PERSON,
                null,
                null,
                Set.of(),
                List.of());
    }

    private static Activity workshop() {
        return new Activity(
                "verkstad",
                "Workshop",
                "workshop",
                Activity.Form.PHYSICAL,
                "Skolan",
                "2026-09-30",
                List.of(),
                null,
                18,
                Unit.GROUP,
                6,
                null,
                Set.of("foraldrar"),
                List.of());
    }

    private static List<JudgedStatement> statements() {
        List<JudgedStatement> statements = new ArrayList<>();
        List<List<String>> themes =
                List.of(
                        List.of("T01"),
                        List.of("T01"),
                        List.of(),
                        List.of("T01"),
                        List.of("T02"),
                        List.of(),
                        List.of());
        List<StatementState> states =
                List.of(
                        StatementState.THEMED,
                        StatementState.THEMED,
                        StatementState.PROPOSAL_WITHOUT_THEME,
                        StatementState.THEMED,
                        StatementState.THEMED,
                        StatementState.NO_CONTENT,
                        StatementState.REST);
        Map<Integer, String> proposals = Map.of(0, "P001", 2, "P002", 3, "P001");
        for (int i = 0; i < TEXTS.size(); i++) {
            statements.add(
                    new JudgedStatement(
                            statement(i),
                            "sv",
                            asks(i, proposals.get(i)),
                            proposals.get(i),
                            SampleKinds.of(i),
                            themes.get(i).stream().map(t -> new ThemeScore(t, 0.8)).toList(),
                            null,
                            null,
                            states.get(i)));
        }
        return statements;
    }

    private static @Nullable ProposalEvidence asks(int number, @Nullable String proposal) {
        return proposal == null
                ? null
                : new ProposalEvidence(
                        "s" + number,
                        List.of("IMPERATIVE"),
                        new Span(0, 4),
                        null,
                        null,
                        null,
                        number == 2 ? 0.5 : 0.87);
    }

    private static Statement statement(int number) {
        String text = TEXTS.get(number);
        Contribution contribution =
                new Contribution(
                        "c" + number,
                        new Origin("enkat.csv", new Locator.Cell(null, number + 2, 4)),
                        "row " + (number + 2),
                        "r" + number,
                        "enkat",
                        Unit.PERSON,
                        null,
                        "q1",
                        text,
                        List.of(),
                        null);
        return new Statement("s" + number, contribution, 0, new Span(0, text.length()));
    }

    static List<String> ids(List<JudgedStatement> statements, int... numbers) {
        return IntStream.of(numbers).mapToObj(n -> statements.get(n).id()).toList();
    }

    private static List<Theme> themes(List<JudgedStatement> statements) {
        return List.of(
                new Theme(
                        "T01",
                        "Hastighet vid skolan",
                        Theme.Origin.DISCOVERED,
                        null,
                        List.of("hastighet", "fort"),
                        ids(statements, 0, 1, 3).stream()
                                .map(s -> new Theme.Membership(s, 0.8))
                                .toList(),
                        ids(statements, 1, 0),
                        0.91,
                        new Theme.Reason("", List.of())),
                new Theme(
                        "T02",
                        "Cykelvägar",
                        Theme.Origin.CODEBOOK,
                        null,
                        List.of("cykelväg"),
                        List.of(new Theme.Membership("s4", 0.8)),
                        List.of("s4"),
                        null,
                        new Theme.Reason("", List.of())));
    }

    private static List<Proposal> proposals(List<JudgedStatement> statements) {
        return List.of(
                new Proposal(
                        "P001",
                        "Sänk hastigheten förbi skolan",
                        "sänka",
                        "hastighet",
                        "skolan",
                        ids(statements, 0, 3),
                        "s0",
                        new Concreteness(
                                Concreteness.Level.HIGH,
                                List.of(Concreteness.Aspect.ACTION, Concreteness.Aspect.THING),
                                List.of(Concreteness.Aspect.TIME))),
                new Proposal(
                        "P002",
                        "Bänk vid busshållplatsen",
                        "bygga",
                        "bänk",
                        null,
                        ids(statements, 2),
                        "s2",
                        new Concreteness(
                                Concreteness.Level.HIGH,
                                List.of(Concreteness.Aspect.ACTION, Concreteness.Aspect.THING),
                                List.of(Concreteness.Aspect.TIME))));
    }

    static Counts count(String id) {
        return Objects.requireNonNull(counts().get(id));
    }

    private static Map<String, Counts> counts() {
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put("T01", new Counts(3, 3, 3, 3, 0, 1, 0.5));
        counts.put("T02", new Counts(1, 1, 1, 1, 0, 0, 1 / 6.0));
        counts.put("P001", new Counts(2, 2, 2, 2, 0, 1, 1 / 3.0));
        counts.put("P002", new Counts(1, 1, 1, 1, 0, 1, 1 / 6.0));
        return counts;
    }

    private static Distribution distribution(Question question, int... counts) {
        int of = IntStream.of(counts).sum();
        List<Distribution.Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            double share = (double) counts[i] / of;
            Interval interval = new Interval(share * 0.8, Math.min(1, share * 1.2), "wilson");
            rows.add(
                    new Distribution.Row(
                            question.options().isEmpty()
                                    ? "Grupp " + (i + 1)
                                    : question.options().get(i),
                            counts[i],
                            share,
                            interval,
                            List.of()));
        }
        boolean scale = question.kind() == Question.Kind.SCALE;
        return new Distribution(
                question, rows, of, 4, scale ? 2 : 0, scale ? 3.83 : null, scale ? 4.0 : null);
    }

    private static Participation participation(Dialogue dialogue) {
        TargetGroup parents =
                new TargetGroup(
                        "foraldrar",
                        "Föräldrar",
                        Concern.DIRECT,
                        true,
                        false,
                        true,
                        Map.of(),
                        null);
        return new Participation(
                List.of(
                        new Attendance(dialogue.activities().get(0), 53, 0, null, 2, 7),
                        new Attendance(dialogue.activities().get(1), null, 3, 18, 0, 0)),
                List.of(distribution(AGE, 12, 31)),
                new TargetMatrix(
                        dialogue.activities(),
                        List.of(
                                new TargetMatrix.Row(
                                        parents,
                                        List.of(
                                                new TargetMatrix.Cell(false, 31, 43, ANSWERS),
                                                new TargetMatrix.Cell(true, null, null, UNKNOWN)),
                                        31,
                                        43,
                                        null,
                                        TargetMatrix.Verdict.REACHED))),
                List.of(),
                List.of(),
                null,
                53,
                71);
    }

    /** The internal report, with what would be masked of its statements. */
    static Report internal(Analysis analysis) {
        Dialogue dialogue = analysis.dialogue();
        return InternalReport.compose(
                analysis,
                MaskingLog.of(
                        Masking.of(dialogue.privacy(), dialogue.reportLanguage()),
                        analysis.statements().stream().map(JudgedStatement::statement).toList()));
    }

    private static Families families() {
        Families.Family family = new Families.Family("f1", List.of("c0", "c3"), true);
        return new Families(List.of(family), Map.of("c0", family, "c3", family));
    }

    private static SourceReading reading() {
        return new SourceReading(
                "enkat.csv",
                "webbenkat",
                "survey-table",
                "likely",
                "windows-1252",
                ";",
                15,
                List.of(),
                Map.of(CellState.CONTRIBUTION, 7L, CellState.CLOSED_ANSWER, 105L),
                Map.of(),
                Map.of("q1", 8L));
    }

    private static List<LedgerLine> ledger() {
        return List.of(
                new LedgerLine("cells", "enkat.csv", "contribution", "", 7),
                new LedgerLine("cells", "enkat.csv", "closed_answer", "", 105),
                new LedgerLine("cells", "enkat.csv", "skipped", "too long", 1),
                new LedgerLine("statements", "enkat.csv", "themed", "", 4),
                new LedgerLine("statements", "enkat.csv", "proposal_without_theme", "", 1),
                new LedgerLine("statements", "enkat.csv", "rest", "", 1),
                new LedgerLine("statements", "enkat.csv", "no_content", "", 1),
                new LedgerLine("not_answered", "enkat.csv", "not_answered", "q1", 8));
    }
}
