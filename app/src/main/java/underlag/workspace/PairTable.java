package underlag.workspace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.proposal.Hindrance;
import underlag.proposal.ProposalPair;

/** proposal-pairs.csv: why proposals were joined, and which may be the same. */
final class PairTable {
    private PairTable() {}

    static CsvTable of(Analysis analysis) {
        Map<String, JudgedStatement> statements = new HashMap<>();
        analysis.statements().forEach(s -> statements.put(s.id(), s));
        CsvTable.Builder table =
                CsvTable.of(
                        "joined, score, thing, words, action, place, hindrance, same, different,"
                                + " statement_id_a, text_a, statement_id_b, text_b");
        for (ProposalPair pair : analysis.pairs()) {
            Hindrance hindrance = pair.hindrance();
            table.row(
                    pair.joined(),
                    pair.score(),
                    pair.thing(),
                    pair.words(),
                    pair.action(),
                    pair.place(),
                    hindrance == null
                            ? null
                            : hindrance.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    String.join("; ", pair.same()),
                    String.join("; ", pair.different()),
                    pair.one(),
                    text(statements.get(pair.one())),
                    pair.other(),
                    text(statements.get(pair.other())));
        }
        return table.build();
    }

    private static String text(@Nullable JudgedStatement statement) {
        return statement == null ? "" : statement.statement().verbatim();
    }
}
