package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.analysis.Counts;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.ContactData;
import underlag.dialogue.Contribution;
import underlag.dialogue.Question;
import underlag.dialogue.StatementState;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalCertainty;
import underlag.report.model.Block;
import underlag.report.model.Table.Cell;
import underlag.theme.Theme;

/** An analysis with its parts at hand by id, and the words to tell of it. */
final class Composition {
    private static final int MOST_LISTED = 2000;
    private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, null);

    private final Analysis analysis;
    private final Words words;
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();
    private final Map<String, JudgedStatement> statements = new LinkedHashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, ProposalCertainty> certainties;

    Composition(Analysis analysis) {
        this.analysis = analysis;
        this.words = new Words(analysis.dialogue().reportLanguage());
        this.certainties = analysis.certainties();
        analysis.themes().forEach(t -> themes.put(t.id(), t));
        analysis.proposals().forEach(p -> proposals.put(p.id(), p));
        analysis.statements().forEach(s -> statements.put(s.id(), s));
        analysis.dialogue().questions().forEach(q -> questions.put(q.id(), q));
        analysis.material().questions().forEach(q -> questions.put(q.id(), q));
    }

    Analysis analysis() {
        return analysis;
    }

    Words words() {
        return words;
    }

    Counts counts(String id) {
        return analysis.counts().getOrDefault(id, NOTHING);
    }

    /** All themes, the largest first, each followed by those below it. */
    List<Theme> themes() {
        List<Theme> sorted = new ArrayList<>();
        below(null, sorted);
        analysis.themes().stream().filter(t -> !sorted.contains(t)).forEach(sorted::add);
        return sorted;
    }

    private void below(@Nullable String parent, List<Theme> sorted) {
        analysis.themes().stream()
                .filter(t -> Objects.equals(t.parent(), parent) && !sorted.contains(t))
                .sorted(Comparator.comparingInt(t -> -counts(t.id()).statements()))
                .forEach(
                        theme -> {
                            sorted.add(theme);
                            below(theme.id(), sorted);
                        });
    }

    /** The themes that stand right below one. */
    List<Theme> below(Theme theme) {
        return analysis.themes().stream().filter(t -> theme.id().equals(t.parent())).toList();
    }

    @Nullable Theme theme(String id) {
        return themes.get(id);
    }

    @Nullable Proposal proposal(String id) {
        return proposals.get(id);
    }

    /** How sure it is that a proposal is one: as sure as the surest of its statements. */
    ProposalCertainty certainty(Proposal proposal) {
        return certainties.getOrDefault(proposal.id(), ProposalCertainty.UNSURE);
    }

    @Nullable JudgedStatement statement(String id) {
        return statements.get(id);
    }

    String question(String id) {
        Question question = questions.get(id);
        return question == null ? id : question.text();
    }

    String themeName(String id) {
        Theme theme = themes.get(id);
        return theme == null ? id : theme.name();
    }

    /** Where a theme's section stands. */
    String themeAnchor(String id) {
        return "theme-" + slug(id);
    }

    /** Where what was said of an item outside the mandate stands. */
    String outsideAnchor(String id) {
        return "outside-" + slug(id);
    }

    /** A theme with all themes below it. */
    Set<String> withBelow(String id) {
        Set<String> ids = new LinkedHashSet<>(Set.of(id));
        for (boolean more = true; more; ) {
            more = false;
            for (Theme theme : analysis.themes()) {
                String parent = theme.parent();
                more |= parent != null && ids.contains(parent) && ids.add(theme.id());
            }
        }
        return ids;
    }

    /** Whether the report lists every statement; where they are too many, statements.csv does. */
    boolean listed() {
        return analysis.statements().size() <= MOST_LISTED;
    }

    /** Where a theme's statements are listed. */
    String listAnchor(String id) {
        return listed() ? "statements-" + slug(id) : "annex";
    }

    /** Where the statements of a state are listed. */
    String stateAnchor(StatementState state) {
        return listed() ? "state-" + slug(state.name()) : "annex";
    }

    /** Lower-case ASCII, different for different ids: other characters become their numbers. */
    static String slug(String id) {
        StringBuilder slug = new StringBuilder();
        id.codePoints()
                .forEach(
                        c -> {
                            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                                slug.appendCodePoint(c);
                            } else if (c >= 'A' && c <= 'Z') {
                                slug.appendCodePoint(c + 32);
                            } else {
                                slug.append('-').append(c == '-' || c == '_' ? "" : c);
                            }
                        });
        return slug.toString();
    }

    /** The themes that a proposal's statements have, the most common first. */
    List<String> themesOf(Proposal proposal) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (String id : proposal.statements()) {
            JudgedStatement judged = statements.get(id);
            if (judged != null && !judged.themes().isEmpty()) {
                found.merge(judged.themes().get(0).theme(), 1, Integer::sum);
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Respondents as one cell: a number, or from–to where activities are not linked. */
    Cell respondents(Counts counts) {
        return between(counts.respondents(), counts.respondentsAtMost());
    }

    Cell between(int atLeast, int atMost) {
        return atLeast == atMost
                ? new Cell.Whole(atLeast)
                : new Cell.Text(
                        words.figures().whole(atLeast) + "–" + words.figures().whole(atMost));
    }

    Cell share(@Nullable Double share) {
        return share == null ? new Cell.Empty("–") : new Cell.Percent(share);
    }

    /** "57 synpunkter från 51 svarande och 3 grupper". */
    String amount(Counts counts) {
        String statements = words.count("statements", counts.statements());
        String people = people(counts);
        return people.isEmpty() ? statements : words.say("amount", statements, people);
    }

    /** "51 svarande och 3 grupper", or "" where the unit is not known. */
    String people(Counts counts) {
        Set<String> parts = new LinkedHashSet<>();
        if (counts.respondentsAtMost() > 0) {
            parts.add(words.count("respondents", counts.respondents(), counts.respondentsAtMost()));
        }
        if (counts.groups() > 0) {
            parts.add(words.count("groups", counts.groups()));
        }
        return words.list(List.copyOf(parts));
    }

    /**
     * A statement verbatim but for addresses and telephone numbers, with the question it answers
     * and its place.
     */
    Block.Quote quote(JudgedStatement judged) {
        Contribution contribution = judged.statement().contribution();
        String asked = contribution.question();
        String above =
                asked != null ? question(asked) : String.join(" – ", contribution.headings());
        String place = words.place(contribution.origin());
        return new Block.Quote(
                ContactData.without(judged.statement().text()),
                above.isEmpty() ? place : above + " (" + place + ")");
    }
}
