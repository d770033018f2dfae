package underlag.theme;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.dialogue.Unit;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.search.QueryException;
import underlag.search.StatementIndex;

/** The codebook's examples: which statements they are, and whether the queries agree with them. */
final class Examples implements Closeable {
    private static final int SHOWN = 80;

    private final SameTexts sameTexts;
    private final StatementIndex index;

    Examples(List<AnnotatedStatement> statements, Codebook codebook, ThemeSettings settings) {
        sameTexts = new SameTexts(statements, codebook);
        index = StatementIndex.build(read(settings), settings.packs());
    }

    /** Each example as a statement; a text as each language reads it. */
    private List<AnnotatedStatement> read(ThemeSettings settings) {
        List<AnnotatedStatement> read = new ArrayList<>();
        for (String example : new TreeSet<>(sameTexts.examples())) {
            AnnotatedStatement known = sameTexts.byId(example);
            if (known != null) {
                read.add(
                        new AnnotatedStatement(
                                said(example, known.statement().verbatim()),
                                known.language(),
                                known.tokens()));
            } else if (!SameTexts.isId(example)) {
                for (LanguagePack pack : settings.packs()) {
                    read.add(
                            new AnnotatedStatement(
                                    said(example, example),
                                    pack.language(),
                                    pack.annotate(example)));
                }
            }
        }
        return read;
    }

    private static Statement said(String id, String text) {
        Contribution contribution =
                new Contribution(
                        id,
                        Origin.whole(""),
                        id,
                        id,
                        "",
                        Unit.UNKNOWN,
                        null,
                        null,
                        text,
                        List.of(),
                        null);
        return new Statement(id, contribution, 0, new Span(0, text.length()));
    }

    /** The statements of the material that the examples are, by id or word by word. */
    Set<String> statements(List<String> examples) {
        return sameTexts.of(examples);
    }

    /** Examples that the entry's queries do not agree with. */
    List<Finding> findings(Codebook.Entry entry) {
        List<Finding> findings = new ArrayList<>();
        for (String example : entry.include()) {
            if (unknown(example)) {
                findings.add(warning("theme.codebook-example-unknown", entry, example));
                continue;
            }
            String taking = finding(entry.excludeQueries(), example);
            if (finding(entry.queries(), example) == null) {
                findings.add(warning("theme.codebook-example-missed", entry, shown(example)));
            } else if (taking != null) {
                findings.add(
                        warning("theme.codebook-example-excluded", entry, shown(example), taking));
            }
        }
        for (String example : entry.exclude()) {
            if (unknown(example)) {
                findings.add(warning("theme.codebook-example-unknown", entry, example));
                continue;
            }
            String caught = finding(entry.queries(), example);
            if (caught != null && finding(entry.excludeQueries(), example) == null) {
                findings.add(
                        warning("theme.codebook-example-caught", entry, shown(example), caught));
            }
        }
        return findings;
    }

    private boolean unknown(String example) {
        return SameTexts.isId(example) && sameTexts.byId(example) == null;
    }

    /** The first query that finds the example, or null. */
    private @Nullable String finding(List<String> queries, String example) {
        return queries.stream().filter(query -> finds(query, example)).findFirst().orElse(null);
    }

    private boolean finds(String query, String example) {
        try {
            return index.findAll(query).stream().anyMatch(f -> f.statement().equals(example));
        } catch (QueryException e) {
            // It is reported where it is used on the material.
            return false;
        }
    }

    private static Finding warning(String code, Codebook.Entry entry, String... arguments) {
        List<String> all = new ArrayList<>(List.of(entry.name()));
        all.addAll(List.of(arguments));
        return Finding.warning(code, entry.where(), all.toArray(String[]::new));
    }

    /** An example as one short line. */
    private static String shown(String example) {
        String line = example.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN - 2)).strip() + " …";
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }
}
