package underlag.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import underlag.dialogue.CellState;
import underlag.dialogue.SourceReading;
import underlag.dialogue.StatementState;

/** Both ledgers: what became of every cell, and of every statement. */
final class Ledger {
    private Ledger() {}

    static List<LedgerLine> lines(List<SourceReading> sources, List<JudgedStatement> statements) {
        List<LedgerLine> lines = new ArrayList<>();
        for (SourceReading source : sources) {
            cells(source, lines);
        }
        statements(statements, lines);
        for (SourceReading source : sources) {
            new TreeMap<>(source.notAnswered())
                    .forEach(
                            (question, items) -> {
                                if (items > 0) {
                                    lines.add(
                                            new LedgerLine(
                                                    "not_answered",
                                                    source.source(),
                                                    "not_answered",
                                                    question,
                                                    items));
                                }
                            });
        }
        return lines;
    }

    private static void cells(SourceReading source, List<LedgerLine> lines) {
        for (CellState state : CellState.values()) {
            long items = source.cells().getOrDefault(state, 0L);
            if (items == 0) {
                continue;
            }
            if (state == CellState.SKIPPED) {
                new TreeMap<>(source.skipped())
                        .forEach(
                                (reason, skipped) ->
                                        lines.add(
                                                new LedgerLine(
                                                        "cells",
                                                        source.source(),
                                                        word(state),
                                                        reason,
                                                        skipped)));
            } else {
                lines.add(new LedgerLine("cells", source.source(), word(state), "", items));
            }
        }
    }

    private static void statements(List<JudgedStatement> statements, List<LedgerLine> lines) {
        Map<String, Map<StatementState, Map<String, Long>>> bySource = new TreeMap<>();
        for (JudgedStatement statement : statements) {
            bySource.computeIfAbsent(
                            statement.statement().contribution().origin().source(),
                            key -> new TreeMap<>())
                    .computeIfAbsent(statement.state(), key -> new TreeMap<>())
                    .merge(Objects.requireNonNullElse(statement.withheld(), ""), 1L, Long::sum);
        }
        bySource.forEach(
                (source, states) ->
                        states.forEach(
                                (state, reasons) ->
                                        reasons.forEach(
                                                (reason, items) ->
                                                        lines.add(
                                                                new LedgerLine(
                                                                        "statements",
                                                                        source,
                                                                        word(state),
                                                                        reason,
                                                                        items)))));
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
