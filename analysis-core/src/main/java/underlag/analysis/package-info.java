/**
 * Runs the steps and yields one immutable {@link underlag.analysis.Analysis}: the material, its
 * statements, themes, proposals, answers, goals, and the ledgers that show that nothing was lost.
 */
@NullMarked
package underlag.analysis;

import org.jspecify.annotations.NullMarked;
