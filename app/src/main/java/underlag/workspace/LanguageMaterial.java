package underlag.workspace;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import underlag.language.training.PackBenchmark;
import underlag.language.training.PackBenchmark.Material;
import underlag.statistics.Figure;

/** The measuring data that are in one language each, for figures on the language packs. */
final class LanguageMaterial {
    static final String GERMAN = "german/dataset_CDB.tsv";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final CSVFormat TABS =
            CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final CSVFormat RAW_TABS = TABS.builder().setQuote(null).get();
    private static final CSVFormat COMMAS =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private LanguageMaterial() {}

    static List<Figure> figures(Path data) throws IOException {
        List<Material> all = material(data);
        List<Figure> figures = new ArrayList<>();
        for (Material material : all) {
            figures.addAll(PackBenchmark.told(material));
        }
        for (Material material : all) {
            figures.add(PackBenchmark.inSmallLetters(material));
        }
        figures.add(PackBenchmark.germanCompounds());
        return figures;
    }

    private static List<Material> material(Path data) throws IOException {
        List<String> german = new ArrayList<>();
        for (String dialogue : List.of("B", "C", "M")) {
            Path file = data.resolve("german/dataset_CD" + dialogue + ".tsv");
            german.addAll(column(file, TABS, StandardCharsets.UTF_8, "content"));
        }
        List<Material> all = new ArrayList<>();
        Path swedish = data.resolve("swedish/sv_statements_dev.tsv");
        Path english = data.resolve("english/B_SubtaskB_Trial_Test_Labeled.csv");
        add(
                all,
                "Swedish sentences",
                "sv",
                column(swedish, RAW_TABS, StandardCharsets.UTF_8, "text"));
        add(all, "German sentences (three dialogues)", "de", german);
        add(
                all,
                "German statements (Polis)",
                "de",
                polis(data, "austria-climate.2vkxcncppn.2022-07-07"));
        add(all, "English sentences", "en", column(english, COMMAS, WINDOWS, "sentence"));
        add(
                all,
                "English statements (Polis)",
                "en",
                polis(data, "american-assembly.bowling-green"));
        return all;
    }

    private static void add(List<Material> all, String name, String language, List<String> texts) {
        if (!texts.isEmpty()) {
            all.add(new Material(name, language, texts));
        }
    }

    private static List<String> polis(Path data, String conversation) throws IOException {
        Path file = data.resolve("polis").resolve(conversation).resolve("comments.csv");
        return column(file, COMMAS, StandardCharsets.UTF_8, "comment-body");
    }

    /** The texts of a column; none where the file is missing. */
    private static List<String> column(Path file, CSVFormat format, Charset charset, String name)
            throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        // Not Files.newBufferedReader: a byte that is no letter must not stop the measuring.
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset)) {
            return format.parse(reader).stream()
                    .map(row -> row.get(name))
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }
}
