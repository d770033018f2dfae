/** What people coded in Excel or another program, read; sheets to code in, made. */
@NullMarked
package underlag.exchange;

import org.jspecify.annotations.NullMarked;
