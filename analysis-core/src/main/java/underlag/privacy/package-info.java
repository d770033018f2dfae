/**
 * Masks personal data, and makes the {@link underlag.privacy.Published} texts that reports for
 * others than the analysts are made of.
 *
 * <p>How to use it, when composing for a published audience:
 *
 * <pre>{@code
 * Masking masking = Masking.of(dialogue.privacy(), dialogue.reportLanguage());
 * Published<String> title = masking.published(proposal.title());
 * Quotes quotes = new Quotes(masking, decisions.approvedQuotes(), withheldStatements);
 * Optional<Published<String>> quote = quotes.of(statement); // empty: may not be published
 * }</pre>
 *
 * <p>Statements themselves are never changed: the original text, the masked one and what is
 * published are kept apart.
 */
@NullMarked
package underlag.privacy;

import org.jspecify.annotations.NullMarked;
