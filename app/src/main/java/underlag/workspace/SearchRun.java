package underlag.workspace;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Span;
import underlag.search.Filter;
import underlag.search.Hit;
import underlag.search.QueryException;
import underlag.search.StatementIndex;

/** Searches the statements of an analysed dialogue. */
public final class SearchRun {
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private SearchRun() {}

    /**
     * What to search for and where; an empty list is no filter.
     *
     * @param background VARIABLE=VALUE
     */
    public record Request(
            Path folder,
            String query,
            List<String> sources,
            List<String> questions,
            List<String> activities,
            List<String> themes,
            List<String> background,
            int limit,
            ReaderLanguage language) {}

    /** A row of statements.csv, as far as filters and places need it. */
    private record Row(
            String id,
            String source,
            String location,
            String question,
            String activity,
            String theme,
            String themeName,
            String respondent) {}

    /**
     * The hits as lines: text with the found words in »«, then the place.
     *
     * @throws UnusableInputException where the dialogue is not analysed or the query cannot be read
     */
    public static List<String> run(Request request) throws IOException, UnusableInputException {
        if (request.limit() < 1) {
            throw new UnusableInputException(
                    Finding.error(
                            "workspace.limit", Origin.whole(""), String.valueOf(request.limit())));
        }
        Path output =
                Files.isDirectory(request.folder().resolve(DialogueFolder.OUTPUT))
                        ? request.folder().resolve(DialogueFolder.OUTPUT)
                        : request.folder();
        if (!Files.isDirectory(output.resolve(Outputs.INDEX))) {
            throw new UnusableInputException(
                    Finding.error(
                            "workspace.not-analysed",
                            Origin.whole(request.folder().toString()),
                            request.folder().toString()));
        }
        Map<String, Row> rows = rows(output.resolve(Outputs.STATEMENTS));
        List<Filter> filters = filters(request, rows, output);
        try (StatementIndex index =
                StatementIndex.open(output.resolve(Outputs.INDEX), Outputs.packs())) {
            List<Hit> hits = index.find(request.query(), filters, Integer.MAX_VALUE / 2);
            return lines(hits, rows, request);
        } catch (QueryException e) {
            throw new UnusableInputException(e.finding(Origin.whole("")), e);
        }
    }

    private static List<String> lines(List<Hit> hits, Map<String, Row> rows, Request request) {
        List<String> lines = new ArrayList<>();
        int shown = Math.min(hits.size(), request.limit());
        lines.add(
                Messages.text(
                        request.language(),
                        "workspace.search-hits",
                        hits.size(),
                        shown < hits.size() ? shown : 0));
        for (Hit hit : hits.subList(0, shown)) {
            Row row = rows.get(hit.statement());
            lines.add(marked(hit));
            String question = hit.question() == null ? "" : hit.question();
            String theme = row == null ? "" : row.themeName();
            lines.add(
                    Messages.text(
                            request.language(),
                            "workspace.search-place",
                            hit.source(),
                            Locator.of(hit.place()).words(request.language(), "workspace.place-"),
                            question.isEmpty() ? 0 : 1,
                            question,
                            theme.isEmpty() ? 0 : 1,
                            theme));
        }
        return lines;
    }

    private static String marked(Hit hit) {
        StringBuilder text = new StringBuilder(hit.text());
        List<Span> highlights = hit.highlights();
        for (int i = highlights.size() - 1; i >= 0; i--) {
            text.insert(highlights.get(i).end(), "«").insert(highlights.get(i).start(), "»");
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static List<Filter> filters(Request request, Map<String, Row> rows, Path output)
            throws IOException, UnusableInputException {
        Map<String, Set<String>> above =
                request.themes().isEmpty()
                        ? Map.of()
                        : ThemesFile.namesAbove(output.resolve(Outputs.THEMES));
        List<Filter> filters = new ArrayList<>();
        add(filters, request.sources(), rows, row -> Set.of(row.source()));
        add(filters, request.questions(), rows, row -> Set.of(row.question()));
        add(filters, request.activities(), rows, row -> Set.of(row.activity()));
        add(filters, request.themes(), rows, row -> above.getOrDefault(row.theme(), Set.of()));
        if (!request.background().isEmpty()) {
            Map<String, Set<String>> background = BackgroundFile.read(output);
            add(
                    filters,
                    request.background(),
                    rows,
                    row -> background.getOrDefault(row.respondent(), Set.of()));
        }
        return filters;
    }

    private static void add(
            List<Filter> filters,
            List<String> wanted,
            Map<String, Row> rows,
            Function<Row, Set<String>> values)
            throws UnusableInputException {
        for (String value : wanted) {
            Set<String> ids =
                    rows.values().stream()
                            .filter(
                                    row ->
                                            values.apply(row).stream()
                                                    .anyMatch(value::equalsIgnoreCase))
                            .map(Row::id)
                            .collect(Collectors.toSet());
            if (ids.isEmpty()) {
                Set<String> known = new TreeSet<>();
                rows.values().forEach(row -> known.addAll(values.apply(row)));
                known.remove("");
                throw new UnusableInputException(
                        Finding.error(
                                "workspace.unknown-filter",
                                Origin.whole(""),
                                value,
                                String.join(", ", known)));
            }
            filters.add(new Filter(value, ids));
        }
    }

    private static Map<String, Row> rows(Path file) throws IOException {
        Map<String, Row> rows = new HashMap<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.skip(1);
            for (CSVRecord line : WRITTEN.parse(reader)) {
                rows.put(
                        line.get("statement_id"),
                        new Row(
                                line.get("statement_id"),
                                line.get("source"),
                                line.get("location"),
                                line.get("question"),
                                line.get("activity"),
                                line.get("theme_id"),
                                line.get("theme"),
                                line.get("respondent")));
            }
        }
        return rows;
    }
}
