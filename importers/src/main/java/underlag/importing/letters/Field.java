package underlag.importing.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a letter's head: "Skickat: den 3 mars 2026".
 *
 * @param label as written
 * @param value as written, "" where the line has none
 */
record Field(Kind kind, String label, String value) {

    /** What a line of the head tells. */
    enum Kind {
        FROM("från|avsändare|from|von|absender"),
        SENT("skickat|sänt|datum|date|sent|gesendet|datum och tid|inkom|inkommen|inkommet|ankom"),
        TO("till|mottagare|to|an|kopia|cc|bcc|kopia till|hemlig kopia|svar till|reply-to"),
        SUBJECT("ämne|subject|betreff|ärende|ärendemening|ang|angående|rubrik|titel|re|betr"),
        ATTACHMENTS("bilaga|bilagor|bifogade filer|bifogad fil|bifogat|attachments|anlagen"),
        REFERENCE(
                "dnr|diarienr|diarienummer|ert dnr|vårt dnr|er beteckning|vår beteckning"
                        + "|er referens"
                        + "|vår referens|er ref|vår ref|referens|reference|our ref|your ref"
                        + "|ärendenummer|ärendenr|remissens diarienummer|prioritet|importance"
                        + "|handläggare|kategori|känslighet"),
        ORGANISATION("organisation|remissinstans|förening|myndighet|företag|organization"),
        CONTACT(
                "namn|förnamn|efternamn|adress|gatuadress|postadress|postnummer|ort|postort|telefon"
                        + "|telefonnummer|tel|mobil|mobiltelefon|e-post|e-postadress|epost"
                        + "|mejl|mail"
                        + "|e-mail|email|personnummer|name|address|phone|kontaktperson|fastighet"
                        + "|fastighetsbeteckning"),
        /** What follows is what the sender has to say. */
        TEXT(
                "meddelande|synpunkt|synpunkter|förslag|ditt förslag|beskrivning|motivering|fråga"
                        + "|din fråga|yttrande|text|message|comment|comments|suggestion");

        private final String labels;

        Kind(String labels) {
            this.labels = labels;
        }
    }

    private static final Pattern LINE =
            Pattern.compile(
                    "\\*{0,2}([\\p{L}][\\p{L} .-]{1,30}?)\\*{0,2}\\s*:\\*{0,2}(?:\\s+(.*))?");
    private static final Map<String, Kind> KINDS = kinds();

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            for (String label : kind.labels.split("\\|")) {
                kinds.put(label, kind);
            }
        }
        return Map.copyOf(kinds);
    }

    /** The field that a line is, or null. */
    static @Nullable Field of(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return null;
        }
        String label = String.valueOf(matcher.group(1)).strip();
        Kind kind = KINDS.get(label.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        String value = matcher.group(2) == null ? "" : String.valueOf(matcher.group(2)).strip();
        return kind == null ? null : new Field(kind, label, value);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
