package underlag.workspace;

import underlag.privacy.MaskingLog;

/**
 * masking.csv and sensitive.csv: what is masked where statements are published, and what to read.
 */
final class MaskingTables {
    private MaskingTables() {}

    /** What is masked: never what it was. */
    static CsvTable masking(MaskingLog log) {
        CsvTable.Builder table = CsvTable.of("statement_id, kind, rule, times");
        log.lines()
                .forEach(
                        line ->
                                table.row(
                                        line.statement(),
                                        line.kind().code(),
                                        line.rule(),
                                        line.times()));
        return table.build();
    }

    /** Statements that a person must read before they are quoted. */
    static CsvTable sensitive(MaskingLog log) {
        CsvTable.Builder table = CsvTable.of("statement_id, kind");
        log.sensitive().forEach(hint -> table.row(hint.statement(), hint.kind().code()));
        return table.build();
    }
}
