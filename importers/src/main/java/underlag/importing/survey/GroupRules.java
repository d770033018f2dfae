package underlag.importing.survey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn.Certainty;
import underlag.importing.survey.ColumnGroup.Member;
import underlag.importing.survey.Ticks.Tick;

/**
 * Recognises what columns with the same question are together: the boxes of a multiple choice, a
 * matrix, a ranking; and corrects what was guessed of each alone.
 */
final class GroupRules {
    private final Map<ColumnProfile, Guess> guesses;
    private final Map<ColumnProfile, ColumnPart> parts = new HashMap<>();

    private GroupRules(Map<ColumnProfile, Guess> guesses) {
        this.guesses = guesses;
    }

    /**
     * The parts of questions that several columns answer together.
     *
     * @param guesses what each column seems to be alone; corrected here
     */
    static Map<ColumnProfile, ColumnPart> apply(
            List<ColumnProfile> columns, Map<ColumnProfile, Guess> guesses) {
        GroupRules rules = new GroupRules(guesses);
        List<ColumnProfile> answers =
                columns.stream().filter(c -> isAnswer(guesses.get(c))).toList();
        ColumnGroup.find(columns).forEach(rules::group);
        answers.stream().filter(c -> !rules.parts.containsKey(c)).forEach(rules::otherAlone);
        return rules.parts;
    }

    private static boolean isAnswer(@Nullable Guess guess) {
        return guess != null
                && switch (guess.role()) {
                    case OPEN_ANSWER, CLOSED_ANSWER, SCALE, BACKGROUND -> true;
                    default -> guess.reason().equals(ColumnRules.NUMBERS);
                };
    }

    private void group(ColumnGroup group) {
        List<Member> rows = group.parts();
        if (boxes(group)) {
            return;
        }
        for (Member member : group.members()) {
            if (Headings.isContact(member.part())) {
                Guess contact = Guess.plain(ColumnRole.CONTACT, "import.reason-contact-heading");
                put(group, member, ColumnPart.Kind.ROW, contact);
            } else if (member.isOther() && !isScale(member.column())) {
                other(member.column(), group.question(), member.part());
            }
        }
        List<Member> answered =
                rows.stream().filter(m -> isAnswer(guesses.get(m.column()))).toList();
        Guess together = answered.size() < 2 ? null : together(group, answered);
        if (together != null) {
            answered.stream()
                    .filter(m -> fits(m.column(), together))
                    .forEach(m -> put(group, m, ColumnPart.Kind.ROW, together));
        }
    }

    private boolean isScale(ColumnProfile column) {
        return guess(column).role() == ColumnRole.SCALE;
    }

    private Guess guess(ColumnProfile column) {
        Guess guess = guesses.get(column);
        if (guess == null) {
            throw new IllegalArgumentException("no guess for column " + column.number());
        }
        return guess;
    }

    private void put(ColumnGroup group, Member member, ColumnPart.Kind kind, Guess guess) {
        parts.put(member.column(), new ColumnPart(kind, group.question(), member.part()));
        guesses.put(member.column(), guess);
    }

    /** "Annat, nämligen" is open, however few its answers are. */
    private void otherAlone(ColumnProfile column) {
        for (HeadingParts parts : HeadingParts.of(column.header())) {
            if (parts.sure() && Headings.isOther(parts.part()) && !isTicked(column, "")) {
                other(column, parts.question(), parts.part());
                return;
            }
        }
    }

    private void other(ColumnProfile column, String question, String part) {
        if (column.filled() > 0 && isAnswer(guesses.get(column)) && !isTicked(column, part)) {
            parts.put(column, new ColumnPart(ColumnPart.Kind.OTHER, question, part));
            guesses.put(column, Guess.plain(ColumnRole.OPEN_ANSWER, "import.reason-other"));
        }
    }

    private boolean boxes(ColumnGroup group) {
        List<Member> boxes = group.members().stream().filter(m -> isBox(m)).toList();
        boolean all = boxes.containsAll(group.parts());
        boolean chosen = boxes.stream().anyMatch(m -> ticks(m.column(), m.part(), Tick.CHOSEN));
        if (boxes.size() < 2 || !all || !chosen) {
            return false;
        }
        List<String> options = boxes.stream().map(Member::part).toList();
        Guess guess = Guess.multiple("import.reason-boxes", options, null);
        Certainty sure = explicitNo(boxes) ? Certainty.LIKELY : Certainty.SURE;
        boxes.forEach(m -> put(group, m, ColumnPart.Kind.BOX, guess.with(sure)));
        group.members().stream()
                .filter(m -> !boxes.contains(m))
                .forEach(m -> other(m.column(), group.question(), m.part()));
        return true;
    }

    private static boolean isBox(Member member) {
        return isTicked(member.column(), member.part());
    }

    /** Whether every cell says that something is chosen or not; an empty column may be a box. */
    private static boolean isTicked(ColumnProfile column, String option) {
        return !column.overflowed()
                && column.distinct() == column.values().size()
                && column.distinct() <= 6
                && column.values().keySet().stream()
                        .allMatch(v -> Ticks.read(v, option) != Tick.OTHER);
    }

