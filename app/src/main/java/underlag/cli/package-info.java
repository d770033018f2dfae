/**
 * The commands: options in, use case called, result on standard output, messages on standard error.
 */
@NullMarked
package underlag.cli;

import org.jspecify.annotations.NullMarked;
