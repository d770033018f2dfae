package underlag.workspace.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;

/**
 * Reads a YAML file that a person wrote in an ordinary editor. Two faults that nearly everyone
 * makes are reported and read past, so that all others come out at once: tabs in the indentation,
 * and a text with a colon and no quotation marks.
 */
final class YamlFile {
    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_REPAIRS = 100;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TAB = Pattern.compile("(?m)^[ \\t]*\\t[ \\t]*");
    private static final Pattern ENTRY =
            Pattern.compile("^(\\s*(?:- +)*(?:[\\p{L}\\p{N}_-]+: +)?)([^\"'\\[{|>#\\s].*?)\\s*$");

    private final Faults faults;

    private YamlFile(Faults faults) {
        this.faults = faults;
    }

    /**
     * The file's tree, or null where nothing of it can be used; then a finding says why.
     *
     * @throws IOException where the disk fails
     */
    static @Nullable YamlTree read(Path file, Faults faults) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException e) {
            faults.add(Finding.error("plan.no-file", whole(faults)));
            return null;
        }
        YamlFile reading = new YamlFile(faults);
        if (bytes.length > MAX_BYTES) {
            faults.add(Finding.error("plan.too-large", whole(faults)));
            return null;
        }
        String text = reading.decode(bytes);
        if (text.isBlank()) {
            faults.add(Finding.error("plan.empty-file", whole(faults)));
            return null;
        }
        return reading.parse(text);
    }

    private static Origin whole(Faults faults) {
        return faults.at(new Locator.Position(1, 1));
    }

    private String decode(byte[] bytes) {
        // Excel and Notepad mark UTF-16 with two bytes at the start.
        boolean marked = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
        Charset charset = marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            faults.add(Finding.warning("plan.not-utf8", whole(faults)));
            text = WINDOWS.decode(ByteBuffer.wrap(bytes)).toString();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private @Nullable YamlTree parse(String original) {
        String text = original;
        for (int repairs = 0; ; repairs++) {
            Faults inside = new Faults(faults.source());
            try {
                YamlTree tree = YamlTree.parse(text, inside);
                faults.addAll(inside.findings());
                return tree;
            } catch (JacksonException e) {
                Syntax syntax = Syntax.of(e);
                String repaired = repairs < MAX_REPAIRS ? repair(text, syntax) : null;
                if (repaired == null) {
                    faults.addAll(inside.findings());
                    faults.add(Finding.error(syntax.code(), faults.at(syntax.place())));
                    return null;
                }
                text = repaired;
            }
        }
    }

    private @Nullable String repair(String text, Syntax syntax) {
        if (syntax.problem().contains("TAB") || TAB.matcher(text).find()) {
            return withoutTabs(text);
        }
        return syntax.code().equals("plan.colon-in-text") ? quoted(text, syntax) : null;
    }

    private @Nullable String withoutTabs(String text) {
        Matcher tab = TAB.matcher(text);
        if (!tab.find()) {
            return null;
        }
        String before = text.substring(0, tab.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = tab.group().indexOf('\t') + 1;
        int times = 1;
        while (tab.find()) {
            times++;
        }
        faults.add(
                Finding.error("plan.tab", faults.at(new Locator.Position(line, column)))
                        .times(times));
        return TAB.matcher(text).replaceAll(m -> m.group().replace("\t", "  "));
    }

    private @Nullable String quoted(String text, Syntax syntax) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int index = syntax.place().line() - 1;
        if (index >= lines.size()) {
            return null;
        }
        Matcher entry = ENTRY.matcher(lines.get(index));
        if (!entry.matches() || !entry.group(2).contains(":")) {
            return null;
        }
        faults.add(Finding.error(syntax.code(), faults.at(syntax.place())));
        lines.set(index, entry.group(1) + "'" + entry.group(2).replace("'", "''") + "'");
        return String.join("\n", lines) + "\n";
    }

    /** What the YAML parser stumbled on, and where. */
    private record Syntax(String problem, String code, Locator.Position place) {

        static Syntax of(JacksonException e) {
            if (e.getCause() instanceof MarkedYamlEngineException marked) {
                String problem = marked.getProblem();
                Mark mark = marked.getProblemMark().or(marked::getContextMark).orElse(null);
                if (problem.contains("unexpected end of stream")) {
                    mark = marked.getContextMark().orElse(mark);
                }
                if (mark != null) {
                    return new Syntax(
                            problem,
                            code(problem),
                            new Locator.Position(mark.getLine() + 1, mark.getColumn() + 1));
                }
            }
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            int column = at == null ? 1 : Math.max(1, at.getColumnNr());
            return new Syntax("", "plan.not-yaml", new Locator.Position(line, column));
        }

        private static String code(String problem) {
            if (problem.contains("mapping values are not allowed")) {
                return "plan.colon-in-text";
            }
            if (problem.contains("TAB")) {
                return "plan.tab";
            }
            if (problem.contains("unexpected end of stream")) {
                return "plan.quote-not-closed";
            }
            if (problem.contains("cannot start any token")) {
                return "plan.sign-at-start";
            }
            if (problem.contains("expected <block end>")) {
                return "plan.indentation";
            }
            if (problem.contains("expected ','")) {
                return "plan.bracket-not-closed";
            }
            return "plan.not-yaml";
        }
    }
}
