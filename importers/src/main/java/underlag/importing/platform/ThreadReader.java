package underlag.importing.platform;

import java.util.ArrayList;
import java.util.List;
import underlag.importing.format.DocumentLine;

/**
 * Divides a copied thread into comments. A comment begins with a line of name and time, or with a
 * name above a time; or it ends with the buttons under it, and then its first line is the name. Not
 * thread-safe.
 */
final class ThreadReader {
    private final List<Comment> comments = new ArrayList<>();
    private Comment open = new Comment();
    private boolean ended;

    private ThreadReader() {}

    static List<Comment> read(List<DocumentLine> lines) {
        ThreadReader reader = new ThreadReader();
        for (int i = 0; i < lines.size(); i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1).text().strip() : "";
            reader.line(lines.get(i), next);
        }
        reader.end();
        return reader.comments;
    }

    private void line(DocumentLine line, String next) {
        String text = line.text().strip();
        ThreadLine.Head head = ThreadLine.head(text);
        boolean timeBelow = ThreadLine.mayBeName(text) && ThreadLine.isTime(next);
        if (ThreadLine.isButtons(text)) {
            buttons(line, text);
        } else if (ThreadLine.isNoise(text)) {
            open.frame(line);
        } else if (head != null) {
            title();
            end();
            open.named(line, head.name());
            open.date(head.when() == null ? null : ThreadLine.day(head.when()));
        } else if (timeBelow && !isTimeOfText(next)) {
            end();
            open.named(line, text);
        } else {
            if (ended) {
                end();
            }
            open.say(line);
        }
    }

    /** A number alone is a count of likes rather than a time. */
    private static boolean isTimeOfText(String line) {
        return line.chars().allMatch(Character::isDigit);
    }

    private void buttons(DocumentLine line, String text) {
        boolean above = ThreadLine.isTime(text) && open.text().isEmpty() && open.name() != null;
        open.frame(line);
        open.date(ThreadLine.day(text));
        if (ThreadLine.isUnderPost(text)) {
            open.isPost();
        }
        ended |= !above && ThreadLine.answers(text) || ThreadLine.isUnderPost(text);
    }

    /** What stands above the first name is the thread's title. */
    private void title() {
        if (comments.isEmpty() && open.name() == null && !ended) {
            open.isPost();
        }
    }

    /** Ends the comment: where no line told the name, the first may be it. */
    private void end() {
        if (open.name() == null && ended && !open.text().isEmpty()) {
            DocumentLine first = open.text().getFirst();
            String name = first.text().strip();
            boolean alone = open.text().size() == 1;
            if (alone ? ThreadLine.isFullName(name) : ThreadLine.mayBeName(name)) {
                open.text().removeFirst();
                open.named(first, name);
            }
        }
        if (!open.isEmpty()) {
            comments.add(open);
        }
        open = new Comment();
        ended = false;
    }
}