    private static boolean ticks(ColumnProfile column, String option, Tick tick) {
        return column.values().keySet().stream().anyMatch(v -> Ticks.read(v, option) == tick);
    }

    private static boolean explicitNo(List<Member> boxes) {
        return boxes.stream().anyMatch(m -> ticks(m.column(), m.part(), Tick.NOT_CHOSEN));
    }

    /** What all rows are, or null where they are of different kinds. */
    private @Nullable Guess together(ColumnGroup group, List<Member> rows) {
        List<ColumnProfile> columns =
                rows.stream().map(Member::column).filter(c -> c.answered() > 0).toList();
        boolean few = columns.stream().noneMatch(c -> c.overflowed() || c.distinct() > 25);
        if (columns.size() < 2 || !few) {
            return null;
        }
        if (columns.stream().allMatch(ColumnProfile::mostlyIntegers)) {
            return numbers(group, columns);
        }
        Map<String, String> answers = new TreeMap<>();
        columns.forEach(c -> Options.spellings(c).forEach(answers::putIfAbsent));
        Guess scale = answers.size() > 15 ? null : ScaleRules.inWords(answers.values());
        if (scale != null) {
            return scale;
        }
        if (rows.stream().allMatch(m -> Headings.isRank(m.part())) && recur(columns, answers)) {
            return Guess.choice("import.reason-ranking-place", Options.sorted(answers.values()));
        }
        long closed =
                columns.stream().filter(c -> guess(c).role() == ColumnRole.CLOSED_ANSWER).count();
        return 2 * closed > columns.size() ? shared(columns) : null;
    }

    /** Options of a ranking are few and given by many; texts under equal headings are not. */
    private static boolean recur(List<ColumnProfile> columns, Map<String, String> answers) {
        long given = columns.stream().mapToLong(ColumnProfile::filled).sum();
        boolean few = (long) answers.size() * columns.size() <= given;
        return few && columns.stream().allMatch(c -> c.meanWords() < 8);
    }

    /** Options that the rows of a matrix have in common. */
    private @Nullable Guess shared(List<ColumnProfile> columns) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        Map<String, String> spelling = new TreeMap<>();
        for (ColumnProfile column : columns) {
            Guess guess = guess(column);
            if (guess.role() == ColumnRole.CLOSED_ANSWER && guess.kind() == Question.Kind.CHOICE) {
                Options.spellings(column)
                        .forEach(
                                (loose, written) -> {
                                    rows.merge(loose, 1, Integer::sum);
                                    spelling.putIfAbsent(loose, written);
                                });
            }
        }
        long common = rows.values().stream().filter(n -> n >= 2).count();
        return common >= 2 && 2 * common >= rows.size()
                ? Guess.choice("import.reason-matrix", Options.sorted(spelling.values()))
                : null;
    }

    private static @Nullable Guess numbers(ColumnGroup group, List<ColumnProfile> columns) {
        int lowest = columns.stream().mapToInt(ColumnProfile::lowest).min().orElse(0);
        int highest = columns.stream().mapToInt(ColumnProfile::highest).max().orElse(0);
        long answers = columns.stream().mapToLong(ColumnProfile::answered).sum();
        if (isRanking(columns, lowest, highest)) {
            return Guess.numbers(
                            "import.reason-ranking-number",
                            new Question.Scale(1, columns.size(), "", ""))
                    .with(Certainty.LIKELY);
        }
        Question.Scale given = ScaleHeading.of(group.question());
        if (given != null && lowest >= given.lowest() && highest <= given.highest()) {
            return Guess.numbers("import.reason-scale-in-heading", given);
        }
        boolean scale = lowest >= 0 && highest <= 10 && highest > Math.max(1, lowest);
        return scale ? ScaleRules.upTo(lowest == 0 ? 0 : 1, highest, answers) : null;
    }

    /** Places given to the options, each place once by each respondent. */
    private static boolean isRanking(List<ColumnProfile> columns, int lowest, int highest) {
        int places = columns.size();
        if (places < 3 || lowest != 1 || highest != places) {
            return false;
        }
        Map<String, Integer> given = new TreeMap<>();
        columns.forEach(c -> c.values().forEach((v, n) -> given.merge(v, n, Integer::sum)));
        int most = given.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int least = given.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        long respondents = columns.stream().mapToLong(ColumnProfile::filled).max().orElse(0);
        return given.size() == places && most <= respondents && least >= 0.9 * most && most >= 3;
    }

    private boolean fits(ColumnProfile column, Guess together) {
        Guess alone = guess(column);
        boolean text = alone.role() == ColumnRole.OPEN_ANSWER && column.filled() > 0;
        if (!text || together.options().isEmpty()) {
            return true;
        }
        List<String> known = together.options().stream().map(Words::option).toList();
        return known.containsAll(Options.spellings(column).keySet());
    }
}
