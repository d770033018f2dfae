package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.portfolio.Entry;
import underlag.report.compose.PortfolioWords;

/** Whether something like it has been done: one search over many dialogues. */
public final class PortfolioSearch {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    private final String query;
    private final int limit;
    private final ReaderLanguage language;
    private final List<String> lines = new ArrayList<>();

    private PortfolioSearch(String query, int limit, ReaderLanguage language) {
        this.query = query;
        this.limit = limit;
        this.language = language;
    }

    /** What was found, as lines for people, and what could not be searched. */
    public record Found(List<String> lines, List<Finding> findings) {
        public Found {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }

        /** Whether some of the dialogues could not be searched. */
        public boolean leftOut() {
            return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        }
    }

    /**
     * Searches titles, questions, purposes, activities and themes by word, and statements as {@code
     * search} does.
     *
     * @param limit statements shown of each dialogue
     * @throws UnusableInputException where no folder is a dialogue or the query cannot be read
     */
    public static Found run(List<Path> folders, String query, int limit, ReaderLanguage language)
            throws IOException, UnusableInputException {
        if (query.isBlank()) {
            throw new UnusableInputException(
                    Finding.error("workspace.portfolio-empty-query", Origin.whole("")));
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, Path> dialogues = PortfolioRun.dialogues(folders, findings);
        PortfolioSearch search = new PortfolioSearch(query, limit, language);
        int matching = 0;
        for (Map.Entry<String, Path> dialogue : dialogues.entrySet()) {
            List<Finding> remarks = new ArrayList<>();
            Entry entry = PortfolioFolder.read(dialogue.getValue(), dialogue.getKey(), remarks);
            if (search.dialogue(entry, dialogue.getValue(), findings)) {
                matching++;
            }
        }
        List<String> all = new ArrayList<>();
        all.add(
                Messages.text(
                        language, "workspace.portfolio-search", query, matching, dialogues.size()));
        all.addAll(search.lines);
        return new Found(all, findings);
    }

    private boolean dialogue(Entry entry, Path folder, List<Finding> findings)
            throws IOException, UnusableInputException {
        List<String> named = named(entry);
        List<String> said = List.of();
        Path analysis = PortfolioFolder.analysis(folder);
        if (analysis != null && Files.isDirectory(analysis.resolve(Outputs.INDEX))) {
            said = said(analysis);
        } else if (analysis != null) {
            findings.add(
                    Finding.error(
                            "workspace.portfolio-no-index",
                            Origin.whole(entry.id()),
                            folder.toString()));
        }
        boolean any = !named.isEmpty() || said.size() > 1;
        if (any) {
            PortfolioWords words = new PortfolioWords(language);
            lines.add("");
            lines.add(
                    words.say(
                            "search.dialogue",
                            entry.title(),
                            words.years(entry),
                            words.level(entry.level()),
                            words.say("state." + entry.state().name())));
            named.forEach(line -> lines.add("  " + line));
            said.forEach(line -> lines.add("  " + line));
        }
        return any;
    }

    private List<String> said(Path analysis) throws IOException, UnusableInputException {
        return SearchRun.run(
                new SearchRun.Request(
                        analysis, query, List.of(), List.of(), List.of(), List.of(), List.of(),
                        limit, language));
    }

    /** Where in the plan, or among the themes, the words of the query stand. */
    private List<String> named(Entry entry) {
        List<String> named = new ArrayList<>();
        add(named, "title", entry.title());
        add(named, "question", entry.question());
        add(named, "purpose", entry.purpose());
        entry.activities().forEach(a -> add(named, "activity", a.name()));
        entry.goals().stream().map(g -> g.goal()).distinct().forEach(g -> add(named, "goal", g));
        entry.themes().forEach(t -> add(named, "theme", t.name()));
        return named;
    }

    private void add(List<String> named, String what, @Nullable String text) {
        if (text != null && matches(text)) {
            named.add(
                    Messages.text(language, "workspace.portfolio-named-" + what, shortened(text)));
        }
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.lastIndexOf(' ', LONGEST);
        return line.length() <= LONGEST || end < 1 ? line : line.substring(0, end) + " …";
    }

    /** Whether every word of the query begins a word of the text, or is begun by one. */
    private boolean matches(String text) {
        List<String> there = words(text);
        List<String> wanted = words(query);
        return !wanted.isEmpty()
                && wanted.stream()
                        .allMatch(
                                w ->
                                        there.stream()
                                                .anyMatch(
                                                        t ->
                                                                t.startsWith(w)
                                                                        || t.length() > SHORTEST
                                                                                && w.startsWith(
                                                                                        t)));
    }

    private static List<String> words(String text) {
        return Stream.of(BETWEEN.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(w -> w.length() >= SHORTEST)
                .filter(w -> !Objects.equals(w, "and") && !Objects.equals(w, "not"))
                .toList();
    }
}
