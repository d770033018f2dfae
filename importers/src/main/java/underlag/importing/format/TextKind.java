package underlag.importing.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underlag.importing.Preview.Format;

/**
 * What a text is: a table, records, a web page, an e-mail or running text; other XML is a program's
 * own.
 */
final class TextKind {
    private static final Pattern WEB_PAGE =
            Pattern.compile(
                    "(?:\\s++|<\\?xml[^>]*>|<!--.*?-->)*+"
                            + "<(?:!doctype\\s+html|html|head|body|table)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern RECORDS =
            Pattern.compile("\\s*+(?:\\[\\s*+)?\\{\\s*+\"", Pattern.DOTALL);
    private static final Pattern MAIL_FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):(?: .*)?");
    private static final Set<String> MAIL_ONLY =
            Set.of("received", "return-path", "message-id", "mime-version", "delivered-to");

    private TextKind() {}

    static Format of(String name, String text, boolean complete) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (isMail(lower, text)) {
            return Format.EML;
        }
        if (WEB_PAGE.matcher(text.substring(0, Math.min(4_000, text.length()))).matches()
                || lower.endsWith(".html")
                || lower.endsWith(".htm")) {
            return HtmlTable.isTable(text) ? Format.HTML_TABLE : Format.HTML;
        }
        if (isJson(lower, text)) {
            return Format.JSON;
        }
        if (text.startsWith("<?xml")) {
            return Format.BINARY;
        }
        if (lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".tab")) {
            return Format.DELIMITED;
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return Format.TEXT;
        }
        Dialect dialect = DialectDetector.detect(text, complete);
        boolean table =
                dialect.hasDelimiter()
                        && dialect.consistency() >= 0.95
                        && text.lines().filter(l -> !l.isBlank()).limit(3).count() == 3
                        && (dialect.width() >= 3 || dialect.delimiter() == '\t');
        return table ? Format.DELIMITED : Format.TEXT;
    }

    private static boolean isJson(String name, String text) {
        return name.endsWith(".json")
                || name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || RECORDS.matcher(text).lookingAt();
    }

    /** The first lines are the fields of a mail, some of which nobody writes by hand. */
    private static boolean isMail(String name, String text) {
        Set<String> fields = new HashSet<>();
        for (String line : text.lines().limit(60).toList()) {
            if (line.isBlank()) {
                break;
            }
            Matcher field = MAIL_FIELD.matcher(line);
            if (field.matches()) {
                fields.add(String.valueOf(field.group(1)).toLowerCase(Locale.ROOT));
            } else if (!line.startsWith(" ") && !line.startsWith("\t")) {
                return false;
            }
        }
        boolean written = fields.contains("from") && fields.size() >= 2;
        return written && (name.endsWith(".eml") || fields.stream().anyMatch(MAIL_ONLY::contains));
    }
}
