package underlag.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceReading;

/** Puts the readings of a dialogue's files together. */
final class MaterialBuilder {
    private static final Set<ColumnRole> ASKING =
            Set.of(
                    ColumnRole.OPEN_ANSWER,
                    ColumnRole.CLOSED_ANSWER,
                    ColumnRole.SCALE,
                    ColumnRole.BACKGROUND);

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final List<SourceReading> sources = new ArrayList<>();
    private final List<Respondent> respondents = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<ClosedAnswer> answers = new ArrayList<>();
    private final Map<Alike, Finding> findings = new LinkedHashMap<>();

    /** What makes two findings the same for a reader: all but the exact place. */
    private record Alike(
            Finding.Severity severity, String code, String source, List<String> arguments) {}

    Part part(ImportSettings settings) {
        settings.questions().forEach(q -> questions.putIfAbsent(q.id(), q));
        return new Part();
    }

    Material build() {
        return new Material(
                List.copyOf(questions.values()),
                sources,
                respondents,
                contributions,
                answers,
                List.copyOf(findings.values()));
    }

    void add(Finding finding) {
        findings.merge(
                new Alike(
                        finding.severity(),
                        finding.code(),
                        finding.where().source(),
                        finding.arguments()),
                finding,
                (first, again) -> first.times(first.times() + again.times()));
    }

    private void add(Question question) {
        questions.merge(question.id(), question, MaterialBuilder::completed);
    }

    /** The plan's question keeps its words; options it does not name are taken from the files. */
    private static Question completed(Question known, Question recognised) {
        if (known.options().isEmpty() && known.scale() == null) {
            return new Question(
                    known.id(),
                    known.text(),
                    known.kind(),
                    recognised.options(),
                    recognised.scale());
        }
        if (known.scale() != null) {
            return known;
        }
        Set<String> options = new LinkedHashSet<>(known.options());
        options.addAll(recognised.options());
        return new Question(
                known.id(), known.text(), known.kind(), List.copyOf(options), known.scale());
    }

    /** One file's part: nothing of a file that is given up half-way stays, but its findings do. */
    final class Part implements ImportSink {
        private final List<Respondent> ownRespondents = new ArrayList<>();
        private final List<Contribution> ownContributions = new ArrayList<>();
        private final List<ClosedAnswer> ownAnswers = new ArrayList<>();

        @Override
        public void respondent(Respondent respondent) {
            ownRespondents.add(respondent);
        }

        @Override
        public void contribution(Contribution contribution) {
            ownContributions.add(contribution);
        }

        @Override
        public void answer(ClosedAnswer answer) {
            ownAnswers.add(answer);
        }

        @Override
        public void finding(Finding finding) {
            add(finding);
        }

        void accept(SourceReading reading) {
            sources.add(reading);
            respondents.addAll(ownRespondents);
            contributions.addAll(ownContributions);
            answers.addAll(ownAnswers);
            for (RecognisedColumn column : reading.columns()) {
                if (ASKING.contains(column.role())) {
                    add(column.question());
                }
            }
        }

        void reject(Finding finding) {
            add(finding);
        }
    }
}
