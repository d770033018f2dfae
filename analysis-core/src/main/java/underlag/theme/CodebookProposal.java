package underlag.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Origin;
import underlag.language.AnnotatedStatement;
import underlag.search.QueryException;
import underlag.search.StatementIndex;

/**
 * An entry that could stand in a codebook for a theme that was discovered.
 *
 * @param entry its queries built from words of the theme's statements; its examples are statements
 *     that these queries find
 * @param members how many statements the discovered theme has
 * @param found how many of them the queries find
 * @param others how many further statements they find among those without a theme of the codebook
 * @param shared how many they find that have a theme of the codebook already
 * @param like name of the codebook's theme with a name much like it, where the words may belong
 *     instead, or null
 */
public record CodebookProposal(
        Codebook.Entry entry,
        int members,
        int found,
        int others,
        int shared,
        @Nullable String like) {
    private static final int EXAMPLES = 3;
    private static final int TERMS = 5;

    /** Gives what is proposed its words and ids. */
    public interface Naming {
        /** What belongs to a theme with these key terms: "Synpunkter om träd och parker." */
        String definition(List<String> terms);

        /** An id for this name that is none of those taken. */
        String id(String name, Set<String> taken);
    }

    /**
     * One entry for each discovered theme, in order; the themes above keep their places.
     *
     * @param statements those that were grouped into the themes
     * @param index holds them, and perhaps others
     */
    public static List<CodebookProposal> of(
            List<AnnotatedStatement> statements,
            List<Theme> themes,
            ThemeSettings settings,
            StatementIndex index,
            Naming naming) {
        Map<String, String> ids = ids(themes, naming);
        Set<String> given = new HashSet<>();
        themes.stream()
                .filter(t -> t.origin() == Theme.Origin.CODEBOOK)
                .forEach(t -> t.members().forEach(m -> given.add(m.statement())));
        ProposedQueries queries = new ProposedQueries(statements, given, settings);
        Set<String> known = new HashSet<>();
        statements.forEach(statement -> known.add(statement.id()));
        known.removeAll(given);
        List<String> names =
                themes.stream()
                        .filter(t -> t.origin() == Theme.Origin.CODEBOOK)
                        .map(Theme::name)
                        .toList();
        Set<String> above = new HashSet<>();
        themes.stream().map(Theme::parent).filter(Objects::nonNull).forEach(above::add);
        List<CodebookProposal> proposals = new ArrayList<>();
        for (Theme theme : themes) {
            if (theme.origin() == Theme.Origin.DISCOVERED) {
                UnaryOperator<String> id = name -> ids.getOrDefault(name, name);
                List<Theme.Membership> members =
                        above.contains(theme.id()) ? List.of() : theme.members();
                String like = LikeNames.of(theme.name(), names);
                proposals.add(
                        proposal(theme, members, like, id, queries, index, known, given, naming));
            }
        }
        return proposals;
    }

    private static Map<String, String> ids(List<Theme> themes, Naming naming) {
        Set<String> taken = new TreeSet<>();
        Map<String, String> ids = new HashMap<>();
        for (Theme theme : themes) {
            boolean own = theme.origin() == Theme.Origin.CODEBOOK;
            String id = own ? theme.id() : naming.id(theme.name(), taken);
            taken.add(id);
            ids.put(theme.id(), id);
        }
        return ids;
    }

    private static CodebookProposal proposal(
            Theme theme,
            List<Theme.Membership> own,
            @Nullable String like,
            UnaryOperator<String> ids,
            ProposedQueries queries,
            StatementIndex index,
            Set<String> known,
            Set<String> given,
            Naming naming) {
        Set<String> members = new LinkedHashSet<>();
        own.forEach(member -> members.add(member.statement()));
        List<String> chosen = queries.of(members);
        Set<String> hits = hits(index, chosen);
        Set<String> shared = new HashSet<>(hits);
        shared.retainAll(given);
        hits.retainAll(known);
        Set<String> found = new HashSet<>(hits);
        found.retainAll(members);
        String parent = theme.parent();
        return new CodebookProposal(
                new Codebook.Entry(
                        ids.apply(theme.id()),
                        theme.name(),
                        naming.definition(theme.terms().stream().limit(TERMS).toList()),
                        parent == null ? null : ids.apply(parent),
                        chosen,
                        List.of(),
                        examples(theme, members, found, queries),
                        List.of(),
                        Origin.whole(""),
                        false),
                members.size(),
                found.size(),
                hits.size() - found.size(),
                shared.size(),
                like);
    }

    private static List<String> examples(
            Theme theme, Set<String> members, Set<String> found, ProposedQueries queries) {
        Set<String> candidates = new LinkedHashSet<>(theme.typical());
        candidates.addAll(members);
        candidates.retainAll(found);
        return candidates.stream().filter(queries::mayBeShown).limit(EXAMPLES).toList();
    }

    private static Set<String> hits(StatementIndex index, List<String> queries) {
        Set<String> hits = new HashSet<>();
        queries.forEach(query -> hits.addAll(hits(index, query)));
        return hits;
    }

    private static Set<String> hits(StatementIndex index, String query) {
        try {
            return CodebookThemes.hits(index, query).keySet();
        } catch (QueryException e) {
            throw new IllegalStateException("a proposed query that cannot be read: " + query, e);
        }
    }
}
