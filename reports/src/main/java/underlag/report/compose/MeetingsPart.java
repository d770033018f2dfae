package underlag.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.analysis.JudgedStatement;
import underlag.analysis.JudgedStatement.ThemeScore;
import underlag.dialogue.Activity;
import underlag.participation.Participation.Attendance;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Facts;
import underlag.report.model.Block.Facts.Fact;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.theme.Theme;

/** What was noted at each meeting and in each survey, a chapter for each, to hand out there. */
final class MeetingsPart {
    /** More proposals than a page holds are read theme by theme. */
    private static final int MOST_TOGETHER = 30;

    private final Publication publication;
    private final Words words;

    private MeetingsPart(Publication publication) {
        this.publication = publication;
        this.words = publication.words();
    }

    static List<Block> of(Publication publication) {
        MeetingsPart part = new MeetingsPart(publication);
        List<Block> blocks = new ArrayList<>();
        for (Attendance one : publication.analysis().participation().activities()) {
            if (one.contributions() > 0) {
                part.meeting(one, blocks);
            }
        }
        return blocks;
    }

    private void meeting(Attendance attendance, List<Block> blocks) {
        Activity activity = attendance.activity();
        String anchor = "meeting-" + Composition.slug(activity.id());
        List<JudgedStatement> here =
                publication.analysis().statements().stream()
                        .filter(s -> activity.id().equals(s.statement().contribution().activity()))
                        .toList();
        blocks.add(new Heading(2, activity.name(), anchor, true));
        blocks.add(new Facts(facts(attendance, here.size())));
        boolean few = isOfFew(attendance);
        if (few) {
            blocks.add(
                    new Paragraph(
                            publication.say(
                                    "meeting.few", publication.dialogue().privacy().threshold())));
        }
        List<String> themes = themes(here, few);
        if (!themes.isEmpty()) {
            blocks.add(new Heading(3, publication.say("meeting.themes"), anchor + "-themes"));
            blocks.add(new Bullets(themes));
        }
        Map<Proposal, Integer> proposals = proposals(here, few);
        if (!proposals.isEmpty()) {
            blocks.add(new Heading(3, publication.say("meeting.proposals"), anchor + "-proposals"));
            blocks.add(new Paragraph(publication.say("meeting.proposals.intro")));
            blocks.addAll(listed(anchor + "-proposals", proposals));
        }
    }

    /** As they were written down; under their themes where they are many. */
    private List<Block> listed(String anchor, Map<Proposal, Integer> proposals) {
        if (proposals.size() <= MOST_TOGETHER) {
            return List.of(lines(proposals.keySet(), proposals));
        }
        List<Block> blocks = new ArrayList<>();
        publication
                .byTheme(List.copyOf(proposals.keySet()))
                .forEach(
                        (theme, some) -> {
                            String own = anchor + "-" + (blocks.size() / 2 + 1);
                            blocks.add(new Heading(4, theme, own));
                            blocks.add(lines(some, proposals));
                        });
        return blocks;
    }

    /** Whether so few took part that a number tells what each of them said. */
    private boolean isOfFew(Attendance attendance) {
        int people = attendance.people();
        return people > 0
                && Math.max(people, attendance.groups())
                        < publication.dialogue().privacy().threshold();
    }

    private List<Fact> facts(Attendance attendance, int statements) {
        List<Fact> facts = new ArrayList<>();
        Activity activity = attendance.activity();
        fact(facts, "when", activity.time() == null ? null : words.date(activity.time()));
        fact(facts, "where", activity.place());
        fact(facts, "came", came(publication, attendance));
        fact(
                facts,
                "noted",
                publication.say(
                        "meeting.noted.value",
                        words.count("contributions", attendance.contributions()),
                        words.count("statements", statements)));
        return facts;
    }

    /** "34 deltagartillfällen och 4 grupper", or null where nobody was counted. */
    static @Nullable String came(Publication publication, Attendance attendance) {
        List<String> came = new ArrayList<>();
        Integer respondents = attendance.respondents();
        Integer people = attendance.attendance();
        if (respondents != null && respondents > 0) {
            came.add(publication.words().count("respondents", respondents));
        }
        if (people != null && people > 0) {
            came.add(publication.words().count("attendees", people));
        }
        if (attendance.groups() > 0) {
            came.add(publication.words().count("groups", attendance.groups()));
        }
        return came.isEmpty() ? null : publication.words().list(came);
    }

    private void fact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(publication.say("meeting." + key), value.strip()));
        }
    }

    /** "Kultur och mötesplatser (12 synpunkter)", the most common first; of few without number. */
    private List<String> themes(List<JudgedStatement> here, boolean few) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        publication.themes().forEach(theme -> counts.put(theme.id(), 0));
        for (JudgedStatement judged : here) {
            Set<String> top = new LinkedHashSet<>();
            for (ThemeScore score : judged.themes()) {
                Theme theme = publication.top(score.theme());
                if (theme != null) {
                    top.add(theme.id());
                }
            }
            top.forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparingInt(entry -> few ? 0 : -entry.getValue()))
                .map(
                        entry ->
                                line(
                                        publication.composition().themeName(entry.getKey()),
                                        few ? 0 : entry.getValue()))
                .toList();
    }

    /** With the number of statements, where one is to be told. */
    private String line(String name, int statements) {
        return statements == 0
                ? name
                : publication.say("all.line", name, words.count("statements", statements));
    }

    /**
     * Proposal → statements that make it here, in the order they were written; each as one where so
     * few took part that no number is told.
     */
    private Map<Proposal, Integer> proposals(List<JudgedStatement> here, boolean few) {
        Map<Proposal, Integer> counts = new LinkedHashMap<>();
        for (JudgedStatement judged : here) {
            String id = judged.proposalId();
            Proposal proposal = id == null ? null : publication.composition().proposal(id);
            if (proposal != null) {
                counts.merge(proposal, 1, few ? Math::max : Integer::sum);
            }
        }
        return counts;
    }

    private Bullets lines(Collection<Proposal> proposals, Map<Proposal, Integer> counts) {
        return new Bullets(
                proposals.stream()
                        .map(one -> publication.line(one, counts.getOrDefault(one, 1)))
                        .toList());
    }
}
