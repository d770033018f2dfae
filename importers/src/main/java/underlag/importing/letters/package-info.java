/**
 * Letters and e-mails: each paragraph is a contribution of its sender. Who wrote, to whom and when,
 * greetings, signatures and quoted letters are kept apart.
 */
@NullMarked
package underlag.importing.letters;

import org.jspecify.annotations.NullMarked;
