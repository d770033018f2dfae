package underlag.workspace.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes texts so that YAML reads them back as they were, with quotation marks only where needed.
 */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_(][\\p{L}\\p{N} _.,;/()%+?!–-]*");
    private static final Pattern WORD = Pattern.compile("true|false|null|yes|no|on|off|~");

    private YamlText() {}

    static String scalar(String text) {
        String stripped = text.strip();
        boolean plain =
                PLAIN.matcher(stripped).matches()
                        && !WORD.matcher(stripped.toLowerCase(Locale.ROOT)).matches();
        if (plain) {
            return stripped;
        }
        return stripped.chars().anyMatch(YamlText::needsEscape)
                ? escaped(stripped)
                : "'" + stripped.replace("'", "''") + "'";
    }

    /** As {@link #scalar}, where commas and brackets mean something: inside {@code [ ]}. */
    static String inFlow(String text) {
        String scalar = scalar(text);
        boolean plain = !scalar.startsWith("'") && !scalar.startsWith("\"");
        return plain && scalar.indexOf(',') >= 0 ? "'" + scalar.replace("'", "''") + "'" : scalar;
    }

    static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(YamlText::inFlow).toList()) + "]";
    }

    private static boolean needsEscape(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (needsEscape(c)) {
                        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.append('"').toString();
    }
}
