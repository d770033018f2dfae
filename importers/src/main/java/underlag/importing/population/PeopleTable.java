package underlag.importing.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.population.PopulationFile.Counts;
import underlag.importing.population.PopulationFile.Wanted;

/**
 * Adds up the people of a table. The counts stand in the columns of the latest year, or in the last
 * column; of the others those whose cells are most like the wanted groups tell the group. Where
 * another has a row for everybody, that row counts and the parts do not. Not thread-safe.
 */
final class PeopleTable {
    private static final Pattern YEAR = Pattern.compile("(?:.*\\D)?((?:19|20)\\d{2})(?:\\D.*)?");
    private static final Pattern COUNT = Pattern.compile("\\d[\\d \u00A0]*(?:[.,]0+)?");
    private static final Pattern COUNT_HEADING =
            Pattern.compile("(?i)antal.*|folkmängd|befolkning|invånare|personer|count|population");
    private static final Pattern YEAR_HEADING = Pattern.compile("(?i)år|year|tid|time");

    private final String source;
    private final List<String> header;
    private final List<List<String>> rows;
    private final Wanted wanted;
    private final List<List<Group>> groups;
    private final List<Integer> counts;

    PeopleTable(String source, List<String> header, List<List<String>> rows, Wanted wanted) {
        this.source = source;
        this.header = header;
        this.rows = new ArrayList<>(rows);
        this.wanted = wanted;
        this.groups =
                wanted.groups().stream().map(g -> g.stream().map(Group::of).toList()).toList();
        this.counts = countColumns();
        // Footnotes below the table have no count.
        this.rows.removeIf(r -> counts.stream().noneMatch(c -> count(r, c) != null));
    }

    private List<Integer> countColumns() {
        int latest = 0;
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Matcher year = YEAR.matcher(header.get(i));
            if (year.matches()) {
                int number = Integer.parseInt(String.valueOf(year.group(1)));
                if (number > latest) {
                    columns.clear();
                    latest = number;
                }
                if (number == latest) {
                    columns.add(i);
                }
            }
        }
        if (!columns.isEmpty()) {
            return List.copyOf(columns);
        }
        for (int i = 0; i < header.size(); i++) {
            if (COUNT_HEADING.matcher(header.get(i).strip()).matches()) {
                return List.of(i);
            }
        }
        return List.of(header.size() - 1);
    }

    Counts counts() throws ImportException {
        List<Integer> variables = variables();
        for (int i = 0; i < header.size(); i++) {
            boolean named = variables.contains(i) || counts.contains(i);
            if (!named && !YEAR.matcher(header.get(i)).matches()) {
                narrow(i);
            }
        }
        CrossedPeople people = new CrossedPeople(groups, values(variables));
        for (List<String> row : rows) {
            for (int column : counts) {
                Long count = count(row, column);
                if (count != null) {
                    people.add(named(variables, row, column), count);
                }
            }
        }
        return new Counts(
                people.inOrder(wanted.groups()),
                people.total(),
                people.findings(wanted.groups(), Origin.whole(source)));
    }

    /** What each variable has of names in the rows that are left. */
    private List<Set<String>> values(List<Integer> variables) {
        List<Set<String>> values = new ArrayList<>();
        variables.forEach(v -> values.add(new TreeSet<>()));
        for (List<String> row : rows) {
            for (int column : counts) {
                List<String> names = named(variables, row, column);
                for (int v = 0; v < names.size(); v++) {
                    values.get(v).add(names.get(v));
                }
            }
        }
        return values;
    }

    /** The names of a count's groups, one for each variable. */
    private List<String> named(List<Integer> variables, List<String> row, int column) {
        return variables.stream()
                .map(v -> v < 0 ? header.get(column) : cell(row, v))
                .map(name -> name.replaceAll("\\s*\\b(?:19|20)\\d{2}\\b.*", ""))
                .toList();
    }

    /** For each variable the column that tells its group, -1 where the headings do. */
    private List<Integer> variables() throws ImportException {
        List<Integer> found = new ArrayList<>();
        for (int v = 0; v < groups.size(); v++) {
            found.add(column(v, found));
        }
        return found;
    }

    private int column(int variable, List<Integer> taken) throws ImportException {
        List<Group> sought = groups.get(variable);
        int best = -1;
        long most =
                taken.contains(-1)
                        ? 0
                        : known(
                                sought,
                                counts.stream()
                                        .map(i -> header.get(i).replaceAll("\\d{4}", ""))
                                        .toList());
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            boolean free = !counts.contains(i) && !taken.contains(i);
            if (free && !YEAR_HEADING.matcher(header.get(i).strip()).matches()) {
                long here = known(sought, rows.stream().map(r -> cell(r, column)).toList());
                if (here > most) {
                    most = here;
                    best = i;
                }
            }
        }
        if (most == 0) {
            throw new ImportException(
                    Finding.error(
                            "import.population-without-groups",
                            Origin.whole(source),
                            String.join(" · ", wanted.groups().get(variable))));
        }
        return best;
    }

    /** How many of the wanted groups occur. */
    private static long known(List<Group> sought, List<String> names) {
        List<Group> there = new TreeSet<>(names).stream().map(Group::of).toList();
        return sought.stream().filter(g -> there.stream().anyMatch(g::holds)).count();
    }

    /** Of a column that is not asked for: the latest year, the wanted place, or everybody. */
    private void narrow(int column) throws ImportException {
        Set<String> values = new TreeSet<>();
        rows.forEach(r -> values.add(cell(r, column)));
        if (YEAR_HEADING.matcher(header.get(column).strip()).matches()) {
            String latest = values.stream().max(String::compareTo).orElse("");
            keep(column, latest::equals);
            return;
        }
        boolean totals = values.stream().anyMatch(v -> Group.of(v).isTotal());
        boolean places = header.get(column).strip().matches("(?i)region|kommun|område|ort|area");
        String region = wanted.region();
        if (places && region != null) {
            Group place = Group.of(region);
            keep(column, v -> Group.of(v).names(place));
        } else if (totals) {
            keep(column, v -> Group.of(v).isTotal());
        } else if (places && values.size() > 1) {
            throw new ImportException(
                    Finding.error(
                            "import.population-places",
                            Origin.whole(source),
                            String.join(" · ", values.stream().limit(20).toList())));
        }
    }

    private void keep(int column, Predicate<String> kept) {
        rows.removeIf(r -> !kept.test(cell(r, column)));
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    private static @Nullable Long count(List<String> row, int column) {
        String cell = cell(row, column);
        if (cell.length() > 15 || !COUNT.matcher(cell).matches()) {
            return null;
        }
        return Long.parseLong(cell.replaceAll("[.,]0+$", "").replaceAll("[ \u00A0]", ""));
    }
}
