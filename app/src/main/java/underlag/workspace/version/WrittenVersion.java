package underlag.workspace.version;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.importing.ImportException;
import underlag.importing.format.DocumentFile;
import underlag.importing.format.DocumentPart;
import underlag.importing.format.SetApart;
import underlag.privacy.Mask;
import underlag.privacy.Masked;
import underlag.privacy.Masking;
import underlag.report.compose.VersionDraft;
import underlag.report.model.Edition;
import underlag.report.model.Report;

/**
 * What people have written as a version of a report, ready to be published: personal data masked.
 *
 * @param text all of it, for those who ask which letters it is written in
 * @param unfilled where advice of the draft is left: with any, the text is not finished
 * @param findings what a person should look at
 */
public record WrittenVersion(
        VersionFile file,
        Report report,
        String text,
        List<Finding> unfilled,
        List<Finding> findings) {
    /** About eighty pages. */
    private static final int LONGEST = 200_000;

    public WrittenVersion {
        unfilled = List.copyOf(unfilled);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a version of a report.
     *
     * @throws ImportException where nothing of it can be published
     */
    public static WrittenVersion read(VersionFile file, Dialogue dialogue)
            throws IOException, ImportException {
        refuseTheReportsLanguage(file, dialogue);
        DocumentFile read = document(file);
        String text =
                read.parts().stream().map(DocumentPart::text).collect(Collectors.joining("\n"));
        Origin whole = Origin.whole(file.name());
        if (read.parts().stream().allMatch(part -> part.kind() == DocumentPart.Kind.HEADING)) {
            throw new ImportException(Finding.error("version.empty", whole));
        }
        if (text.length() > LONGEST) {
            throw new ImportException(
                    Finding.error("version.too-long", whole, String.valueOf(LONGEST)));
        }
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(leftOut(read, file));
        if (!usualLetters(file.kind(), text)) {
            String called = file.kind().called(dialogue.reportLanguage());
            findings.add(Finding.warning("version.letters", whole, called));
        }
        Set<String> kinds = new LinkedHashSet<>();
        VersionBlocks blocks =
                new VersionBlocks(
                        read.parts(), file.kind().easyRead(), masking(file, dialogue, kinds));
        if (!kinds.isEmpty()) {
            findings.add(Finding.note("version.masked", whole, String.join(", ", kinds)));
        }
        return new WrittenVersion(
                file,
                report(file.kind(), dialogue, blocks, text),
                text,
                unfilled(read.parts(), file.name()),
                findings);
    }

    private static void refuseTheReportsLanguage(VersionFile file, Dialogue dialogue)
            throws ImportException {
        ReaderLanguage language = dialogue.reportLanguage();
        if (!file.kind().easyRead() && file.kind().code().equals(language.code())) {
            String easy =
                    file.audience().code()
                            + "."
                            + VersionKind.easyRead(language).code()
                            + file.name().substring(file.name().lastIndexOf('.'));
            throw new ImportException(
                    Finding.error("version.same-language", Origin.whole(file.name()), easy));
        }
    }

    private static DocumentFile document(VersionFile file) throws IOException, ImportException {
        try {
            return VersionFolder.document(file.path(), file.name());
        } catch (ImportException e) {
            Finding cause = e.finding();
            String code =
                    switch (cause.code()) {
                        case "import.empty-file" -> "version.empty";
                        case "import.no-document" -> "version.unreadable";
                        case "import.file-too-large" -> "version.too-large";
                        default -> cause.code();
                    };
            // The importers' own words are about collected files, which a plan names.
            throw new ImportException(
                    Finding.error(code, cause.where(), cause.arguments().toArray(new String[0])),
                    e);
        }
    }

    /** What does not come along. */
    private static List<Finding> leftOut(DocumentFile read, VersionFile file) throws IOException {
        List<Finding> leftOut = new ArrayList<>();
        Origin whole = Origin.whole(file.name());
        long notes =
                read.apart().stream().filter(one -> one.reason().equals(SetApart.FOOTNOTE)).count();
        if (notes > 0) {
            leftOut.add(Finding.warning("version.footnotes", whole).times((int) notes));
        }
        if (VersionFolder.hasPictures(file.path())) {
            leftOut.add(Finding.warning("version.pictures", whole));
        }
        return leftOut;
    }

    /** Whether the text is written in the script in which its language writes its own name. */
    private static boolean usualLetters(VersionKind kind, String text) {
        return script(text) == script(kind.name());
    }

    /** The script of most letters. */
    private static @Nullable UnicodeScript script(String text) {
        return text
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<UnicodeScript, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static UnaryOperator<String> masking(
            VersionFile file, Dialogue dialogue, Set<String> kinds) {
        ReaderLanguage words = file.kind().words(dialogue.reportLanguage());
        Masking masking = Masking.of(dialogue.privacy(), words);
        return text -> {
            Masked masked = masking.mask(text);
            for (Mask mask : masked.masks()) {
                kinds.add(mask.kind().replacement(words));
            }
            return masking.published(text).value();
        };
    }

    /** One finding for a file, at the first line of advice in it. */
    private static List<Finding> unfilled(List<DocumentPart> parts, String name) {
        List<DocumentPart> advice =
                parts.stream().filter(part -> part.text().contains(VersionDraft.MARK)).toList();
        return advice.isEmpty()
                ? List.of()
                : List.of(
                        Finding.error(
                                "version.unfilled",
                                new Origin(name, advice.getFirst().place()),
                                String.valueOf(advice.size())));
    }

    private static Report report(
            VersionKind kind, Dialogue dialogue, VersionBlocks blocks, String text) {
        String title = blocks.title() == null ? dialogue.title() : blocks.title();
        List<String> under = new ArrayList<>();
        if (!title.equals(dialogue.title())) {
            under.add(dialogue.title());
        }
        if (dialogue.municipality() != null) {
            under.add(dialogue.municipality());
        }
        return new Report(
                dialogue.reportLanguage(),
                Edition.version(kind.language(), text),
                title,
                String.join(", ", under),
                kind.name(),
                title,
                true,
                blocks.blocks());
    }
}
