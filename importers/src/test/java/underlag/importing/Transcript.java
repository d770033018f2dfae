package underlag.importing;

import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Material;

/** What was read, as text to be compared with the text kept beside the input. */
final class Transcript {
    private Transcript() {}

    static String of(Material material) {
        StringBuilder text = new StringBuilder();
        material.sources()
                .forEach(
                        s -> {
                            line(
                                    text,
                                    "%s %s %s %s",
                                    s.importer(),
                                    s.reason(),
                                    s.charset(),
                                    s.delimiter());
                            line(
                                    text,
                                    "records %d cells %s skipped %s not answered %s",
                                    s.records(),
                                    new TreeMap<>(s.cells()),
                                    new TreeMap<>(s.skipped()),
                                    new TreeMap<>(s.notAnswered()));
                            s.columns()
                                    .forEach(
                                            c ->
                                                    line(
                                                            text,
                                                            "column %d %s: %s, %s; filled %d, distinct %d",
                                                            c.number(),
                                                            c.header(),
                                                            c.role(),
                                                            c.reasonCode(),
                                                            c.filled(),
                                                            c.distinct()));
                        });
        material.questions()
                .forEach(
                        q ->
                                line(
                                        text,
                                        "question %s %s %s %s",
                                        q.id(),
                                        q.kind(),
                                        q.options(),
                                        q.scale()));
        material.respondents()
                .forEach(
                        r ->
                                line(
                                        text,
                                        "respondent %s %s %s size %s background %s finished %s date %s at %s",
                                        r.id(),
                                        r.personKey(),
                                        r.unit(),
                                        r.groupSize(),
                                        new TreeMap<>(r.background()),
                                        r.finished(),
                                        r.date(),
                                        r.origin().place().notation()));
        material.contributions()
                .forEach(
                        c ->
                                line(
                                        text,
                                        "contribution %s %s of %s question %s at %s under %s: %s",
                                        c.id(),
                                        c.record(),
                                        c.respondent(),
                                        c.question(),
                                        c.origin().place().notation(),
                                        c.headings(),
                                        c.text().replace("\r", "\\r").replace("\n", "\\n")));
        material.answers()
                .forEach(
                        a ->
                                line(
                                        text,
                                        "answer %s %s %s %s at %s",
                                        a.respondent(),
                                        a.question(),
                                        a.state(),
                                        a.values(),
                                        a.origin().place().notation()));
        material.findings()
                .forEach(
                        f ->
                                line(
                                        text,
                                        "%s %s %s %s times %d",
                                        f.severity(),
                                        f.code(),
                                        f.where().place().notation(),
                                        f.arguments(),
                                        f.times()));
        return text.toString();
    }

    private static void line(StringBuilder text, String format, @Nullable Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
