package underlag.report.model;

import java.util.List;
import underlag.dialogue.ReaderLanguage;

/**
 * A finished report for one audience, in one language.
 *
 * @param banner stands on every page and sheet: "Arbetsmaterial – …"
 * @param description one sentence for the document's properties
 * @param blocks in reading order; the first heading below the title has level 2
 */
public record Report(
        ReaderLanguage language,
        String title,
        String subtitle,
        String banner,
        String description,
        List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
    }
}
