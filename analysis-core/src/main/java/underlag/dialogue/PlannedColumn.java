package underlag.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What the plan says of one column.
 *
 * @param header the column's heading, compared without regard to case and surrounding space
 * @param question id of the question (or background variable) the column answers, or null to use
 *     one made from the heading. For an id column: what links the same person's records in several
 *     activities; without it nothing is linked
 */
public record PlannedColumn(String header, ColumnRole role, @Nullable String question) {}
