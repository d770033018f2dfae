/**
 * The dialogue folder, and the use cases on it: start one, check it, analyse it, search it, report.
 *
 * <p>Each use case is a plain class that takes paths and options and returns what happened; the
 * commands are thin covers over them. Outputs are written aside and moved into place when complete.
 */
@NullMarked
package underlag.workspace;

import org.jspecify.annotations.NullMarked;
