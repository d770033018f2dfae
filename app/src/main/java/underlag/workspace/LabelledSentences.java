package underlag.workspace;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.proposal.ProposalLearning;
import underlag.proposal.ProposalLearning.Label;
import underlag.proposal.ProposalLearning.Sentence;
import underlag.proposal.SentenceBenchmark;
import underlag.statistics.Figure;

/** German and English sentences labelled as proposals or not, of the measuring data. */
public final class LabelledSentences {
    /** The first of the German dialogues. */
    static final String GERMAN = "german/dataset_CDB.tsv";

    /** The English sentences about software. */
    static final String ENGLISH = "english/A_SubtaskA_Trial_Test_Labeled.csv";

    private static final String HOTELS = "english/B_SubtaskB_Trial_Test_Labeled.csv";
    private static final Map<String, String> DIALOGUES = new LinkedHashMap<>();
    private static final CSVFormat TABS =
            CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter('\t')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
    private static final CSVFormat COMMAS =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static {
        DIALOGUES.put("Bonn", GERMAN);
        DIALOGUES.put("Köln", "german/dataset_CDC.tsv");
        DIALOGUES.put("Moers", "german/dataset_CDM.tsv");
    }

    private LabelledSentences() {}

    /**
     * The German dialogues by name.
     *
     * @param data the folder with measuring data
     */
    public static Map<String, List<Sentence>> german(Path data) throws IOException {
        Map<String, List<Sentence>> dialogues = new LinkedHashMap<>();
        for (Map.Entry<String, String> dialogue : DIALOGUES.entrySet()) {
            List<Sentence> sentences = new ArrayList<>();
            Path file = data.resolve(dialogue.getValue());
            for (CSVRecord row : records(file, TABS, StandardCharsets.UTF_8)) {
                sentences.add(
                        new Sentence(
                                row.get("document_id"),
                                row.get("content"),
                                label(row.get("code"))));
            }
            dialogues.put(dialogue.getKey(), sentences);
        }
        return dialogues;
    }

    private static Label label(String code) {
        return switch (code) {
            case "mpos", "mpos+premise" -> Label.PROPOSAL;
            case "premise" -> Label.REASON;
            default -> Label.NEITHER;
        };
    }

    static List<Figure> germanFigures(Path data) throws IOException {
        return ProposalLearning.figures("Proposals, German", german(data), pack("de"));
    }

    static String germanDetails(Path data) throws IOException {
        return ProposalLearning.families(german(data), pack("de"));
    }

    static List<Figure> englishFigures(Path data) throws IOException {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(english(data.resolve(ENGLISH), "592 sentences about software", "≥ .70"));
        figures.addAll(english(data.resolve(HOTELS), "808 sentences about hotels", "≥ .82"));
        return figures;
    }

    private static List<Figure> english(Path file, String what, String wanted) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (CSVRecord row : records(file, COMMAS, Charset.forName("windows-1252"))) {
            Label label = row.get("label").equals("1") ? Label.PROPOSAL : Label.NEITHER;
            sentences.add(new Sentence(row.get("id"), row.get("sentence"), label));
        }
        return SentenceBenchmark.figures("Proposals, English", what, wanted, sentences, pack("en"));
    }

    private static List<CSVRecord> records(Path file, CSVFormat format, Charset charset)
            throws IOException {
        try (Reader reader =
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE))) {
            return format.parse(reader).getRecords();
        }
    }

    private static LanguagePack pack(String language) {
        return LanguagePacks.installed().pack(language).orElseThrow();
    }
}
