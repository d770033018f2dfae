package underlag.workspace.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.FollowUp;
import underlag.dialogue.Messages;
import underlag.dialogue.StableId;
import underlag.goal.Goal;
import underlag.privacy.Sensitive;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalCertainty;
import underlag.review.Change;
import underlag.review.Decisions;
import underlag.review.Settlement;
import underlag.theme.Theme;

/** The rows of every sheet, with what is decided now. */
final class SheetRows {
    /** Rows for conclusions, the first for the answer to the dialogue's question. */
    private static final int CONCLUSIONS = 12;

    /** Proposals whose examples are shown as quotes to approve. */
    private static final int QUOTED_PROPOSALS = 100;

    private final Analysis analysis;
    private final Decisions decisions;
    private final DecideWords words;
    private final Map<String, ProposalCertainty> certainties;

    SheetRows(Analysis analysis, DecideWords words) {
        this.analysis = analysis;
        this.decisions = analysis.reviewed().decisions();
        this.words = words;
        this.certainties = analysis.certainties();
    }

    List<SheetRow> of(Sheet sheet) {
        return switch (sheet) {
            case THEMES -> analysis.themes().stream().map(this::theme).toList();
            case PROPOSALS -> proposals().map(this::proposal).toList();
            case QUOTES -> quotes();
            case STATEMENTS -> new StatementRows(analysis, words).rows();
            case GOALS -> analysis.goals().stream().map(this::goal).toList();
            case QUESTIONS -> questions();
            case CONCLUSIONS -> conclusions();
            case DECISIONS -> new DecisionRows(analysis, words).rows();
        };
    }

    /** What a theme is found again by: its own statements, and those of the themes below it. */
    static String key(Theme theme, List<Theme> all) {
        List<String> ids = statements(theme, all);
        String own = String.valueOf(theme.members().size());
        return StableId.of(own, ids.isEmpty() ? theme.id() : key(ids));
    }

    /** Ids of a theme's statements, its own first, then those of the themes below it. */
    static List<String> statements(Theme theme, List<Theme> all) {
        Set<String> ids = new LinkedHashSet<>();
        gather(theme, all, ids, new HashSet<>());
        return List.copyOf(ids);
    }

    private static void gather(Theme theme, List<Theme> all, Set<String> ids, Set<String> seen) {
        if (seen.add(theme.id())) {
            theme.members().forEach(member -> ids.add(member.statement()));
            all.stream()
                    .filter(below -> theme.id().equals(below.parent()))
                    .forEach(below -> gather(below, all, ids, seen));
        }
    }

    static String key(Proposal proposal) {
        return key(proposal.statements());
    }

    private static String key(List<String> statements) {
        return StableId.of(statements.stream().sorted().toArray(String[]::new));
    }

    private SheetRow theme(Theme theme) {
        Filling filling = filling().put(Field.NAME, theme.name());
        filling.put(Field.DESCRIPTION, analysis.reviewed().descriptions().get(theme.id()));
        filling.put(
                Field.PARENT,
                analysis.themes().stream()
                        .filter(above -> above.id().equals(theme.parent()))
                        .map(Theme::name)
                        .findFirst()
                        .orElse(null));
        List<String> told =
                List.of(
                        theme.name(),
                        String.join(", ", theme.terms()),
                        String.valueOf(statements(theme.id(), theme.members().size())));
        return new SheetRow(theme.id(), key(theme, analysis.themes()), told, filling.fields());
    }

    private int statements(String id, int otherwise) {
        var counted = analysis.counts().get(id);
        return counted == null ? otherwise : counted.statements();
    }

    /** Those that are surely proposals first, then those many ask, then the concrete ones. */
    private Stream<Proposal> proposals() {
        return analysis.proposals().stream()
                .sorted(
                        Comparator.comparing(this::certainty)
                                .thenComparing(one -> -one.statements().size())
                                .thenComparing(
                                        one -> one.concreteness().level(),
                                        Comparator.reverseOrder()));
    }

    private ProposalCertainty certainty(Proposal proposal) {
        return certainties.getOrDefault(proposal.id(), ProposalCertainty.UNSURE);
    }

