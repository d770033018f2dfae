package underlag.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import underlag.dialogue.Messages;
import underlag.report.model.Block;
import underlag.report.model.Contents;
import underlag.report.model.Logo;
import underlag.report.model.Report;

/** Renders a report as one file: styles and drawings inside, nothing fetched. */
public final class HtmlRenderer {
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
        new BlockWriter(report, page).write(report.blocks());
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
        page.raw(
                "<style>\n"
                        + report.palette().inStyleSheet(style())
                        + bannerOnPages()
                        + "</style>\n");
        page.close();
    }

    private void header() {
        page.open("header");
        logo();
        page.element("p", report.banner(), "class", banner());
        page.element(
                "h1",
                report.title(),
                report.passages()
                        .of(report.title())
                        .map(language -> new String[] {"lang", language.toLanguageTag()})
                        .orElse(new String[0]));
        page.element("p", report.subtitle(), editions.ours("class", "subtitle"));
        editions.links(page);
        page.close();
    }

    private void logo() {
        Logo logo = report.appearance().logo();
        if (logo != null) {
            page.open("p", "class", "logo");
            page.empty(
                    "img",
                    editions.ours(
                            "src",
                            logo.dataAddress(),
                            "alt",
                            logo.text(),
                            "width",
                            Integer.toString(logo.shownWidth()),
                            "height",
                            Integer.toString(logo.shownHeight())));
            page.close();
        }
    }

    private String banner() {
        return report.published() ? "banner published" : "banner";
    }

    private void contents() {
        Contents contents = Contents.of(report);
        if (contents.chapters().isEmpty()) {
            return;
        }
        boolean ownPage = contents.lines() > MOST_BESIDE_TEXT;
        page.open(
                "nav",
                "class",
                ownPage ? "contents own-page" : "contents",
                "aria-labelledby",
                "contents-heading");
        page.element("h2", word("contents"), "id", "contents-heading");
        page.open("ul");
        for (Contents.Chapter chapter : contents.chapters()) {
            page.open("li");
            link(chapter.heading());
            if (!chapter.sections().isEmpty()) {
                page.open("ul");
                for (Block.Heading section : chapter.sections()) {
                    page.open("li");
                    link(section);
                    page.close();
                }
                page.close();
            }
            page.close();
        }
        page.close().close();
    }

    private void link(Block.Heading heading) {
        page.element("a", heading.text(), "href", "#" + heading.anchor());
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
