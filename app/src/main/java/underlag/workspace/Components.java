package underlag.workspace;

import java.util.Map;
import java.util.TreeMap;

/** The program, its libraries and its models, as the manifest names them. */
final class Components {
    static final String PROGRAM = "Underlag 0.1.0";

    private Components() {}

    /** Library or model → version or SHA-256. */
    static Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        versions.put("Apache Lucene", version("org.apache.lucene.index.IndexWriter"));
        versions.put("Apache OpenNLP", version("opennlp.tools.postag.POSTaggerME"));
        versions.put("Apache Commons CSV", version("org.apache.commons.csv.CSVFormat"));
        versions.put("Tablesaw", version("tech.tablesaw.api.Table"));
        versions.put("JFreeChart", version("org.jfree.chart.JFreeChart"));
        return versions;
    }

    private static String version(String type) {
        try {
            Class<?> found = Class.forName(type, false, Components.class.getClassLoader());
            String version = found.getPackage().getImplementationVersion();
            return version == null ? "" : version;
        } catch (ClassNotFoundException e) {
            return "";
        }
    }
}
