package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/**
 * An e-mail (.eml) as parts: the subject as heading, then its text; of a text that comes twice, the
 * plain one. Attachments are named and left out.
 */
final class MailParts {
    private static final int DEEPEST = 20;

    private final PartList parts = new PartList();

    private MailParts() {}

    /** An e-mail's head and parts. */
    record Mail(MailHead head, PartList parts) {}

    /**
     * All of an e-mail.
     *
     * @throws ImportException where it is damaged
     */
    static Mail read(ImportSource source) throws IOException, ImportException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        builder.setMimeEntityConfig(
                new MimeConfig.Builder()
                        .setMaxLineLen(-1)
                        .setMaxHeaderLen(100_000)
                        .setMaxHeaderCount(10_000)
                        .build());
        try (InputStream in = source.open()) {
            Message message = builder.parseMessage(in);
            try {
                MailHead head = head(message);
                MailParts reading = new MailParts();
                reading.parts.heading(1, head.subject());
                reading.entity(message, 0);
                return new Mail(head, reading.parts);
            } finally {
                message.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The library throws what it likes at a damaged file; its beginning was read before.
            throw new ImportException(
                    Finding.error("import.damaged-mail", Origin.whole(source.name())), e);
        }
    }

    private static MailHead head(Message message) {
        List<String> senders = new ArrayList<>();
        if (message.getFrom() != null) {
            message.getFrom().forEach(m -> senders.add(named(m.getName(), m.getAddress())));
        }
        String subject = message.getSubject();
        return new MailHead(
                String.join(", ", senders), date(message), subject == null ? "" : subject.strip());
    }

    private static String named(@Nullable String name, String address) {
        return name == null || name.isBlank() ? address : name + " <" + address + ">";
    }

    /** The day as the sender's clock had it: the library's date knows no time zone. */
    private static @Nullable String date(Message message) {
        Field field = message.getHeader().getField("Date");
        if (field == null) {
            return null;
        }
        String written = field.getBody().replaceAll("\\([^)]*\\)", " ").strip();
        try {
            return LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written)).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void entity(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        String file = entity.getFilename();
        boolean named = file != null || "attachment".equalsIgnoreCase(entity.getDispositionType());
        boolean attached = depth > 0 && named;
        if (attached || depth > DEEPEST || body instanceof Message) {
            parts.setApart(SetApart.ATTACHMENT, file == null ? type : file);
        } else if (body instanceof Multipart several) {
            if (type.equals("multipart/alternative")) {
                alternative(several, depth);
            } else {
                for (Entity part : several.getBodyParts()) {
                    entity(part, depth + 1);
                }
            }
        } else if (type.equals("text/plain") && body instanceof SingleBody text) {
            MailText.read(decoded(text, entity), isFlowed(entity), parts);
        } else if (type.equals("text/html") && body instanceof SingleBody text) {
            HtmlParts.read(HtmlParts.parse(decoded(text, entity)), parts);
        } else {
            parts.setApart(SetApart.ATTACHMENT, type);
        }
    }

    /** The same text in several forms: the plain one, unless it is missing or empty. */
    private void alternative(Multipart forms, int depth) throws IOException {
        Entity chosen = null;
        for (Entity form : forms.getBodyParts()) {
            boolean plain = "text/plain".equalsIgnoreCase(form.getMimeType());
            if (plain
                    && form.getBody() instanceof SingleBody text
                    && !decoded(text, form).isBlank()) {
                entity(form, depth + 1);
                return;
            }
            chosen = form;
        }
        if (chosen != null) {
            entity(chosen, depth + 1);
        }
    }

    private static boolean isFlowed(Entity entity) {
        Field field = entity.getHeader().getField("Content-Type");
        return field instanceof ContentTypeField type
                && "flowed".equalsIgnoreCase(type.getParameter("format"));
    }

    /** In the charset that the e-mail names, or the one that the bytes speak for. */
    private static String decoded(SingleBody body, Entity entity) throws IOException {
        byte[] bytes;
        try (InputStream in = body.getInputStream()) {
            bytes = in.readAllBytes();
        }
        TextEncoding detected = TextEncoding.detect(bytes);
        Field field = entity.getHeader().getField("Content-Type");
        String named = field instanceof ContentTypeField type ? type.getCharset() : null;
        if (named != null && !named.equalsIgnoreCase("us-ascii")) {
            try {
                return new String(bytes, Charset.forName(named));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return detected.decode(bytes);
            }
        }
        return detected.decode(bytes);
    }
}
