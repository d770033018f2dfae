package underlag.proposal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.dialogue.Unit;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;

/** The measuring sentences, put together to the submissions that they come from. */
final class Submissions {
    private Submissions() {}

    /** One sentence with the heading of its submission. */
    record Sentence(String id, String text, String heading) {
        String submission() {
            return id.substring(0, id.lastIndexOf('-'));
        }
    }

    /**
     * The sentences of each submission, in order.
     *
     * @param file tab-separated without quotes, columns id, text, source, source_category, heading
     */
    static List<List<Sentence>> read(Path file) throws IOException {
        Map<String, List<Sentence>> submissions = new LinkedHashMap<>();
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Sentence(cells[0], cells[1], cells[4]))
                .forEach(
                        sentence ->
                                submissions
                                        .computeIfAbsent(
                                                sentence.submission(), s -> new ArrayList<>())
                                        .add(sentence));
        return List.copyOf(submissions.values());
    }

    /** The submission as one text, a sentence a line. */
    static String text(List<Sentence> submission) {
        StringBuilder text = new StringBuilder();
        submission.forEach(sentence -> text.append(sentence.text()).append('\n'));
        return text.toString();
    }

    /** Sentence id → where it stands in {@link #text}. */
    static Map<String, Span> places(List<Sentence> submission) {
        Map<String, Span> places = new LinkedHashMap<>();
        int start = 0;
        for (Sentence sentence : submission) {
            int end = start + sentence.text().length();
            places.put(sentence.id(), new Span(start, end));
            start = end + 1;
        }
        return places;
    }

    /** A text as the statements of a contribution of its own. */
    static List<AnnotatedStatement> annotate(
            String text, List<String> headings, LanguagePack pack) {
        Contribution contribution =
                new Contribution(
                        "c",
                        new Origin("", new Locator.Whole()),
                        "",
                        "r",
                        "a",
                        Unit.PERSON,
                        null,
                        null,
                        text,
                        headings,
                        null);
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (Span span : pack.split(text)) {
            Statement statement =
                    new Statement("s" + statements.size(), contribution, statements.size(), span);
            statements.add(
                    new AnnotatedStatement(
                            statement, pack.language(), pack.annotate(span.of(text))));
        }
        return statements;
    }

    static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
