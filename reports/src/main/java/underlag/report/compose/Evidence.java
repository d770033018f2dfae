package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.analysis.JudgedStatement;
import underlag.analysis.JudgedStatement.ThemeScore;
import underlag.dialogue.ContactData;
import underlag.dialogue.Messages;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Link;
import underlag.report.model.Block.Paragraph;

/** Lines that tell what something rests on, each leading to where more of it stands. */
final class Evidence {
    private final List<String> lines = new ArrayList<>();
    private final List<List<Link>> links = new ArrayList<>();

    Evidence add(String line, Link... to) {
        lines.add(line);
        links.add(List.of(to));
        return this;
    }

    Evidence addAll(List<String> all) {
        all.forEach(this::add);
        return this;
    }

    /**
     * What people named as evidence, each line leading to its theme or goal.
     *
     * @param ids of statements, goals and indicators; others have nothing to show
     */
    static Evidence named(Composition composition, List<String> ids) {
        Evidence evidence = new Evidence();
        List<Goal> goals = composition.analysis().goals();
        for (String id : ids) {
            JudgedStatement statement = composition.statement(id);
            if (statement != null) {
                evidence.statement(composition, statement);
            }
            for (int i = 0; i < goals.size(); i++) {
                evidence.goal(composition, goals.get(i), id, GoalsChapter.anchor(i));
            }
        }
        return evidence;
    }

    private void statement(Composition composition, JudgedStatement one) {
        Words words = composition.words();
        String text = ContactData.without(one.statement().text());
        String place = words.place(one.statement().contribution().origin());
        Link[] theme =
                one.themes().stream()
                        .limit(1)
                        .map(ThemeScore::theme)
                        .map(t -> new Link(composition.themeName(t), composition.themeAnchor(t)))
                        .toArray(Link[]::new);
        add(say(words, "evidence.statement", text, place), theme);
    }

    private void goal(Composition composition, Goal goal, String id, String anchor) {
        Words words = composition.words();
        Link to = new Link(say(words, "to.goal"), anchor);
        if (goal.plan().id().equals(id)) {
            String status = words.name("status", goal.status());
            add(say(words, "evidence.goal", goal.plan().text(), status), to);
        }
        Outcomes outcomes = new Outcomes(words);
        for (Measurement one : goal.measurements()) {
            if (one.indicator().id().equals(id)) {
                String text = one.indicator().text();
                String outcome = outcomes.outcome(one);
                add(say(words, "knowledge", text, outcome, outcomes.status(one)), to);
            }
        }
    }

    private static String say(Words words, String key, Object... arguments) {
        return Messages.text(words.language(), "process." + key, arguments);
    }

    /** The lines below a word for them; nothing where there are none. */
    List<Block> blocks(Words words) {
        return isEmpty()
                ? List.of()
                : List.of(new Paragraph(say(words, "evidence.heading")), bullets());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Block bullets() {
        return new Bullets(lines, links);
    }
}
