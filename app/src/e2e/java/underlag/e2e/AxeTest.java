package underlag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports in a real browser, before axe with the rules of WCAG 2.1 A and AA. */
class AxeTest {
    private static final Pattern FOUND =
            Pattern.compile("<pre id=\"axe-result\">([^<]*)</pre>", Pattern.DOTALL);

    private static final String RUN =
            """
            axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}})
              .then(r => {
                const found = document.createElement('pre');
                found.id = 'axe-result';
                found.textContent = r.passes.length + ' passed\\n' + r.violations
                    .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))
                    .join('\\n');
                document.body.appendChild(found);
              });
            """;

    @TempDir Path folder;

    static List<Path> pages() {
        return PublishedSample.files(".html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingInAReport(Path page) throws IOException {
        assertThat(violations(Files.readString(page))).as(PublishedSample.name(page)).isEmpty();
    }

    @Test
    void axeFindsAPictureWithoutTextAndFaintLetters() throws IOException {
        String page =
                "<!DOCTYPE html><html><head><title>x</title></head><body><main><h1>x</h1>"
                        + "<img src=\"data:,\"><p style=\"color:#bbb;background:#fff\">Grå</p>"
                        + "</main></body></html>";

        assertThat(violations(page))
                .anySatisfy(found -> assertThat(found).startsWith("image-alt"))
                .anySatisfy(found -> assertThat(found).startsWith("color-contrast"))
                .anySatisfy(found -> assertThat(found).startsWith("html-has-lang"));
    }

    private List<String> violations(String page) throws IOException {
        Path judged = folder.resolve("page.html");
        int end = page.lastIndexOf("</body>");
        String scripts = "<script>" + axe() + "</script><script>" + RUN + "</script>";
        Files.writeString(judged, page.substring(0, end) + scripts + page.substring(end));
        Program browser =
                Program.run(
                        List.of(
                                "chromium",
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--virtual-time-budget=600000",
                                "--dump-dom",
                                judged.toUri().toString()));
        Matcher matcher = FOUND.matcher(browser.output());
        assertThat(matcher.find()).as(browser.said()).isTrue();
        List<String> lines = new ArrayList<>(matcher.group(1).lines().toList());
        assertThat(lines.removeFirst()).matches("[1-9]\\d* passed");
        return lines;
    }

    private static String axe() throws IOException {
        try (InputStream script = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
