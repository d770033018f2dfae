package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;

/** Collects what is wrong with one file, and remembers which parts of its tree have an error. */
final class Faults {
    private final String source;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> broken = new TreeSet<>();

    Faults(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    Origin at(Locator place) {
        return new Origin(source, place);
    }

    /** What the item holds cannot be used. */
    void error(Item item, String code, String... arguments) {
        broken.add(item.pointer());
        add(Finding.error(code, at(item.place()), arguments));
    }

    /** The item's key is what is wrong, not its value. */
    void errorAtKey(Item item, String code, String... arguments) {
        broken.add(item.pointer());
        add(Finding.error(code, at(item.keyPlace()), arguments));
    }

    void warning(Item item, String code, String... arguments) {
        add(Finding.warning(code, at(item.place()), arguments));
    }

    void add(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** The same thing at several places is one finding, at the first place, with a count. */
    void addOnce(Finding finding) {
        for (int i = 0; i < findings.size(); i++) {
            Finding earlier = findings.get(i);
            if (earlier.code().equals(finding.code())
                    && earlier.arguments().equals(finding.arguments())) {
                findings.set(i, earlier.times(earlier.times() + 1));
                return;
            }
        }
        findings.add(finding);
    }

    void addAll(List<Finding> more) {
        more.forEach(this::add);
    }

    /** Whether the item, or anything inside it, has an error. */
    boolean broken(Item item) {
        String inside = item.pointer() + "/";
        return broken.stream().anyMatch(p -> p.equals(item.pointer()) || p.startsWith(inside));
    }

    List<Finding> findings() {
        return findings.stream().sorted(Faults::byPlace).toList();
    }

    private static int byPlace(Finding left, Finding right) {
        int byLine = Integer.compare(line(left), line(right));
        return byLine != 0 ? byLine : Integer.compare(column(left), column(right));
    }

    private static int line(Finding finding) {
        return finding.where().place() instanceof Locator.Position p ? p.line() : Integer.MAX_VALUE;
    }

    private static int column(Finding finding) {
        return finding.where().place() instanceof Locator.Position p
                ? p.column()
                : Integer.MAX_VALUE;
    }
}
