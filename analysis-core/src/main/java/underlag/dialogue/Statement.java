package underlag.dialogue;

/**
 * One thing said: a sentence or fragment of a contribution (synpunkt). The statements of a
 * contribution cover its text without gaps or overlaps: put together they are the text.
 *
 * @param id survives a longer, re-sorted export: built on the contribution's id, the text and its
 *     ordinal among equal ones
 * @param contribution the contribution it is part of
 * @param number from 0 within the contribution
 * @param span where it stands in the contribution's text; includes the white space after it
 */
public record Statement(String id, Contribution contribution, int number, Span span) {

    /** The text exactly as written, with the white space after it. */
    public String verbatim() {
        return span.of(contribution.text());
    }

    /** The text without white space around it. */
    public String text() {
        return verbatim().strip();
    }
}
