package underlag.importing;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceReading;

/** What was read, as text to be compared with the text kept beside the input. */
final class Transcript {
    private final StringBuilder text = new StringBuilder();

    private Transcript() {}

    static String of(Material material) {
        Transcript transcript = new Transcript();
        material.sources().forEach(transcript::source);
        material.questions()
                .forEach(
                        q -> transcript.line("question", q.id(), q.kind(), q.options(), q.scale()));
        material.respondents().forEach(transcript::respondent);
        material.contributions().forEach(transcript::contribution);
        material.answers()
                .forEach(
                        a ->
                                transcript.line(
                                        "answer",
                                        a.respondent(),
                                        a.question(),
                                        a.state(),
                                        a.values(),
                                        "at",
                                        a.origin().place().notation()));
        material.findings()
                .forEach(
                        f ->
                                transcript.line(
                                        f.severity(),
                                        f.code(),
                                        f.where().place().notation(),
                                        f.arguments(),
                                        "times",
                                        f.times()));
        return transcript.text.toString();
    }

    private void source(SourceReading s) {
        line(s.importer(), s.reason(), s.charset(), s.delimiter());
        line("records", s.records(), "cells", new TreeMap<>(s.cells()));
        line("skipped", new TreeMap<>(s.skipped()), "not answered", new TreeMap<>(s.notAnswered()));
        for (RecognisedColumn c : s.columns()) {
            line("column", c.number(), c.header(), "|", c.role(), c.reasonCode());
            line("  filled", c.filled(), "distinct", c.distinct());
        }
    }

    private void respondent(Respondent r) {
        line(
                "respondent",
                r.id(),
                r.personKey(),
                r.unit(),
                "size",
                r.groupSize(),
                new TreeMap<>(r.background()),
                r.finished() ? "finished" : "unfinished",
                r.date(),
                "at",
                r.origin().place().notation());
    }

    private void contribution(Contribution c) {
        line(
                "contribution",
                c.id(),
                c.record(),
                "of",
                c.respondent(),
                "to",
                c.question(),
                "at",
                c.origin().place().notation(),
                c.headings());
        line("  ", c.text().replace("\r", "\\r").replace("\n", "\\n"));
    }

    private void line(@Nullable Object... parts) {
        text.append(Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(" ")))
                .append('\n');
    }
}
