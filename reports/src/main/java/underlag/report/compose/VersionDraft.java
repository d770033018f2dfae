package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.dialogue.Messages;
import underlag.privacy.DisclosureControl;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.report.model.Report;
import underlag.review.Settlement;
import underlag.review.Stance;
import underlag.theme.Theme;

/**
 * A start for whoever writes a report in easy read or translates it: the headings, the facts that
 * must not be missing, and advice. Every line of advice begins with {@link #MARK} and is to be
 * taken away; a text that still holds one is no finished text.
 */
public final class VersionDraft {
    /** Begins a line that is no part of the text. */
    public static final String MARK = "✎";

    private static final int THEMES = 5;
    private static final int PROPOSALS = 10;

    private final Publication publication;
    private final boolean easyRead;
    private final List<Block> blocks = new ArrayList<>();

    private VersionDraft(Publication publication, boolean easyRead) {
        this.publication = publication;
        this.easyRead = easyRead;
    }

    /**
     * The draft in the plan's report language, with personal data masked.
     *
     * @param version what the version is called: "lättläst svenska", "arabiska"
     * @param easyRead whether the advice is on easy read, or on translating
     */
    public static Report compose(
            Analysis analysis,
            Audience audience,
            DisclosureControl control,
            String version,
            boolean easyRead) {
        VersionDraft draft =
                new VersionDraft(Publication.of(analysis, audience, control), easyRead);
        draft.advice("start", version);
        draft.advice(easyRead ? "easy-read" : "translation", version);
        draft.about();
        draft.said();
        draft.done();
        draft.next();
        draft.more();
        return new Report(
                analysis.dialogue().reportLanguage(),
                analysis.dialogue().title(),
                "",
                draft.say("banner", version),
                draft.say("banner", version),
                draft.blocks);
    }

    private void about() {
        heading("about");
        help("about");
        paragraph(publication.dialogue().question());
        int answers = publication.analysis().material().contributions().size();
        paragraph(say("answers", publication.words().figures().whole(answers)));
    }

    private void said() {
        heading("said");
        String answer = publication.answer();
        if (answer == null) {
            advice("no-answer");
        } else {
            help("said");
            paragraph(answer);
        }
        List<String> themes =
                publication.themes().stream().limit(THEMES).map(this::withCount).toList();
        if (!themes.isEmpty()) {
            paragraph(say("themes"));
            blocks.add(new Bullets(themes));
        }
    }

    private String withCount(Theme theme) {
        int statements = publication.composition().counts(theme.id()).statements();
        return say("theme", theme.name(), publication.words().count("statements", statements));
    }

    private void done() {
        heading("done");
        List<String> answered =
                publication.proposals().stream()
                        .flatMap(proposal -> answered(proposal).stream())
                        .limit(PROPOSALS)
                        .toList();
        if (answered.isEmpty()) {
            advice("nothing-done");
        } else {
            help("done");
            blocks.add(new Bullets(answered));
        }
        RulingsPart.of(publication).stream()
                .filter(block -> block instanceof Bullets || block instanceof Paragraph)
                .findFirst()
                .ifPresent(blocks::add);
    }

    /** The proposal, what the municipality does with it and why; nothing where none has said. */
    private List<String> answered(Proposal proposal) {
        Settlement settled = publication.settled(proposal);
        Stance stance = settled == null ? null : settled.stance();
        if (settled == null || stance == null) {
            return List.of();
        }
        String line =
                say(
                        "proposal",
                        proposal.title(),
                        Messages.text(
                                publication.words().language(), "process.stance." + stance.name()));
        String reason = settled.reason();
        return List.of(reason == null ? line : say("reason", line, reason.strip()));
    }

    private void next() {
        heading("next");
        paragraph(publication.dialogue().responsibility().use());
        List<String> rounds =
                publication.dialogue().feedback().stream()
                        .map(round -> NextPart.line(publication, round))
                        .toList();
        if (!rounds.isEmpty()) {
            blocks.add(new Bullets(rounds));
        }
        help("next");
    }

    private void more() {
        heading("more");
        advice("more");
    }

    private void heading(String key) {
        blocks.add(new Heading(2, say("heading." + key), key));
    }

    private void paragraph(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Paragraph(text.strip()));
        }
    }

    /** Advice on writing easily, which whoever translates does not need. */
    private void help(String key) {
        if (easyRead) {
            advice(key);
        }
    }

    private void advice(String key, Object... arguments) {
        say("advice." + key, arguments)
                .lines()
                .forEach(line -> blocks.add(new Remark(MARK + " " + line)));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(publication.words().language(), "version.draft." + key, arguments);
    }
}
