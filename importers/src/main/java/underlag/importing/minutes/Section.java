package underlag.importing.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a part of minutes is about, by the label over it. */
enum Section {
    /** Who was there, when, where, who checks the minutes: never a contribution. */
    ATTENDANCE,
    /** What officials wrote of the matter. */
    BACKGROUND,
    /** What was decided, or proposed to be, and who is told. */
    DECISION,
    /** How it was voted. */
    VOTE,
    /** What members moved. */
    MOTION,
    /** What members had put down in the minutes. */
    RESERVATION,
    /** Questions and viewpoints from residents or members. */
    VIEW,
    /** What the municipality answers them. */
    ANSWER;

    private static final Pattern NUMBERED_VIEW =
            Pattern.compile(
                    "(?:fråga|synpunkt|inlägg|question|comment)\\s+(?:nr\\s*)?\\d{1,3}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<String, Section> LABELS = load();
    private static final String BODY =
            "(?:[\\p{L}][\\p{L}\\s-]{0,60}(?:nämnd|nämnden|styrelse|styrelsen|fullmäktige"
                    + "|utskott|utskottet|beredning|beredningen|förvaltning|förvaltningen|kansli"
                    + "|kansliet|kontor|kontoret|råd|rådet|committee|council|board)s?)";
    private static final Pattern DECIDES =
            Pattern.compile(
                    BODY
                            + "(?:\\s+(?:beslut|beslutar|beslutade|beslutar att|förslag"
                            + "|förslag till.*"
                            + "|förslag på.*|föreslår|resolved|resolved to|decides))?\\s*:?",
                    Pattern.CASE_INSENSITIVE);

    /** The section that a line opens, or null where it is no label. */
    static @Nullable Section of(String line) {
        if (NUMBERED_VIEW.matcher(line.strip().replaceFirst("[.:]$", "")).matches()) {
            return VIEW;
        }
        return line.length() > 90 ? null : LABELS.get(NoteWords.loose(line));
    }

    /** Whether a line says that a body decides or proposes, and what follows says what. */
    static boolean opensDecision(String line) {
        boolean says =
                line.length() <= 120 && line.contains(" ") && DECIDES.matcher(line).matches();
        return says && !line.strip().endsWith(".");
    }

    /** Message key of why text under this label is no contribution; null where it is one. */
    @Nullable String reason() {
        return switch (this) {
            case ATTENDANCE, MOTION, RESERVATION, VIEW -> null;
            case BACKGROUND -> "import.minutes-background";
            case DECISION -> "import.minutes-decision";
            case VOTE -> "import.minutes-vote";
            case ANSWER -> "import.minutes-answer";
        };
    }

    private static Map<String, Section> load() {
        Map<String, Section> labels = new HashMap<>();
        Section section = ATTENDANCE;
        for (String line : text().lines().toList()) {
            if (line.startsWith("[")) {
                section = valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (String label : line.split("\\|")) {
                    labels.put(NoteWords.loose(label), section);
                }
            }
        }
        return Map.copyOf(labels);
    }

    private static String text() {
        try (InputStream in = Section.class.getResourceAsStream("sections.txt")) {
            if (in == null) {
                throw new IllegalStateException("sections.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
