/**
 * What was said at meetings. Notes from cafés and workshops: each bullet, paragraph or table cell
 * is a contribution, with the headings above it and the table or group that said it. Minutes of
 * councils and committees: motions, questions and viewpoints under their paragraph, the speaker as
 * role and party, the rest accounted for. Transcripts of talks: turns under the moderator's
 * question.
 */
@NullMarked
package underlag.importing.minutes;

import org.jspecify.annotations.NullMarked;
