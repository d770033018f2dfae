package underlag.report.compose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Counts;
import underlag.analysis.JudgedStatement;
import underlag.analysis.KindCount;
import underlag.proposal.KindEvidence;
import underlag.proposal.StatementKind;

/** The kinds of the statements of {@link SampleAnalysis}. */
final class SampleKinds {
    private SampleKinds() {}

    static @Nullable KindEvidence of(int number) {
        StatementKind kind = KINDS.get(number);
        return kind == null ? null : new KindEvidence(kind, null);
    }

    private static final Map<Integer, StatementKind> KINDS =
            Map.of(
                    0, StatementKind.PROPOSAL,
                    1, StatementKind.PROBLEM,
                    2, StatementKind.PROPOSAL,
                    3, StatementKind.PROPOSAL,
                    4, StatementKind.PROBLEM,
                    6, StatementKind.PRAISE);

    static List<KindCount> counts(List<JudgedStatement> statements) {
        return List.of(
                new KindCount(
                        StatementKind.PROPOSAL,
                        null,
                        new Counts(3, 3, 3, 3, 0, 2, 0.5),
                        SampleAnalysis.ids(statements, 0, 2)),
                new KindCount(
                        StatementKind.PROBLEM,
                        null,
                        new Counts(2, 2, 2, 2, 0, 0, 0.3),
                        SampleAnalysis.ids(statements, 1, 4)),
                new KindCount(
                        StatementKind.PROBLEM,
                        "T01",
                        new Counts(1, 1, 1, 1, 0, 0, 0.2),
                        SampleAnalysis.ids(statements, 1)),
                new KindCount(
                        StatementKind.PRAISE,
                        null,
                        new Counts(1, 1, 1, 1, 0, 0, 0.2),
                        SampleAnalysis.ids(statements, 6)));
    }
}
