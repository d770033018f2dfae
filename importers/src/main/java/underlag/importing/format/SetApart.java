package underlag.importing.format;

import underlag.dialogue.Locator;

/**
 * A piece of a document that is no part of its running text, kept for the account: a page header, a
 * comment, a menu.
 *
 * @param reason message key of what it is
 * @param text verbatim, never blank
 */
public record SetApart(String reason, String text, Locator place) {
    /** Page headers, page footers and page numbers. */
    public static final String PAGE_FRAME = "import.page-frame";

    /** Comments in the margin. */
    public static final String COMMENT = "import.margin-comment";

    /** Footnotes and endnotes. */
    public static final String FOOTNOTE = "import.footnote";

    /** Tables of contents and indexes. */
    public static final String CONTENTS = "import.contents";

    /** Menus, buttons and what else frames the text of a web page. */
    public static final String WEB_FRAME = "import.web-frame";

    /** What an e-mail quotes of the one it answers. */
    public static final String QUOTED_MAIL = "import.quoted-mail";

    /** What a mail program puts under every e-mail. */
    public static final String SIGNATURE = "import.mail-signature";

    /** A file that came with an e-mail; the text is its name. */
    public static final String ATTACHMENT = "import.attachment";

    public SetApart {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing set apart at " + place);
        }
    }
}
