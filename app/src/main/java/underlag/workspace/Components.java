package underlag.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.importing.Importers;

/** The program, its libraries and its models, as the manifest names them. */
final class Components {
    static final String PROGRAM = "Underlag 0.1.0";
    private static final String SWEDISH = "/underlag/language/sv/";
    private static final List<String> MODELS =
            List.of(
                    "tagger.bin",
                    "lemmatiser.bin",
                    "lemmas.tsv.gz",
                    "related-words.txt",
                    "stop-lemmas.txt");

    /** The official models and the dictionary, by the coordinates of their jars. */
    private static final List<String> MODEL_JARS =
            List.of(
                    "org.apache.opennlp/opennlp-models-pos-en",
                    "org.apache.opennlp/opennlp-models-lemmatizer-en",
                    "org.apache.opennlp/opennlp-models-pos-de",
                    "org.apache.opennlp/opennlp-models-lemmatizer-de",
                    "de.danielnaber/german-pos-dict");

    private Components() {}

    /** Library → version, and model or plugin → SHA-256 of its bytes. */
    static Map<String, String> versions() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        versions.put("Apache Lucene", library("org.apache.lucene.index.IndexWriter", null));
        versions.put(
                "Apache OpenNLP",
                library("opennlp.tools.postag.POSTaggerME", "org.apache.opennlp/opennlp-tools"));
        versions.put(
                "Apache Commons CSV",
                library("org.apache.commons.csv.CSVFormat", "org.apache.commons/commons-csv"));
        versions.put("Tablesaw", library("tech.tablesaw.api.Table", "tech.tablesaw/tablesaw-core"));
        versions.put("JFreeChart", library("org.jfree.chart.JFreeChart", "org.jfree/jfreechart"));
        for (String jar : MODEL_JARS) {
            String language = jar.endsWith("-en") ? "en/" : "de/";
            String name = jar.substring(jar.indexOf('/') + 1);
            versions.put(language + name, library("", jar));
        }
        for (String model : MODELS) {
            try (InputStream in = Components.class.getResourceAsStream(SWEDISH + model)) {
                if (in != null) {
                    versions.put("sv/" + model, RunManifest.digestOf(in));
                }
            }
        }
        for (Path plugin : Importers.installed().jars()) {
            versions.put("plugins/" + plugin.getFileName(), RunManifest.digestOf(plugin));
        }
        return versions;
    }

    /** The version that a jar says it has, in its Maven properties or else in its manifest. */
    private static String library(String type, @Nullable String coordinates) throws IOException {
        if (coordinates != null) {
            String place = "/META-INF/maven/" + coordinates + "/pom.properties";
            try (InputStream in = Components.class.getResourceAsStream(place)) {
                if (in != null) {
                    Properties properties = new Properties();
                    properties.load(in);
                    return properties.getProperty("version", "");
                }
            }
        }
        try {
            Class<?> found = Class.forName(type, false, Components.class.getClassLoader());
            String version = found.getPackage().getImplementationVersion();
            return version == null ? "" : version.replaceFirst(" .*", "");
        } catch (ClassNotFoundException e) {
            return "";
        }
    }
}
