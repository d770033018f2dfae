/**
 * Survey tables: one row for each respondent, one column for each question. What a column holds is
 * taken from the plan or recognised, with a reason.
 */
@NullMarked
package underlag.importing.survey;

import org.jspecify.annotations.NullMarked;