    private SheetRow proposal(Proposal proposal) {
        Filling filling = filling().put(Field.TITLE, proposal.title());
        Settlement settled = analysis.reviewed().settled().get(proposal.id());
        if (settled != null) {
            filling.choice(Field.STANCE, settled.stance()).put(Field.REASON, settled.reason());
            Change.RecordRuling ruling = settled.ruling();
            if (ruling != null) {
                filling.put(Field.BODY, ruling.body()).put(Field.MEETING, ruling.meeting());
                filling.put(Field.DATE, Objects.toString(ruling.date(), null));
            }
        }
        List<String> told =
                List.of(
                        proposal.title(),
                        text(proposal.example()),
                        String.valueOf(proposal.statements().size()),
                        words.say("certainty." + certainty(proposal).name()));
        return new SheetRow(proposal.id(), key(proposal), told, filling.fields());
    }

    private String text(String statement) {
        return analysis.statements().stream()
                .filter(one -> one.id().equals(statement))
                .map(one -> one.statement().text().strip())
                .findFirst()
                .orElse("");
    }

    /** The statements that show best what themes and proposals are about, and those decided on. */
    private List<SheetRow> quotes() {
        Map<String, String> theme = new LinkedHashMap<>();
        analysis.themes().forEach(t -> t.typical().forEach(s -> theme.putIfAbsent(s, t.name())));
        Set<String> shown = new LinkedHashSet<>(theme.keySet());
        proposals().limit(QUOTED_PROPOSALS).forEach(p -> shown.add(p.example()));
        shown.addAll(decisions.ofStatements(Change.ApproveQuote.class).keySet());
        Map<String, JudgedStatement> all = new LinkedHashMap<>();
        analysis.statements().forEach(one -> all.put(one.id(), one));
        List<SheetRow> rows = new ArrayList<>();
        for (String id : shown) {
            JudgedStatement one = all.get(id);
            if (one != null) {
                rows.add(quote(one, theme.getOrDefault(id, "")));
            }
        }
        return rows;
    }

    private SheetRow quote(JudgedStatement one, String theme) {
        Filling filling = filling();
        var decided = decisions.ofStatements(Change.ApproveQuote.class).get(one.id());
        if (decided != null && decided.change() instanceof Change.ApproveQuote quote) {
            String choice = quote.approved() ? "YES" : "NO";
            filling.put(Field.QUOTE, words.choice(Field.QUOTE, choice));
        }
        filling.statement(one);
        String place = words.place(one);
        String sensitive =
                String.join(
                        ", ",
                        Sensitive.in(one.statement().text()).stream()
                                .map(kind -> words.say("sensitive." + kind.name()))
                                .toList());
        List<String> told = List.of(one.statement().text().strip(), theme, place, sensitive);
        return new SheetRow(one.id(), one.id(), told, filling.fields());
    }

    private SheetRow goal(Goal goal) {
        FollowUp.Judgement judged = goal.judgement();
        Filling filling = filling();
        if (judged != null) {
            filling.choice(Field.ATTAINMENT, judged.attainment()).put(Field.WORDS, judged.words());
        }
        filling.put(Field.SERVED, goal.plan().purposeServed());
        String type = words.say("goal-type." + goal.plan().type().name());
        String status = words.say("choice.ATTAINMENT." + goal.status().name());
        List<String> told = List.of(type, goal.plan().text(), status);
        return new SheetRow(goal.plan().id(), goal.plan().id(), told, filling.fields());
    }

    private List<SheetRow> questions() {
        List<SheetRow> rows = new ArrayList<>();
        for (int number = 1; number <= Change.AnswerQuestion.QUESTIONS; number++) {
            Change.AnswerQuestion answer = decisions.answers().get(number);
            Filling filling = filling();
            if (answer != null) {
                filling.put(Field.ANSWER, answer.words()).evidence(answer.evidence());
            }
            String id = String.valueOf(number);
            String question = Messages.text(words.language(), "process.question." + number);
            rows.add(new SheetRow(id, id, List.of(question), filling.fields()));
        }
        return rows;
    }

    private List<SheetRow> conclusions() {
        Map<Integer, Change.Conclude> all = decisions.conclusions();
        int last = all.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<SheetRow> rows = new ArrayList<>();
        for (int number = 1; number <= Math.max(CONCLUSIONS, last + 1); number++) {
            Change.Conclude one = all.get(number);
            Filling filling = filling();
            if (one != null) {
                filling.put(Field.CONCLUSION, one.words()).evidence(one.evidence());
            }
            String question = analysis.dialogue().question();
            String told = words.say("conclusion.first", question == null ? "–" : question.strip());
            String id = String.valueOf(number);
            List<String> what = List.of(number == 1 ? told : words.say("conclusion.other"));
            rows.add(new SheetRow(id, id, what, filling.fields()));
        }
        return rows;
    }

    private Filling filling() {
        return new Filling(words);
    }
}
