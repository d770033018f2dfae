package underlag.workspace.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.theme.Codebook;
import underlag.theme.CodebookProposal;

/**
 * Writes proposed themes as a codebook that {@link CodebookReader} reads, with a comment on how
 * well each theme's queries do.
 */
public final class CodebookWriter {
    private static final int LINE = 100;
    private static final int SHOWN = 90;

    private final ReaderLanguage language;
    private final UnaryOperator<String> texts;
    private final StringBuilder yaml = new StringBuilder();

    private CodebookWriter(ReaderLanguage language, UnaryOperator<String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Ids as the codebook's reader would make them, definitions in the reader's language. */
    public static CodebookProposal.Naming naming(ReaderLanguage language) {
        return new CodebookProposal.Naming() {
            @Override
            public String definition(List<String> terms) {
                if (terms.isEmpty()) {
                    return "";
                }
                String last = terms.getLast();
                String listed =
                        terms.size() == 1
                                ? last
                                : Messages.text(
                                        language,
                                        "workspace.list-and",
                                        String.join(", ", terms.subList(0, terms.size() - 1)),
                                        last);
                return Messages.text(language, "workspace.codebook-definition", listed);
            }

            @Override
            public String id(String name, Set<String> taken) {
                return Slug.unique(Slug.of(name), new TreeSet<>(taken));
            }
        };
    }

    /**
     * The file's text.
     *
     * @param texts statement id → what was said, for the comments
     */
    public static String text(
            List<CodebookProposal> proposals,
            ReaderLanguage language,
            UnaryOperator<String> texts) {
        CodebookWriter writer = new CodebookWriter(language, texts);
        Messages.text(language, "workspace.codebook-proposal")
                .lines()
                .forEach(line -> writer.line("# " + line));
        writer.line("themes:");
        proposals.forEach(writer::entry);
        return writer.yaml.toString();
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }

    private void entry(CodebookProposal proposal) {
        Codebook.Entry entry = proposal.entry();
        line("");
        line("  # " + measured(proposal));
        if (proposal.like() != null) {
            line("  # " + Messages.text(language, "workspace.codebook-like", proposal.like()));
        }
        line("  - id: " + YamlText.scalar(entry.id()));
        line("    name: " + YamlText.scalar(entry.name()));
        String definition = entry.definition();
        if (definition != null && !definition.isEmpty()) {
            line("    definition: " + YamlText.scalar(definition));
        }
        String parent = entry.parent();
        if (parent != null) {
            line("    parent: " + YamlText.scalar(parent));
        }
        if (!entry.queries().isEmpty()) {
            queries(entry.queries());
        }
        if (!entry.include().isEmpty()) {
            line("    include:");
            entry.include()
                    .forEach(id -> line("      - '" + id + "'   # " + shown(texts.apply(id))));
        }
    }

    private String measured(CodebookProposal proposal) {
        String key =
                proposal.members() == 0
                        ? "workspace.codebook-above"
                        : proposal.entry().queries().isEmpty()
                                ? "workspace.codebook-no-words"
                                : "workspace.codebook-measured";
        return Messages.text(
                language,
                key,
                proposal.found(),
                proposal.members(),
                proposal.others(),
                proposal.shared());
    }

    private void queries(List<String> queries) {
        String inline = "    queries: " + YamlText.list(queries);
        if (inline.length() <= LINE) {
            line(inline);
        } else {
            line("    queries:");
            queries.forEach(query -> line("      - " + YamlText.scalar(query)));
        }
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}\u2028\u2029\u0085\ufeff]+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN - 2)).strip() + " …";
    }
}
