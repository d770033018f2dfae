package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.theme.Codebook;

/**
 * Sees to it that every theme above exists, and that none is above itself.
 *
 * @param places theme id → where its theme above is written
 */
record ThemesAbove(List<Codebook.Entry> entries, Map<String, Origin> places, Faults faults) {

    List<Codebook.Entry> checked() {
        Map<String, @Nullable String> above = new HashMap<>();
        entries.forEach(entry -> above.put(entry.id(), known(entry)));
        List<Codebook.Entry> checked = new ArrayList<>();
        for (Codebook.Entry entry : entries) {
            String parent = above.get(entry.id());
            if (parent != null && circular(entry.id(), above)) {
                error(entry, "plan.theme-above-itself", entry.name());
                parent = null;
                above.put(entry.id(), null);
            }
            checked.add(entry.under(parent));
        }
        return checked;
    }

    private @Nullable String known(Codebook.Entry entry) {
        String parent = entry.parent();
        if (parent == null || places.containsKey(parent)) {
            return parent;
        }
        for (Codebook.Entry other : entries) {
            if (other.name().equals(parent)) {
                return other.id();
            }
        }
        List<String> ids = entries.stream().map(Codebook.Entry::id).toList();
        String closest = Closest.to(parent, ids);
        if (closest == null) {
            error(entry, "plan.no-such-theme", parent, SchemaCheck.list(ids));
        } else {
            error(entry, "plan.no-such-theme-near", parent, closest);
        }
        return null;
    }

    private void error(Codebook.Entry entry, String code, String... arguments) {
        Origin place = places.getOrDefault(entry.id(), entry.where());
        faults.add(Finding.error(code, place, arguments));
    }

    private static boolean circular(String id, Map<String, @Nullable String> above) {
        Set<String> seen = new HashSet<>();
        for (String at = id; at != null; at = above.get(at)) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }
}
