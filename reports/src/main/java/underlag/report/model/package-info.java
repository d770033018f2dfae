/**
 * A report before it has a file format: blocks in order, already worded. Renderers need nothing
 * else.
 */
@NullMarked
package underlag.report.model;

import org.jspecify.annotations.NullMarked;
