/**
 * Trains the Swedish models from treebanks and measures them.
 *
 * <p>Start with {@link underlag.language.training.Training} (treebank files in, models out) and
 * {@link underlag.language.training.LanguageBenchmark} (one table of figures). Training the same
 * data twice gives the same bytes.
 */
@NullMarked
package underlag.language.training;

import org.jspecify.annotations.NullMarked;
