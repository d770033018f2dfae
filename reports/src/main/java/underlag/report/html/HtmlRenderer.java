package underlag.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Messages;
import underlag.report.model.Block;
import underlag.report.model.Report;

/** Renders a report as one file: styles and drawings inside, nothing fetched. */
public final class HtmlRenderer {
    /** Sub-headings of a chapter stand in the contents list up to so many. */
    private static final int MOST_LISTED = 15;

    /** A longer contents list gets a page of its own in print. */
    private static final int MOST_BESIDE_TEXT = 30;

    private final Report report;
    private final EditionMarkup editions;
    private final Markup page = new Markup();

    private HtmlRenderer(Report report) {
        this.report = report;
        this.editions = new EditionMarkup(report);
    }

    /** The page: XHTML that every browser reads as HTML 5, in UTF-8. */
    public static String render(Report report) {
        return new HtmlRenderer(report).page();
    }

    private String page() {
        page.raw("<!DOCTYPE html>\n");
        page.open("html", editions.root());
        head();
        page.open("body", editions.body());
        page.element("a", word("skip"), editions.ours("class", "skip", "href", "#main"));
        header();
        if (report.edition().whole()) {
            contents();
        }
        page.open("main", "id", "main", "tabindex", "-1");
        new BlockWriter(report.language(), page).write(report.blocks());
        page.close();
        page.open("footer").element("p", report.banner(), "class", banner()).close();
        page.close().close();
        return page.toString();
    }

    private void head() {
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.element("title", report.title() + " – " + report.subtitle());
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "description", "content", report.description());
        if (!report.published()) {
            page.empty("meta", "name", "robots", "content", "noindex");
        }
        page.raw("<style>\n" + style() + bannerOnPages() + "</style>\n");
        page.close();
    }

    private void header() {
        page.open("header");
        page.element("p", report.banner(), "class", banner());
        page.element("h1", report.title());
        page.element("p", report.subtitle(), editions.ours("class", "subtitle"));
        editions.links(page);
        page.close();
    }

    private String banner() {
        return report.published() ? "banner published" : "banner";
    }

    private void contents() {
        boolean ownPage = listed() > MOST_BESIDE_TEXT;
        page.open(
                "nav",
                "class",
                ownPage ? "contents own-page" : "contents",
                "aria-labelledby",
                "contents-heading");
        page.element("h2", word("contents"), "id", "contents-heading");
        page.open("ul");
        List<Block.Heading> headings = headings();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == 2) {
                chapter(headings.get(i), below(headings, i));
            }
        }
        page.close().close();
    }

    /** Lines of the contents list. */
    private int listed() {
        List<Block.Heading> headings = headings();
        int lines = 0;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == 2) {
                int below = below(headings, i).size();
                lines += 1 + (below <= MOST_LISTED ? below : 0);
            }
        }
        return lines;
    }

    private void chapter(Block.Heading chapter, List<Block.Heading> below) {
        page.open("li");
        link(chapter);
        if (!below.isEmpty() && below.size() <= MOST_LISTED) {
            page.open("ul");
            for (Block.Heading heading : below) {
                page.open("li");
                link(heading);
                page.close();
            }
            page.close();
        }
        page.close();
    }

    private void link(Block.Heading heading) {
        page.element("a", heading.text(), "href", "#" + heading.anchor());
    }

    private List<Block.Heading> headings() {
        return report.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(h -> h.level() <= 3)
                .toList();
    }

    private static List<Block.Heading> below(List<Block.Heading> headings, int chapter) {
        List<Block.Heading> below = new ArrayList<>();
        for (Block.Heading heading : headings.subList(chapter + 1, headings.size())) {
            if (heading.level() == 2) {
                break;
            }
            below.add(heading);
        }
        return below;
    }

    private String word(String key) {
        return Messages.text(report.language(), "report.html." + key);
    }

    /** The banner in the margin of every printed page. */
    private String bannerOnPages() {
        StringBuilder quoted = new StringBuilder("\"");
        report.banner()
                .codePoints()
                .forEach(
                        c -> {
                            boolean plain = Character.isLetterOrDigit(c) || c == ' ' || c == ',';
                            quoted.append(
                                    plain
                                            ? Character.toString(c)
                                            : "\\" + Integer.toHexString(c) + " ");
                        });
        quoted.append('"');
        return "@page { @top-center { content: " + quoted + "; } }\n";
    }

    private static String style() {
        try (InputStream stream =
                HtmlRenderer.class.getResourceAsStream("/underlag/report/html/report.css")) {
            if (stream == null) {
                throw new IllegalStateException("report.css is missing in the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
