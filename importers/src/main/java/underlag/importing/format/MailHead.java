package underlag.importing.format;

import org.jspecify.annotations.Nullable;

/**
 * What stands over an e-mail. The subject is also the document's first heading.
 *
 * @param from the sender, name and address as written: personal data; "" where there is none
 * @param date the day in the sender's time zone, ISO 8601, or null
 * @param subject "" where there is none
 */
public record MailHead(String from, @Nullable String date, String subject) {}
