package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.ReaderLanguage;
import underlag.testing.TestFolders;

/** The English sample from file to outputs: an English survey with Swedish and German answers. */
class EnglishSampleTest {

    @Test
    void everyStatementIsAnalysedInItsOwnLanguage(@TempDir Path folder) throws Exception {
        Analysis analysis =
                AnalyseRun.run(
                                new AnalyseRequest(
                                        List.of(
                                                TestFolders.root()
                                                        .resolve("sample-data")
                                                        .resolve("english")),
                                        folder.resolve("output"),
                                        null,
                                        List.of(),
                                        null,
                                        null,
                                        null,
                                        ReaderLanguage.ENGLISH),
                                Progress.silent(),
                                Set.of("html"))
                        .analysis();

        Map<String, Long> languages =
                analysis.statements().stream()
                        .collect(
                                Collectors.groupingBy(
                                        JudgedStatement::language, Collectors.counting()));
        assertThat(languages).containsOnlyKeys("sv", "en", "de");
        assertThat(languages.get("sv")).isEqualTo(3);
        assertThat(languages.get("de")).isEqualTo(2);
        assertThat(analysis.themes()).isNotEmpty();
        assertThat(analysis.findings()).isEmpty();
        assertThat(folder.resolve("output").resolve("report.html")).exists();
    }
}
