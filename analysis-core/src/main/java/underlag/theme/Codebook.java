package underlag.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The analyst's own themes (temalista), in the order they were written; empty where none is. */
public record Codebook(List<Entry> entries) {

    /**
     * One theme that the analyst described beforehand.
     *
     * @param id lasting, unique in the codebook
     * @param name in reading form, one to three words
     * @param definition what belongs here, or null
     * @param parent id of the theme above, or null at the top
     * @param queries searches in Lucene's syntax, any of which makes a statement a member
     * @param include example texts that belong here
     * @param exclude example texts that do not, though they look as if they did
     */
    public record Entry(
            String id,
            String name,
            @Nullable String definition,
            @Nullable String parent,
            List<String> queries,
            List<String> include,
            List<String> exclude) {
        public Entry {
            queries = List.copyOf(queries);
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
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
