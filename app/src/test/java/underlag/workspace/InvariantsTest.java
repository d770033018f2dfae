package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.analysis.LedgerLine;
import underlag.dialogue.Contribution;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceReading;
import underlag.goal.Goal;
import underlag.proposal.Proposal;
import underlag.review.Change;
import underlag.review.DecisionLog;
import underlag.review.GroupRef;
import underlag.review.Stance;
import underlag.testing.TestFolders;
import underlag.theme.Theme;

/** What the design promises of every analysis, on the sample dialogue. */
class InvariantsTest {
    @TempDir Path temporary = Path.of("");

    @Test
    void everyCellReadIsInTheLedgerOnce() {
        Analysis analysis = SampleRun.outcome().analysis();
        for (SourceReading source : analysis.material().sources()) {
            long inLedger = items(analysis, "cells", source.source());
            assertThat(inLedger).as(source.source()).isEqualTo(source.items()).isPositive();
        }
    }

    @Test
    void everyStatementIsInTheLedgerOnce() {
        Analysis analysis = SampleRun.outcome().analysis();
        long inLedger =
                analysis.ledger().stream()
                        .filter(l -> l.level().equals("statements"))
                        .mapToLong(LedgerLine::items)
                        .sum();
        assertThat(inLedger).isEqualTo(analysis.statements().size());
        assertThat(analysis.statements().stream().map(JudgedStatement::id)).doesNotHaveDuplicates();
    }

    @Test
    void theStatementsOfAContributionAreItsText() {
        Analysis analysis = SampleRun.outcome().analysis();
        Map<String, StringBuilder> texts = new HashMap<>();
        for (JudgedStatement statement : analysis.statements()) {
            texts.computeIfAbsent(
                            statement.statement().contribution().id(), id -> new StringBuilder())
                    .append(statement.statement().verbatim());
        }
        for (Contribution contribution : analysis.material().contributions()) {
            assertThat(texts.get(contribution.id()))
                    .as(contribution.origin().toString())
                    .hasToString(contribution.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborgsforslaget_dev.tsv", "sv_statements_dev.tsv"})
    void nothingOfRealMaterialIsLost(String file) throws IOException, UnusableInputException {
        Path real = TestFolders.data("swedish").resolve(file);
        Analysis analysis =
                AnalyseRun.run(
                                new AnalyseRequest(
                                        List.of(real),
                                        temporary.resolve("real"),
                                        null,
                                        List.of("text"),
                                        "id",
                                        null,
                                        null,
                                        ReaderLanguage.SWEDISH),
                                Progress.silent(),
                                Set.of("html"))
                        .analysis();
        assertThat(items(analysis, "cells", file))
                .isEqualTo(analysis.material().sources().getFirst().items());
        StringBuilder said = new StringBuilder();
        analysis.statements().forEach(s -> said.append(s.statement().verbatim()));
        StringBuilder read = new StringBuilder();
        analysis.material().contributions().forEach(c -> read.append(c.text()));
        assertThat(said).hasToString(read.toString()).isNotEmpty();
    }

    @Test
    void everyFigureLeadsToStatementsThatExist() {
        Analysis analysis = SampleRun.outcome().analysis();
        Set<String> ids =
                analysis.statements().stream().map(JudgedStatement::id).collect(Collectors.toSet());
        for (Theme theme : analysis.themes()) {
            assertThat(ids).containsAll(theme.typical());
            assertThat(theme.members()).allMatch(m -> ids.contains(m.statement()));
        }
        analysis.proposals()
                .forEach(p -> assertThat(ids).containsAll(p.statements()).contains(p.example()));
        Set<String> known = new HashSet<>(ids);
        analysis.material().respondents().forEach(r -> known.add(r.id()));
        analysis.proposals().forEach(p -> known.add(p.id()));
        analysis.themes().forEach(t -> known.add(t.id()));
        analysis.dialogue().activities().forEach(a -> known.add(a.id()));
        for (Goal goal : analysis.goals()) {
            goal.measurements().forEach(m -> assertThat(known).containsAll(m.evidence()));
        }
    }

    @Test
    void sameInputGivesTheSameBytesInAnotherLocaleAndZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path again;
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            again = SampleRun.analyse(temporary.resolve("again")).output();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        Map<String, Path> first = SampleRun.files(SampleRun.outcome().output());
        Map<String, Path> second = SampleRun.files(again);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        for (String name : first.keySet()) {
            if (!name.equals("timings.json")) {
                assertThat(Files.mismatch(first.get(name), second.get(name)))
                        .as(name)
                        .isEqualTo(-1);
            }
        }
    }

    @Test
    void idsSurviveALongerResortedExportUnderAnotherName()
            throws IOException, UnusableInputException {
        List<String> rows =
                new ArrayList<>(
                        List.of(
                                "1;Fler bänkar längs ån. Och belysning!;Norr",
                                "2;\"Sänk farten\nvid skolan\";Söder",
                                "3;Biblioteket borde ha öppet på söndagar;Norr",
                                "4;Fler bänkar längs ån. Och belysning!;Öster"));
        Set<String> before = ids(rows, "svar-v12.csv");
        rows.add("5;Vi saknar en lekplats;Norr");
        Collections.reverse(rows);
        Set<String> after = ids(rows, "svar-v13-komplett.csv");
        assertThat(before).isNotEmpty();
        assertThat(after).containsAll(before).hasSizeGreaterThan(before.size());
    }

    @Test
    void decisionsHoldWhenTheExportIsLongerAndSortedAnotherWay() throws Exception {
        Path folder = temporary.resolve("dialogue");
        Path sample = TestFolders.root().resolve("sample-data");
        for (String name : List.of("dialogue.yaml", "codebook.yaml")) {
            Files.createDirectories(folder.resolve("input"));
            Files.copy(sample.resolve(name), folder.resolve(name));
        }
        for (Path file : SampleRun.files(sample.resolve("input")).values()) {
            Files.copy(file, folder.resolve("input").resolve(file.getFileName()));
        }
        Analysis before = SampleRun.outcome().analysis();
        Theme theme =
                before.themes().stream()
                        .filter(t -> t.origin() == Theme.Origin.DISCOVERED)
                        .max(Comparator.comparingInt(t -> t.members().size()))
                        .orElseThrow();
        List<String> members = theme.members().stream().map(Theme.Membership::statement).toList();
        Proposal proposal = before.proposals().getFirst();
        String withheld = members.getLast();
        decide(
                folder,
                new Change.RenameTheme(GroupRef.of(theme.id(), members), "Så säger vi"),
                new Change.SetStance(GroupRef.of(proposal), Stance.GRANTED),
                new Change.Withhold(withheld, "Pekar ut en person"));
        resortAndLengthen(folder.resolve("input/enkat-centrum.csv"));
        Analysis after = AnalyseRun.run(PlainRequest.of(folder), Progress.silent()).analysis();
        assertThat(after.reviewed().toReview()).isEmpty();
        Theme renamed =
                after.themes().stream()
                        .filter(t -> t.name().equals("Så säger vi"))
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        renamed.members().stream()
                                .map(Theme.Membership::statement)
                                .filter(members::contains))
                .hasSizeGreaterThan(members.size() / 2)
                .doesNotContain(withheld);
        String settled = after.reviewed().settled().keySet().iterator().next();
        assertThat(after.proposals().stream().filter(p -> p.id().equals(settled)).findFirst())
                .hasValueSatisfying(
                        p ->
                                assertThat(p.statements())
                                        .containsAnyElementsOf(proposal.statements()));
        assertThat(after.ledger())
                .filteredOn(line -> line.state().equals("withheld"))
                .extracting(LedgerLine::reason)
                .containsExactly("Pekar ut en person");
        assertThat(Files.readString(folder.resolve("output/run.json"))).contains("decisions.jsonl");
    }

    private static void decide(Path folder, Change... changes) throws IOException {
        OffsetDateTime when = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
        try (DecisionLog log = DecisionLog.open(folder)) {
            for (Change change : changes) {
                assertThat(log.append("Utredaren", when, null, change).id()).isNotEmpty();
            }
        }
    }

    /** The rows the other way round, with one more first. */
    private static void resortAndLengthen(Path file) throws IOException {
        Charset charset = Charset.forName("windows-1252");
        List<CSVRecord> rows;
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (CSVParser parser = CSVParser.parse(file, charset, format)) {
            rows = parser.getRecords();
        }
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(rows.getFirst());
            List<String> more = new ArrayList<>(rows.get(1).toList());
            more.set(0, "VF-9999");
            printer.printRecord(more);
            for (int i = rows.size() - 1; i > 0; i--) {
                printer.printRecord(rows.get(i));
            }
        }
        Files.writeString(file, text.toString(), charset);
    }

