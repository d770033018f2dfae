package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import underlag.analysis.Analysis;
import underlag.analysis.Counts;
import underlag.answer.Distribution;
import underlag.dialogue.Question;
import underlag.dialogue.StatementState;
import underlag.duplicate.Families.Family;
import underlag.goal.Goal;
import underlag.goal.Measurement.Status;
import underlag.participation.Participation;
import underlag.participation.TargetMatrix;
import underlag.proposal.Proposal;
import underlag.theme.Theme;

/** The main results in five to eight sentences, each computed. */
final class MainResults {
    private static final int NAMED = 3;

    private final Composition composition;
    private final Words words;
    private final Analysis analysis;
    private final List<String> sentences = new ArrayList<>();

    MainResults(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.analysis = composition.analysis();
    }

    List<String> sentences() {
        cameIn();
        themes();
        proposals();
        kinds();
        closedAnswers();
        rest();
        campaigns();
        goals();
        missing();
        return sentences;
    }

    private void cameIn() {
        Participation reached = analysis.participation();
        String contributions =
                words.count("contributions", analysis.material().contributions().size());
        String statements = words.count("statements", analysis.statements().size());
        sentences.add(
                reached.atMost() == 0
                        ? words.say("main.came-in", contributions, statements)
                        : words.say(
                                "main.came-in.from",
                                contributions,
                                new Reached(words, reached).inWords(),
                                statements));
    }

    private void themes() {
        List<Theme> top = composition.themes().stream().filter(t -> t.parent() == null).toList();
        if (top.isEmpty()) {
            sentences.add(words.say("main.no-themes"));
            return;
        }
        Theme first = top.get(0);
        String amount = composition.amount(composition.counts(first.id()));
        List<String> next =
                top.stream().skip(1).limit(NAMED - 1L).map(this::themeWithCount).toList();
        String themes = words.count("themes", top.size());
        sentences.add(
                next.isEmpty()
                        ? words.say("main.theme", first.name(), amount)
                        : words.say("main.themes", themes, first.name(), amount, words.list(next)));
    }

    private String themeWithCount(Theme theme) {
        int statements = composition.counts(theme.id()).statements();
        return theme.name() + " (" + words.figures().whole(statements) + ")";
    }

    private void proposals() {
        List<Proposal> proposals = analysis.proposals();
        if (proposals.isEmpty()) {
            sentences.add(words.say("main.no-proposals"));
            return;
        }
        String count = words.count("proposals", proposals.size());
        Proposal first = proposals.get(0);
        Counts counts = composition.counts(first.id());
        sentences.add(
                counts.statements() < 2
                        ? words.say("main.proposals.once", count)
                        : words.say(
                                "main.proposals",
                                count,
                                first.title(),
                                composition.amount(counts)));
    }

    private void kinds() {
        List<String> parts =
                KindsChapter.inAll(analysis).stream()
                        .map(k -> words.count("kind-" + k.kind().name(), k.counts().statements()))
                        .toList();
        if (parts.size() > 1) {
            sentences.add(words.say("main.kinds", words.list(parts)));
        }
    }

    private void closedAnswers() {
        analysis.distributions().stream()
                .filter(d -> d.question().kind() != Question.Kind.BACKGROUND && d.of() > 0)
                .max(Comparator.comparingInt(Distribution::of))
                .ifPresent(this::closedAnswer);
    }

    private void closedAnswer(Distribution distribution) {
        distribution.rows().stream()
                .max(Comparator.comparingInt(Distribution.Row::count))
                .ifPresent(
                        row ->
                                sentences.add(
                                        words.say(
                                                "main.closed",
                                                distribution.question().text(),
                                                row.option(),
                                                row.count(),
                                                words.count("respondents", distribution.of()))));
    }

    private void rest() {
        long rest =
                analysis.statements().stream()
                        .filter(s -> s.state() == StatementState.REST)
                        .count();
        int all = analysis.statements().size();
        if (rest > 0) {
            String share = words.figures().percent((double) rest / all);
            sentences.add(words.say("main.rest", words.count("statements", rest), share));
        }
    }

    private void campaigns() {
        List<Family> campaigns =
                analysis.families().families().stream().filter(Family::campaign).toList();
        if (campaigns.size() == 1) {
            int copies = campaigns.get(0).contributions().size();
            sentences.add(words.say("main.campaign", copies));
        } else if (campaigns.size() > 1) {
            long copies = campaigns.stream().mapToLong(f -> f.contributions().size()).sum();
            sentences.add(words.say("main.campaigns", campaigns.size(), copies));
        }
    }

    private void goals() {
        if (analysis.goals().isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            long number =
                    analysis.goals().stream().map(Goal::status).filter(status::equals).count();
            if (number > 0) {
                parts.add(words.count("goals-" + status.name(), number));
            }
        }
        String goals = words.count("goals", analysis.goals().size());
        sentences.add(words.say("main.goals", goals, words.list(parts)));
    }

    /** Groups that must be heard, with how many of the respondents belong to them. */
    private void missing() {
        List<String> parts = new ArrayList<>();
        for (TargetMatrix.Row row : analysis.participation().matrix().rows()) {
            Integer respondents = row.answered();
            if (row.group().mustBeHeard() && respondents != null) {
                String number = words.figures().whole(respondents);
                parts.add(row.group().name() + " (" + number + ")");
            }
        }
        if (!parts.isEmpty()) {
            sentences.add(words.say("main.must-be-heard", words.list(parts)));
        }
    }
}
