/**
 * The plan held against the handbook's checklists: what is settled, what is missing and why it
 * matters.
 */
@NullMarked
package underlag.planning;

import org.jspecify.annotations.NullMarked;
