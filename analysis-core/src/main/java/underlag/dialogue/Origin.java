package underlag.dialogue;

/**
 * Where something was read.
 *
 * @param source the file's name as the plan writes it, relative to {@code input/}, with {@code /}
 * @param place the place inside the file
 */
public record Origin(String source, Locator place) {
    public static Origin whole(String source) {
        return new Origin(source, new Locator.Whole());
    }
}
