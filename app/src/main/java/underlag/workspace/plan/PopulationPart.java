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

/** Reads the files of people that a plan names, one for each background question. */
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
            Population population = population(item, questions);
            if (population != null) {
                populations.add(population);
            }
        }
        return populations;
    }

    private @Nullable Population population(Item item, List<Question> questions)
            throws IOException {
        String path = input.file(item.get("file"));
        String variable = ids.question(item.get("question"), faults);
        if (path == null || variable == null) {
            return null;
        }
        List<String> groups =
                questions.stream()
                        .filter(q -> q.id().equals(variable))
                        .findFirst()
                        .map(Question::options)
                        .orElse(List.of());
        if (groups.isEmpty()) {
            faults.error(item.get("question"), "plan.population-without-options", variable);
            return null;
        }
        try {
            Path file = folder.resolve("input").resolve(path);
            PopulationFile.Counts counts =
                    PopulationFile.read(
                            new FileSource(path, file),
                            new PopulationFile.Wanted(groups, item.get("region").text()));
            counts.findings().forEach(faults::add);
            return new Population(variable, counts.groups(), path);
        } catch (ImportException e) {
            faults.add(e.finding());
            return null;
        }
    }
}
