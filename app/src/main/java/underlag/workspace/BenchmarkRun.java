package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.statistics.Figure;

/** Prints the figures that the documentation quotes, from the measuring data. */
public final class BenchmarkRun {
    /** Where the measuring data keep the Swedish treebanks. */
    public static final String TREEBANK = "treebank-sv";

    private static final Map<String, List<BenchmarkPart>> KINDS =
            Map.of("quality", QualityParts.ALL, "speed", SpeedParts.ALL);

    private BenchmarkRun() {}

    /**
     * What to measure and how to show it.
     *
     * @param what quality or speed
     * @param data the folder with measuring data; parts whose files are missing are left out,
     *     saying so
     * @param only names of the parts to measure, or their beginnings, or none for all
     * @param details whether what lies behind the figures follows below the table
     * @param markdown whether the table is Markdown, for docs/quality.md
     */
    public record Request(
            String what, Path data, List<String> only, boolean details, boolean markdown) {
        public Request {
            only = List.copyOf(only);
        }
    }

    /** Runs the benchmark. */
    public static void run(Request request, Consumer<String> out)
            throws IOException, UnusableInputException {
        List<BenchmarkPart> parts = KINDS.get(request.what());
        if (parts == null || !Files.isDirectory(request.data())) {
            throw new UnusableInputException(
                    Finding.error(
                            "workspace.unknown-benchmark",
                            Origin.whole(request.data().toString()),
                            request.what()));
        }
        print(request, chosen(request, parts), out);
    }

    private static List<BenchmarkPart> chosen(Request request, List<BenchmarkPart> parts)
            throws UnusableInputException {
        List<String> known = parts.stream().map(BenchmarkPart::name).toList();
        for (String name : request.only()) {
            if (parts.stream().noneMatch(part -> part.isNamed(name))) {
                throw new UnusableInputException(
                        Finding.error(
                                "workspace.unknown-benchmark-part",
                                Origin.whole(request.data().toString()),
                                name,
                                String.join(", ", known)));
            }
        }
        return parts.stream()
                .filter(
                        part ->
                                request.only().isEmpty()
                                        || request.only().stream().anyMatch(part::isNamed))
                .toList();
    }

    private static void print(Request request, List<BenchmarkPart> parts, Consumer<String> out)
            throws IOException {
        List<Figure> figures = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<BenchmarkPart> measured = new ArrayList<>();
        for (BenchmarkPart part : parts) {
            if (Files.exists(request.data().resolve(part.needs()))) {
                figures.addAll(part.figures().of(request.data()));
                measured.add(part);
            } else {
                leftOut.add("left out: " + part.name() + ", no " + part.needs());
            }
        }
        FigureTable table = new FigureTable(figures);
        String text = request.markdown() ? table.markdown() : table.plain();
        out.accept(text.stripTrailing());
        if (!leftOut.isEmpty()) {
            out.accept("\n" + leftOut.stream().collect(Collectors.joining("\n")));
        }
        if (request.details()) {
            for (BenchmarkPart part : measured) {
                String details = part.details().of(request.data());
                if (!details.isEmpty()) {
                    out.accept("\n" + part.name() + "\n" + details.stripTrailing());
                }
            }
        }
    }
}
