package underlag.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Origin;

/** The analyst's own themes (temalista), in the order they were written; empty where none is. */
public record Codebook(List<Entry> entries) {
    private static final String FILE = "codebook.yaml";

    /**
     * One theme that the analyst described beforehand. A statement belongs to it that any query
     * finds and no exclude query does; an example that is a statement of the material belongs, or
     * does not, whatever the queries say.
     *
     * @param id lasting, unique in the codebook
     * @param name in reading form, one to three words
     * @param definition what belongs here, or null
     * @param parent id of the theme above, or null at the top
     * @param queries searches in Lucene's syntax, any of which makes a statement a member
     * @param excludeQueries searches any of which keeps a statement out
     * @param include examples that belong here: texts, or statement ids
     * @param exclude examples that do not, though they look as if they did
     * @param where the entry stands
     * @param incomplete whether queries that were written are left out, since they cannot be read:
     *     that the others miss an example says nothing then
     */
    public record Entry(
            String id,
            String name,
            @Nullable String definition,
            @Nullable String parent,
            List<String> queries,
            List<String> excludeQueries,
            List<String> include,
            List<String> exclude,
            Origin where,
            boolean incomplete) {
        public Entry {
            queries = List.copyOf(queries);
            excludeQueries = List.copyOf(excludeQueries);
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }

        /** An entry that keeps nothing out by query, in a codebook of the usual name. */
        public Entry(
                String id,
                String name,
                @Nullable String definition,
                @Nullable String parent,
                List<String> queries,
                List<String> include,
                List<String> exclude) {
            this(
                    id,
                    name,
                    definition,
                    parent,
                    queries,
                    List.of(),
                    include,
                    exclude,
                    Origin.whole(FILE),
                    false);
        }

        /** The same entry with this one above it. */
        public Entry under(@Nullable String above) {
            return new Entry(
                    id,
                    name,
                    definition,
                    above,
                    queries,
                    excludeQueries,
                    include,
                    exclude,
                    where,
                    incomplete);
        }
    }

    public Codebook {
        entries = List.copyOf(entries);
    }

    /** A codebook without themes: all are discovered. */
    public static Codebook empty() {
        return new Codebook(List.of());
    }
}
