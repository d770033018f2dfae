package underlag.report.html;

import java.util.Arrays;
import java.util.stream.Stream;
import underlag.dialogue.Messages;
import underlag.report.model.Edition;
import underlag.report.model.Report;

/** What a page says of its language, and the way to the other editions of the report. */
final class EditionMarkup {
    private final Report report;
    private final Edition edition;

    EditionMarkup(Report report) {
        this.report = report;
        this.edition = report.edition();
    }

    /** The attributes of the page's root. */
    String[] root() {
        String[] root = {"xmlns", "http://www.w3.org/1999/xhtml", "lang", edition.tag()};
        return edition.rightToLeft() ? with(root, "dir", "rtl") : root;
    }

    /** The attributes of the page's body: a version is set in larger letters. */
    String[] body() {
        return edition.whole() ? new String[0] : new String[] {"class", "version"};
    }

    /** Attributes of an element with the program's own words, which may be in another language. */
    String[] ours(String... attributes) {
        if (edition.speaks(report.language())) {
            return attributes;
        }
        String[] ours = with(attributes, "lang", report.language().code());
        return edition.rightToLeft() ? with(ours, "dir", "ltr") : ours;
    }

    /**
     * A list of links, each named in the language that it leads to; nothing where there is none.
     */
    void links(Markup page) {
        if (edition.others().isEmpty()) {
            return;
        }
        String label = Messages.text(report.language(), "report.editions");
        page.open("nav", with(lang("class", "editions"), "aria-label", label)).open("ul");
        for (Edition.Other other : edition.others()) {
            page.open("li");
            page.element(
                    "a",
                    other.name(),
                    "href",
                    other.file("html"),
                    "hreflang",
                    other.tag(),
                    "lang",
                    other.tag(),
                    "dir",
                    other.rightToLeft() ? "rtl" : "ltr");
            page.close();
        }
        page.close().close();
    }

    /** As {@link #ours}, for what follows the direction of the page. */
    private String[] lang(String... attributes) {
        return edition.speaks(report.language())
                ? attributes
                : with(attributes, "lang", report.language().code());
    }

    private static String[] with(String[] attributes, String... more) {
        return Stream.concat(Arrays.stream(attributes), Arrays.stream(more)).toArray(String[]::new);
    }
}
