package underlag.importing.platform;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.importing.Preview;
import underlag.importing.Recognition.Confidence;

/** What the headings of a preview tell of a kind. */
record Signs(List<String> headings, Set<Part> parts, long known) {
    Signs {
        headings = List.copyOf(headings);
        parts = Set.copyOf(parts);
    }

    static Signs of(TableKind kind, Preview preview) {
        @Nullable List<String> header = PlatformImport.header(kind, preview.rows());
        List<String> headings =
                header == null
                        ? List.of()
                        : header.stream().filter(h -> !h.isBlank()).map(TableKind::loose).toList();
        long known = headings.stream().filter(h -> kind.part(h) != Part.UNKNOWN).count();
        return new Signs(headings, kind.parts(headings), known);
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    /** How many of the parts there are. */
    int count(Part... wanted) {
        return (int) List.of(wanted).stream().filter(this::has).count();
    }

    /** How many headings are one of these, or begin so before a slash. */
    int named(String... beginnings) {
        int count = 0;
        for (String beginning : beginnings) {
            String inside = beginning + "/";
            boolean there =
                    headings.stream().anyMatch(h -> h.equals(beginning) || h.startsWith(inside));
            count += there ? 1 : 0;
        }
        return count;
    }

    /** Whether nearly all headings are known, so that little can be another kind of table. */
    boolean mostlyKnown() {
        return known * 3 >= headings.size() * 2L;
    }

    /** Certain or likely where the signs are enough. */
    Confidence confidence(boolean certain, boolean likely) {
        if (certain && mostlyKnown()) {
            return Confidence.CERTAIN;
        }
        return certain || likely && mostlyKnown() ? Confidence.LIKELY : Confidence.NONE;
    }
}
