package underlag.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;

/** Collects findings; names that recur are told once, with the first place. */
final class Findings {
    /** Longer cells are running text, which may hold anything, and are not repeated in messages. */
    private static final int LONGEST_NAME = 60;

    private static final int IDS_SHOWN = 8;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<List<String>, Finding> byName = new LinkedHashMap<>();

    void error(String code, Origin where, String... arguments) {
        findings.add(Finding.error("exchange." + code, where, arguments));
    }

    void warning(String code, Origin where, String... arguments) {
        findings.add(Finding.warning("exchange." + code, where, arguments));
    }

    void note(String code, Origin where, String... arguments) {
        findings.add(Finding.note("exchange." + code, where, arguments));
    }

    void add(List<Finding> more) {
        findings.addAll(more);
    }

    /** A warning about a name, counted where it recurs. */
    void name(String code, Origin where, String... arguments) {
        once(arguments[0], Finding.warning("exchange." + code, where, arguments));
    }

    /** An error about a name, for which rows are left out, counted likewise. */
    void unclear(String code, Origin where, String... arguments) {
        once(arguments[0], Finding.error("exchange." + code, where, arguments));
    }

    private void once(String name, Finding finding) {
        byName.merge(
                List.of(finding.code(), name),
                finding,
                (before, now) -> before.times(before.times() + 1));
    }

    static String shown(String name) {
        return name.length() <= LONGEST_NAME ? name : "…";
    }

    /** The first few different ones of many. */
    static String some(List<String> ids) {
        List<String> different = ids.stream().distinct().toList();
        String first =
                different.stream()
                        .limit(IDS_SHOWN)
                        .map(Findings::shown)
                        .collect(Collectors.joining(", "));
        return different.size() <= IDS_SHOWN ? first : first + ", …";
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(byName.values());
        return all;
    }
}
