package underlag.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import underlag.testing.TestFolders;

class LanguageBenchmarkTest {

    @Test
    void theSwedishModelsReachTheirFloorsOnTheTestTreebank() throws IOException {
        Path data = TestFolders.data("treebank-sv");

        LanguageBenchmark.Quality quality = LanguageBenchmark.quality(data);

        assertThat(quality.upos()).isGreaterThanOrEqualTo(0.965);
        assertThat(quality.lemma()).isGreaterThanOrEqualTo(0.97);
        assertThat(quality.sentences()).isGreaterThanOrEqualTo(0.91);
        assertThat(quality.tokens()).isGreaterThanOrEqualTo(0.995);
        assertThat(quality.compounds()).isGreaterThanOrEqualTo(0.88);
    }
}
