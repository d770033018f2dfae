package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.privacy.Mask;
import underlag.privacy.Masking;
import underlag.review.Change;
import underlag.review.Decision;
import underlag.review.Decisions;
import underlag.review.Reviewed;
import underlag.review.Settlement;

/**
 * What officials and elected members wrote, masked: a conclusion may repeat what a resident said.
 */
final class MaskedWords {
    private final Masking masking;
    private final ReaderLanguage language;
    private final List<Finding> findings = new ArrayList<>();

    private MaskedWords(Masking masking, ReaderLanguage language) {
        this.masking = masking;
        this.language = language;
    }

    static Reviewed of(Reviewed reviewed, Masking masking, ReaderLanguage language) {
        return new MaskedWords(masking, language).reviewed(reviewed);
    }

    /** A note for each text that something is masked in, so that a person reads it. */
    static List<Finding> findings(Reviewed reviewed, Masking masking, ReaderLanguage language) {
        MaskedWords words = new MaskedWords(masking, language);
        words.reviewed(reviewed);
        return words.findings;
    }

    private Reviewed reviewed(Reviewed reviewed) {
        List<Decision> decisions = new ArrayList<>();
        for (Decision one : reviewed.decisions().inForce()) {
            decisions.add(
                    new Decision(one.id(), one.who(), one.when(), one.why(), change(one.change())));
        }
        Map<String, Settlement> settled = new TreeMap<>();
        new TreeMap<>(reviewed.settled()).forEach((id, one) -> settled.put(id, settled(id, one)));
        return new Reviewed(
                new Decisions(decisions), reviewed.descriptions(), settled, reviewed.toReview());
    }

    private Change change(Change change) {
        return switch (change) {
            case Change.Conclude one ->
                    new Change.Conclude(
                            one.number(),
                            masked(one.words(), "conclusion", one.number()),
                            one.evidence());
            case Change.AnswerQuestion one ->
                    new Change.AnswerQuestion(
                            one.question(),
                            masked(one.words(), "question", one.question()),
                            one.evidence());
            case Change.JudgeGoal one ->
                    new Change.JudgeGoal(
                            one.goal(),
                            one.attainment(),
                            masked(one.words(), "goal", one.goal()),
                            one.evidence());
            default -> change;
        };
    }

    private Settlement settled(String proposal, Settlement one) {
        String reason = one.reason();
        Change.RecordRuling ruling = one.ruling();
        return new Settlement(
                one.stance(),
                reason == null ? null : masked(reason, "reason", proposal),
                ruling == null
                        ? null
                        : new Change.RecordRuling(
                                ruling.proposal(),
                                masked(ruling.body(), "ruling", proposal),
                                orNull(ruling.meeting()),
                                ruling.date()));
    }

    private @Nullable String orNull(@Nullable String text) {
        return text == null ? null : masking.published(text).value();
    }

    private String masked(String text, String what, Object which) {
        List<Mask> masks = masking.mask(text).masks();
        if (!masks.isEmpty()) {
            findings.add(
                    Finding.note(
                            "audience.masked-words",
                            Origin.whole(""),
                            Messages.text(language, "audience.masked." + what, which),
                            masks.stream()
                                    .map(mask -> mask.kind().replacement(language))
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
        return masking.published(text).value();
    }
}
