package underlag.importing.format;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text with the markup of a web page in it, as platforms keep what was written in their editor. */
public final class MarkedText {
    private static final Pattern MARKUP =
            Pattern.compile(
                    "</(?:p|div|ul|ol|li|h[1-6]|strong|em|b|i|a|span)>|<br ?/?>",
                    Pattern.CASE_INSENSITIVE);

    private MarkedText() {}

    /** The text as a browser shows it, one line for each paragraph; unmarked text as it is. */
    public static String plain(String cell) {
        if (cell.indexOf('<') < 0 || !MARKUP.matcher(cell).find()) {
            return cell;
        }
        PartList parts = new PartList();
        HtmlParts.read(HtmlParts.parse(cell), parts);
        String text =
                parts.parts().stream().map(DocumentPart::text).collect(Collectors.joining("\n"));
        return text.isBlank() ? cell : text;
    }
}
