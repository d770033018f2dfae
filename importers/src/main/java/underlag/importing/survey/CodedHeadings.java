package underlag.importing.survey;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings with the question's code before its words, as LimeSurvey exports them when "code and
 * text" is chosen: {@code G01Q02[SQ001]. Vad använder du? [Lekplatsen]}.
 */
final class CodedHeadings {
    private static final Pattern CODED =
            Pattern.compile("(\\w+(?:\\[[^\\[\\]]*])*)\\.\\s+(\\S.*)", Pattern.DOTALL);

    /** LimeSurvey's own columns, which are known by their codes whatever language follows. */
    private static final Set<String> OWN =
            Set.of(
                    "id",
                    "submitdate",
                    "lastpage",
                    "startlanguage",
                    "seed",
                    "token",
                    "startdate",
                    "datestamp",
                    "ipaddr",
                    "refurl",
                    "interviewtime");

    private CodedHeadings() {}

    /** The headings without codes; those of LimeSurvey's own columns are the codes alone. */
    static List<String> plain(List<String> headings) {
        List<String> filled = headings.stream().filter(h -> !h.isBlank()).toList();
        long coded = filled.stream().filter(h -> CODED.matcher(h.strip()).matches()).count();
        long own = filled.stream().filter(h -> OWN.contains(code(h))).count();
        return own >= 2 && coded >= 0.8 * filled.size()
                ? headings.stream().map(CodedHeadings::words).toList()
                : headings;
    }

    private static String code(String heading) {
        Matcher matcher = CODED.matcher(heading.strip());
        String code = matcher.matches() ? matcher.group(1) : null;
        return code == null ? "" : code;
    }

    private static String words(String heading) {
        String code = code(heading);
        boolean own = OWN.contains(code) || code.matches("groupTime\\d+|.*[\\d\\]]Time");
        if (code.isEmpty() || own) {
            return own ? code : heading;
        }
        return heading.strip().substring(code.length() + 1).strip();
    }
}
