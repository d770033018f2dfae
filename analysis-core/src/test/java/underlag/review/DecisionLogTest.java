package underlag.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.dialogue.FollowUp.Attainment;
import underlag.dialogue.ReaderLanguage;
import underlag.proposal.StatementKind;

/** The log keeps what it was given, and tells when it no longer does. */
class DecisionLogTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
    private static final GroupRef CYCLES = new GroupRef("T01", 12, List.of("s1", "s2"));
    private static final List<Change> EVERY_KIND =
            List.of(
                    new Change.RenameTheme(CYCLES, "Gång & ”cykel”"),
                    new Change.DescribeTheme(CYCLES, "Om att ta sig fram\nutan bil"),
                    new Change.MergeTheme(CYCLES, new GroupRef("T02", 0, List.of())),
                    new Change.SplitTheme(CYCLES, "Gång", List.of("s1")),
                    new Change.DeleteTheme(CYCLES),
                    new Change.SetParent(CYCLES, null),
                    new Change.SetParent(CYCLES, CYCLES),
                    new Change.MoveStatement("s1", CYCLES),
                    new Change.AddTheme("s1", CYCLES),
                    new Change.RemoveTheme("s1", CYCLES),
                    new Change.SetKind("s1", StatementKind.NEED),
                    new Change.SetProposal("s1", false),
                    new Change.ApproveQuote("s1", true),
                    new Change.Withhold("s1", "Pekar ut en person"),
                    new Change.MergeProposal(CYCLES, CYCLES),
                    new Change.SplitProposal(CYCLES, "Fler cykelställ", List.of("s2")),
                    new Change.RewordProposal(CYCLES, "Bygg cykelväg"),
                    new Change.SetStance(CYCLES, Stance.OUTSIDE_MANDATE),
                    new Change.GiveReason(CYCLES, "Vägen är statlig"),
                    new Change.RecordRuling(
                            CYCLES, "Kommunstyrelsen", "§ 45", LocalDate.of(2026, 4, 1)),
                    new Change.RecordRuling(CYCLES, "Byggnadsnämnden", null, null),
                    new Change.JudgeGoal("mål", Attainment.REACHED, "Ja", List.of("s1")),
                    new Change.ServePurpose("mål", "Väl", List.of()),
                    new Change.AnswerQuestion(8, "Ja", List.of("s1")),
                    new Change.Conclude(1, "Mer cykel", List.of("s1")),
                    new Change.Undo("B1"));

    @TempDir Path folder = Path.of("");

    @Test
    void everyKindOfDecisionIsReadAsItWasWritten() throws IOException {
        write(EVERY_KIND);
        LogReading read = DecisionLog.read(folder);
        assertThat(read.findings()).isEmpty();
        assertThat(read.decisions()).extracting(Decision::change).isEqualTo(EVERY_KIND);
        assertThat(read.decisions().getFirst())
                .isEqualTo(new Decision("B1", "Åsa", WHEN, "för att", EVERY_KIND.getFirst()));
        assertThat(EVERY_KIND.stream().map(Change::getClass).distinct()).hasSize(24);
    }

    @Test
    void aFolderWithoutALogHasNoDecisions() throws IOException {
        assertThat(DecisionLog.read(folder).decisions()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theLogGoesOnWhereItEnded() throws IOException {
        write(EVERY_KIND.subList(0, 2));
        write(EVERY_KIND.subList(2, 4));
        assertThat(DecisionLog.read(folder).decisions())
                .extracting(Decision::id)
                .containsExactly("B1", "B2", "B3", "B4");
    }

    @Test
    void onlyOneMayWrite() throws IOException {
        try (DecisionLog first = DecisionLog.open(folder)) {
            assertThat(first.decisions()).isEmpty();
            assertThatThrownBy(() -> DecisionLog.open(folder))
                    .isInstanceOfSatisfying(LogException.class, e -> told(e, "review.locked"));
        }
        write(EVERY_KIND.subList(0, 1));
        assertThat(DecisionLog.read(folder).decisions()).hasSize(1);
    }

    @Test
    void anUnfinishedLastLineIsSetAsideAndTold() throws IOException {
        write(EVERY_KIND.subList(0, 2));
        add("{\"sequence\":3,\"prev");
        assertThat(DecisionLog.read(folder).findings())
                .extracting(Finding::code)
                .containsExactly("review.torn-line");
        try (DecisionLog log = DecisionLog.open(folder)) {
            assertThat(log.findings())
                    .extracting(Finding::code)
                    .containsExactly("review.torn-aside");
            log.append("Åsa", WHEN, null, EVERY_KIND.get(2));
        }
        assertThat(folder.resolve("decisions.torn-1.jsonl")).hasContent("{\"sequence\":3,\"prev");
        assertThat(DecisionLog.read(folder).decisions()).hasSize(3);
        assertThat(DecisionLog.read(folder).findings()).isEmpty();
    }

    @Test
    void aChangedLineIsNamedAndNothingFromItOnIsUsed() throws IOException {
        write(EVERY_KIND.subList(0, 5));
        Path file = folder.resolve(DecisionLog.FILE);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, text.replace("utan bil", "med bil"), StandardCharsets.UTF_8);
        LogReading read = DecisionLog.read(folder);
        assertThat(read.decisions()).extracting(Decision::id).containsExactly("B1");
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("review.chain-broken");
        assertThat(read.findings().getFirst().where().place().notation()).isEqualTo("line 3");
        assertThatThrownBy(() -> DecisionLog.open(folder)).isInstanceOf(LogException.class);
    }

    @Test
    void aRemovedFirstLineAndAStrangeLineAreNamed() throws IOException {
        write(EVERY_KIND.subList(0, 3));
        Path file = folder.resolve(DecisionLog.FILE);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Files.writeString(file, lines.get(1) + '\n' + lines.get(2) + '\n', StandardCharsets.UTF_8);
        assertThat(DecisionLog.read(folder).findings())
                .extracting(Finding::code)
                .containsExactly("review.line-missing");
        Files.writeString(file, lines.get(0) + "\nhej\n", StandardCharsets.UTF_8);
        LogReading read = DecisionLog.read(folder);
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("review.not-a-decision");
        assertThat(read.decisions()).hasSize(1);
    }

    @Test
    void aKindOfANewerVersionIsToldAndKept() throws IOException {
        write(EVERY_KIND.subList(0, 1));
        String first = Files.readString(folder.resolve(DecisionLog.FILE)).strip();
        add(
                """
                {"sequence":2,"previous":"%s","id":"B2","who":"Åsa",\
                "when":"2027-01-01T00:00Z","why":null,"kind":"theme-colour","change":{}}
                """
                        .formatted(LogLine.hash(LogLine.bytes(first))));
        write(EVERY_KIND.subList(1, 2));
        LogReading read = DecisionLog.read(folder);
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("review.unknown-kind");
        assertThat(read.decisions()).extracting(Decision::id).containsExactly("B1", "B3");
        assertThat(read.whole()).isTrue();
    }

    @Test
    void windowsLineEndsDoNotBreakTheChain() throws IOException {
        write(EVERY_KIND);
        Path file = folder.resolve(DecisionLog.FILE);
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        assertThat(DecisionLog.read(folder).findings()).isEmpty();
        assertThat(DecisionLog.read(folder).decisions()).hasSize(EVERY_KIND.size());
    }

    @Test
    void aDecisionThatIsTooLongIsRefusedAndTheLogStaysWhole() throws IOException {
        try (DecisionLog log = DecisionLog.open(folder)) {
            Change novel = new Change.Conclude(1, "å".repeat(DecisionLog.LONGEST), List.of());
            assertThatThrownBy(() -> log.append("Åsa", WHEN, null, novel))
                    .isInstanceOfSatisfying(LogException.class, e -> told(e, "review.too-long"));
            log.append("Åsa", WHEN, null, EVERY_KIND.getFirst());
        }
        assertThat(DecisionLog.read(folder).decisions()).hasSize(1);
    }

    private static void told(LogException e, String code) {
        assertThat(e.finding().code()).isEqualTo(code);
        assertThat(e.finding().remedy(ReaderLanguage.SWEDISH)).isNotBlank();
    }

    private void add(String text) throws IOException {
        Files.writeString(
                folder.resolve(DecisionLog.FILE),
                text,
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
    }

    private void write(List<Change> changes) throws IOException {
        List<Decision> written = new ArrayList<>();
        try (DecisionLog log = DecisionLog.open(folder)) {
            for (Change change : changes) {
                written.add(log.append("Åsa", WHEN, "för att", change));
            }
            assertThat(log.decisions()).endsWith(written.toArray(Decision[]::new));
        }
    }
}
