package underlag.report.model;

import java.util.List;
import underlag.dialogue.ReaderLanguage;

/**
 * A finished report for one audience, in one language.
 *
 * @param banner stands on every page and sheet: "Arbetsmaterial – …"
 * @param description one sentence for the document's properties
 * @param published whether others than the analysts may read it: its banner is then no warning
 * @param blocks in reading order; the first heading below the title has level 2
 * @param appearance colours and logo
 */
public record Report(
        ReaderLanguage language,
        String title,
        String subtitle,
        String banner,
        String description,
        boolean published,
        List<Block> blocks,
        Appearance appearance) {
    public Report {
        blocks = List.copyOf(blocks);
    }

    /** In the program's own look. */
    public Report(
            ReaderLanguage language,
            String title,
            String subtitle,
            String banner,
            String description,
            boolean published,
            List<Block> blocks) {
        this(
                language,
                title,
                subtitle,
                banner,
                description,
                published,
                blocks,
                Appearance.standard());
    }

    /** Working material, not to be published. */
    public Report(
            ReaderLanguage language,
            String title,
            String subtitle,
            String banner,
            String description,
            List<Block> blocks) {
        this(language, title, subtitle, banner, description, false, blocks);
    }

    /** The same report in another look. */
    public Report in(Appearance look) {
        return new Report(language, title, subtitle, banner, description, published, blocks, look);
    }

    public Palette palette() {
        return appearance.palette();
    }
}
