package underlag.workspace.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Population;
import underlag.dialogue.Question;
import underlag.importing.FileSource;
import underlag.importing.ImportException;
import underlag.importing.population.PopulationFile;

/** Reads the files of people that a plan names, for one background question or several. */
final class PopulationPart {
    private final Faults faults;
    private final Path folder;
    private final InputFolder input;
    private final Ids ids;

    /**
     * @param folder the dialogue's folder
     */
    PopulationPart(Ids ids, Faults faults, Path folder) {
        this.ids = ids;
        this.faults = faults;
        this.folder = folder;
        this.input = new InputFolder(folder, faults);
    }

    List<Population> read(Item list, List<Question> questions) throws IOException {
        List<Population> populations = new ArrayList<>();
        for (Item item : list.items()) {
            add(item, questions, populations);
        }
        return populations;
    }

    /** A table for each question that an entry names, and one of all crossed. */
    private void add(Item item, List<Question> questions, List<Population> to) throws IOException {
        String path = input.file(item.get("file"));
        List<String> variables = variables(item);
        if (path == null || variables.isEmpty()) {
            return;
        }
        List<List<String>> options = new ArrayList<>();
        for (String variable : variables) {
            List<String> groups =
                    questions.stream()
                            .filter(q -> q.id().equals(variable))
                            .findFirst()
                            .map(Question::options)
                            .orElse(List.of());
            if (groups.isEmpty()) {
                Item named = item.get(item.get("question").present() ? "question" : "questions");
                faults.error(named, "plan.population-without-options", variable);
                return;
            }
            options.add(groups);
        }
        FileSource source = new FileSource(path, folder.resolve("input").resolve(path));
        String region = item.get("region").text();
        try {
            for (int i = 0; i < variables.size(); i++) {
                List<String> alone = List.of(variables.get(i));
                to.add(population(alone, List.of(options.get(i)), source, region, true));
            }
            if (variables.size() > 1) {
                to.add(population(variables, options, source, region, false));
            }
        } catch (ImportException e) {
            faults.add(e.finding());
        }
    }

    private List<String> variables(Item item) {
        List<Item> named = new ArrayList<>(item.get("questions").items());
        if (item.get("question").present()) {
            named.add(0, item.get("question"));
        }
        List<String> variables = new ArrayList<>();
        for (Item reference : named) {
            String variable = ids.question(reference, faults);
            if (variable != null && !variables.contains(variable)) {
                variables.add(variable);
            }
        }
        return variables;
    }

    /**
     * @param told whether what is to be said of the file is said; once for each variable is enough
     */
    private Population population(
            List<String> variables,
            List<List<String>> options,
            FileSource source,
            @Nullable String region,
            boolean told)
            throws IOException, ImportException {
        PopulationFile.Counts counts =
                PopulationFile.read(source, new PopulationFile.Wanted(options, region));
        if (told) {
            counts.findings().forEach(faults::add);
        }
        List<Population.Group> groups =
                counts.groups().entrySet().stream()
                        .map(e -> new Population.Group(e.getKey(), e.getValue()))
                        .toList();
        return new Population(variables, groups, counts.total(), source.name());
    }
}
