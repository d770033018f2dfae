package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Link;

/** Lines that tell what something rests on, each leading to where more of it stands. */
final class Evidence {
    private final List<String> lines = new ArrayList<>();
    private final List<List<Link>> links = new ArrayList<>();

    Evidence add(String line, Link... to) {
        lines.add(line);
        links.add(List.of(to));
        return this;
    }

    Evidence addAll(List<String> all) {
        all.forEach(this::add);
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Block bullets() {
        return new Bullets(lines, links);
    }
}
