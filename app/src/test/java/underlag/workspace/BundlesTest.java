package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.ReaderLanguage;

/** Whatever one language says the other says too, of the same numbers and names. */
class BundlesTest {
    private static final ResourceBundle.Control ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreement",
                "analysis",
                "audience",
                "cli",
                "differences",
                "exchange",
                "goal",
                "import",
                "participation",
                "plan",
                "portfolio",
                "report",
                "review",
                "search",
                "theme",
                "version",
                "workspace"
            })
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) {
        assertThat(placeholders(bundle, ReaderLanguage.SWEDISH))
                .isEqualTo(placeholders(bundle, ReaderLanguage.ENGLISH));
    }

    private static TreeMap<String, TreeSet<String>> placeholders(
            String name, ReaderLanguage language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("underlag.messages." + name, language.locale(), ONLY);
        TreeMap<String, TreeSet<String>> found = new TreeMap<>(Comparator.naturalOrder());
        for (String key : bundle.keySet()) {
            found.put(
                    key,
                    PLACEHOLDER
                            .matcher(bundle.getString(key))
                            .results()
                            .map(m -> m.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return found;
    }
}
