package underlag.analysis;

/**
 * A line of the ledgers: so many items of a source ended in this state.
 *
 * @param level cells, statements or not_answered
 * @param source file, or question for not_answered
 * @param state a cell state or a statement state, in lower case with underscores
 * @param reason why, for skipped and withheld items, else ""
 */
public record LedgerLine(String level, String source, String state, String reason, long items) {}
