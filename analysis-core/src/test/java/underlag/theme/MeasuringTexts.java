package underlag.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import underlag.theme.ThemeBenchmark.Labelled;

/** The labelled texts of the comparisons. */
final class MeasuringTexts {
    private MeasuringTexts() {}

    static List<Labelled> proposals(Path data) throws IOException {
        return rows(data.resolve("swedish/goteborgsforslaget_dev.tsv"), "source_category");
    }

    static List<Labelled> sentences(Path data) throws IOException {
        return rows(data.resolve("swedish/sv_statements_dev.tsv"), "theme");
    }

    static List<Labelled> titles(Path data) throws IOException {
        List<String> texts = Files.readAllLines(data.resolve("english/title_StackOverflow.txt"));
        List<String> labels = Files.readAllLines(data.resolve("english/label_StackOverflow.txt"));
        List<Labelled> titles = new ArrayList<>();
        for (int row = 0; row < Math.min(texts.size(), labels.size()); row++) {
            titles.add(new Labelled(texts.get(row), labels.get(row)));
        }
        return titles;
    }

    private static List<Labelled> rows(Path file, String label) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> columns = List.of(lines.getFirst().split("\t", -1));
        List<Labelled> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            rows.add(new Labelled(cells[columns.indexOf("text")], cells[columns.indexOf(label)]));
        }
        return rows;
    }
}