    private Set<String> ids(List<String> rows, String name)
            throws IOException, UnusableInputException {
        Path file = temporary.resolve(name);
        Files.writeString(
                file,
                "Nr;Vad vill du ändra?;Stadsdel\n" + String.join("\n", rows) + "\n",
                StandardCharsets.UTF_8);
        Analysis analysis =
                AnalyseRun.run(
                                new AnalyseRequest(
                                        List.of(file),
                                        null,
                                        null,
                                        List.of("Vad vill du ändra?"),
                                        null,
                                        null,
                                        null,
                                        ReaderLanguage.SWEDISH),
                                Progress.silent())
                        .analysis();
        return analysis.statements().stream().map(JudgedStatement::id).collect(Collectors.toSet());
    }

    @Test
    void contactDetailsAreInNoOutput() throws IOException {
        Path survey = TestFolders.root().resolve("sample-data/input/enkat-centrum.csv");
        String raw = Files.readString(survey, Charset.forName("windows-1252"));
        Set<String> addresses =
                java.util.regex.Pattern.compile("[\\w.+-]+@example\\.(?:com|se)")
                        .matcher(raw)
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .collect(Collectors.toSet());
        Set<String> inOpenText =
                SampleRun.outcome().analysis().material().contributions().stream()
                        .flatMap(c -> addresses.stream().filter(a -> c.text().contains(a)))
                        .collect(Collectors.toSet());
        addresses.removeAll(inOpenText);
        assertThat(addresses).hasSizeGreaterThan(20);
        for (Path file : SampleRun.files(SampleRun.outcome().output()).values()) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(addresses.stream().filter(bytes::contains)).as(file.toString()).isEmpty();
        }
    }

    private static long items(Analysis analysis, String level, String source) {
        return analysis.ledger().stream()
                .filter(l -> l.level().equals(level) && l.source().equals(source))
                .mapToLong(LedgerLine::items)
                .sum();
    }
}
