package underlag.importing.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A web page, or the body of an e-mail, as parts in the order of its source. Menus and what else
 * frames the text are set apart; scripts and styles are no text.
 */
final class HtmlParts implements NodeFilter {
    private static final Set<String> NO_TEXT =
            Set.of("script", "style", "noscript", "template", "head", "svg", "object", "iframe");
    private static final Set<String> FRAME =
            Set.of("nav", "footer", "aside", "button", "select", "datalist", "menu");
    private static final Set<String> FRAME_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary");
    private static final String QUOTED =
            "blockquote[type=cite], .gmail_quote, .moz-cite-prefix, #divRplyFwdMsg, #appendonsend,"
                    + " .yahoo_quoted, .protonmail_quote";

    private final PartList parts;
    private final HtmlText text = new HtmlText();
    private final Deque<Place> tables = new ArrayDeque<>();
    private int lists;
    private int bold;
    private boolean item;
    private int heading;

    /** Where in a table the reading is. */
    private static final class Place {
        private int row;
        private int column;
        private int span = 1;
    }

    private HtmlParts(PartList parts) {
        this.parts = parts;
    }

    static Document parse(String html) {
        return Jsoup.parse(html);
    }

    /** Adds the parts of a page. */
    static void read(Document page, PartList parts) {
        HtmlParts reading = new HtmlParts(parts);
        page.body().filter(reading);
        reading.close();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words, bold > 0);
        } else if (node instanceof Element element) {
            return start(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult start(Element element) {
        String name = element.normalName();
        if (NO_TEXT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String reason = apart(element);
        if (reason != null) {
            close();
            HtmlText.of(element).lines().forEach(line -> parts.setApart(reason, line));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.isBlock() || isCell(name)) {
            close();
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
            case "ul", "ol" -> lists++;
            case "li" -> item = true;
            case "b", "strong" -> bold++;
            case "br" -> text.lineBreak();
            case "table" -> tables.push(new Place());
            case "tr" -> row();
            case "td", "th" -> cell(element);
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private void row() {
        if (!tables.isEmpty()) {
            Place place = tables.element();
            place.row++;
            place.column = 0;
            place.span = 1;
        }
    }

    private void cell(Element cell) {
        if (!tables.isEmpty()) {
            Place place = tables.element();
            place.column += place.span;
            place.span = HtmlTable.span(cell, "colspan");
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (element.isBlock() || isCell(name)) {
                close();
            }
            switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
                case "ul", "ol" -> lists--;
                case "b", "strong" -> bold--;
                case "table" -> tables.poll();
                default -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Ends the block that is open. */
    private void close() {
        boolean isBold = text.isBold();
        if (text.isBlank()) {
            text.take();
            return;
        }
        String block = text.take();
        if (!tables.isEmpty() && tables.element().column > 0) {
            parts.cell(Math.max(1, tables.element().row), tables.element().column, block);
        } else if (heading > 0) {
            parts.heading(heading, block);
        } else if (lists > 0 && item) {
            item = false;
            parts.listItem(lists, block);
        } else {
            parts.paragraph(block, isBold);
        }
    }

    /** Why an element is no part of the running text, or null. */
    private static @Nullable String apart(Element element) {
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        String title = element.attr("title");
        boolean header =
                element.nameIs("header")
                        && element.closest("main, article") == null
                        && element.selectFirst("h1, h2") == null;
        // LibreOffice marks the page header and footer so.
        boolean office =
                element.nameIs("div") && (title.equals("header") || title.equals("footer"));
        if (office) {
            return SetApart.PAGE_FRAME;
        }
        if (FRAME.contains(element.normalName())
                || FRAME_ROLES.contains(role)
                || header
                || element.hasAttr("hidden")
                || style.contains("display:none")) {
            return SetApart.WEB_FRAME;
        }
        return element.is(QUOTED) ? SetApart.QUOTED_MAIL : null;
    }
}
