package underlag.importing.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import underlag.importing.Recognition.Confidence;

/** What tells minutes from other documents. No single sign is enough. */
final class MinutesSigns {
    private static final Pattern TITLE =
            Pattern.compile(
                    ".{0,70}\\b(?:protokoll|sammanträdesprotokoll|protokollsutdrag"
                            + "|minutes)\\b.{0,40}"
                            + "|.*\\bsammanträdes(?:datum|dag)\\b.*");
    private static final Set<String> FORMAL =
            Set.of(
                    "ärendebeskrivning",
                    "beslut",
                    "förslag till beslut",
                    "beslutande",
                    "tjänstgörande ersättare",
                    "yrkande",
                    "yrkanden",
                    "propositionsordning",
                    "omröstning",
                    "votering",
                    "beslutsgång",
                    "reservation",
                    "reservationer",
                    "protokollsanteckning",
                    "protokollsanteckningar",
                    "justerare",
                    "justering",
                    "expedieras till",
                    "beslutet skickas till",
                    "apologies",
                    "resolved",
                    "motion",
                    "amendment",
                    "public participation",
                    "in attendance");

    private MinutesSigns() {}

    static Confidence in(List<String> paragraphs) {
        int matters = 0;
        boolean titled = false;
        boolean numbered = false;
        Set<String> labels = new HashSet<>();
        for (String line : paragraphs.stream().flatMap(String::lines).toList()) {
            String text = line.strip();
            matters += MinutesLine.isMatter(text) ? 1 : 0;
            titled |= TITLE.matcher(text.toLowerCase(Locale.ROOT)).matches();
            numbered |= MinutesLine.isReference(text) && text.length() > 8;
            String loose = NoteWords.loose(text.length() > 120 ? "" : text.split(":", 2)[0]);
            if (FORMAL.contains(loose)) {
                labels.add(loose);
            } else if (Section.opensDecision(text)) {
                labels.add("beslut");
            }
        }
        int signs = Math.min(2, matters) + (titled ? 1 : 0) + (numbered ? 1 : 0) + labels.size();
        if (matters > 0 && labels.size() > 1 && signs >= 5) {
            return Confidence.CERTAIN;
        }
        boolean likely = matters > 0 && !labels.isEmpty() || titled && labels.size() > 1;
        return likely && signs >= 3 ? Confidence.LIKELY : Confidence.NONE;
    }
}
