package underlag.importing.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.importing.format.DocumentLine;

/** One comment of a thread while it is read. Not thread-safe. */
final class Comment {
    private final List<DocumentLine> text = new ArrayList<>();
    private final List<DocumentLine> frame = new ArrayList<>();
    private @Nullable DocumentLine nameLine;
    private @Nullable String name;
    private @Nullable String date;
    private boolean post;

    void named(DocumentLine line, String who) {
        nameLine = line;
        name = who;
    }

    void say(DocumentLine line) {
        text.add(line);
    }

    /** A line that the site wrote. */
    void frame(DocumentLine line) {
        frame.add(line);
    }

    void date(@Nullable String when) {
        date = date == null ? when : date;
    }

    /** What the comments are to, not one of them. */
    void isPost() {
        post = true;
    }

    List<DocumentLine> text() {
        return text;
    }

    List<DocumentLine> frame() {
        return frame;
    }

    @Nullable DocumentLine nameLine() {
        return nameLine;
    }

    @Nullable String name() {
        return name;
    }

    @Nullable String date() {
        return date;
    }

    boolean post() {
        return post;
    }

    boolean isEmpty() {
        return text.isEmpty() && frame.isEmpty() && name == null;
    }
}
