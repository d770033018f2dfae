package underlag.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Material;
import underlag.dialogue.Respondent;
import underlag.dialogue.Unit;
import underlag.dialogue.WrittenDates;
import underlag.dialogue.WrittenTime;
import underlag.participation.Participation.Attendance;
import underlag.participation.Timeline.Counted;
import underlag.participation.Timeline.Row;
import underlag.participation.Timeline.Step;

/** Places those who took part in time. */
final class Timelines {
    /** So many who took part within a time; the time is null where none is known. */
    private record Part(@Nullable WrittenTime time, int people) {}

    /** What becomes a row. */
    private record Line(
            String name, List<Activity> activities, Counted counted, List<Part> parts) {}

    private final Material material;
    private final Map<String, WrittenDates> dates = new TreeMap<>();

    private Timelines(Material material) {
        this.material = material;
        Map<String, List<String>> written = new TreeMap<>();
        for (Respondent respondent : material.respondents()) {
            if (respondent.date() != null) {
                written.computeIfAbsent(respondent.origin().source(), file -> new ArrayList<>())
                        .add(respondent.date());
            }
        }
        written.forEach((file, all) -> dates.put(file, WrittenDates.in(all)));
    }

    /**
     * Who took part when, or nothing where no day of anything is known. The counts of an activity,
     * with those that have no place in time, are its respondents and its attendance.
     */
    static Optional<Timeline> of(List<Attendance> attendances, Material material) {
        Timelines timelines = new Timelines(material);
        List<Line> lines = new ArrayList<>();
        for (Attendance attendance : attendances) {
            timelines.respondents(attendance).ifPresent(lines::add);
            timelines.attendance(attendance).ifPresent(lines::add);
        }
        List<WrittenTime> times =
                lines.stream()
                        .flatMap(line -> line.parts().stream())
                        .flatMap(part -> Optional.ofNullable(part.time()).stream())
                        .toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        WrittenTime whole = span(times);
        Step step = Step.of(whole.first(), whole.last());
        // A time over several periods has a place in none: it must not stretch the line.
        List<WrittenTime> placed = times.stream().filter(time -> isIn(step, time)).toList();
        WrittenTime span = placed.isEmpty() ? whole : span(placed);
        return Optional.of(timelines.timeline(lines, step, span));
    }

    /** From the first day of all to the last. */
    private static WrittenTime span(List<WrittenTime> times) {
        return new WrittenTime(
                times.stream().map(WrittenTime::first).min(LocalDate::compareTo).orElseThrow(),
                times.stream().map(WrittenTime::last).max(LocalDate::compareTo).orElseThrow());
    }

    /** Whether a time lies in one period. */
    private static boolean isIn(Step step, WrittenTime time) {
        return step.start(time.first()).equals(step.start(time.last()));
    }

    private Timeline timeline(List<Line> lines, Step step, WrittenTime span) {
        List<LocalDate> periods = step.periods(span.first(), span.last());
        Set<String> supposed = new TreeSet<>();
        dates.forEach(
                (file, all) -> {
                    if (all.supposed()) {
                        supposed.add(file);
                    }
                });
        return new Timeline(
                step,
                periods,
                lines.stream().map(line -> row(line, step, periods)).toList(),
                byMethod(lines).stream().map(line -> row(line, step, periods)).toList(),
                supposed);
    }

    /** Each person once, on the first day known of them; the activity's time if none is written. */
    private Optional<Line> respondents(Attendance attendance) {
        Activity activity = attendance.activity();
        WrittenTime held = held(activity);
        Map<String, Optional<LocalDate>> days = new LinkedHashMap<>();
        Set<String> dated = new TreeSet<>();
        for (Respondent one : of(activity, Unit.PERSON)) {
            String key = one.personKey();
            String person = key == null ? "record " + one.id() : "person " + key;
            days.merge(person, day(one), Timelines::earlier);
            if (one.date() != null) {
                dated.add(person);
            }
        }
        List<Part> parts = new ArrayList<>();
        days.forEach(
                (person, day) -> {
                    WrittenTime undated = dated.contains(person) ? null : held;
                    parts.add(new Part(day.map(Timelines::whole).orElse(undated), 1));
                });
        return line(attendance, Counted.RESPONDENTS, parts);
    }

    /** Those counted by hand when the activity was held; groups by their notes' own days. */
    private Optional<Line> attendance(Attendance attendance) {
        Activity activity = attendance.activity();
        Integer people = attendance.attendance();
        if (people == null || people == 0) {
            return Optional.empty();
        }
        WrittenTime held = held(activity);
        List<Part> parts = new ArrayList<>();
        if (activity.participants() != null) {
            parts.add(new Part(held, people));
        } else {
            for (Respondent group : of(activity, Unit.GROUP)) {
                Integer size = group.groupSize() == null ? activity.groupSize() : group.groupSize();
                WrittenTime noted = day(group).map(Timelines::whole).orElse(held);
                parts.add(new Part(noted, size == null ? 0 : size));
            }
        }
        return line(attendance, Counted.ATTENDANCE, parts);
    }

    private static @Nullable WrittenTime held(Activity activity) {
        return Optional.ofNullable(activity.time()).flatMap(WrittenTime::of).orElse(null);
    }

    private List<Respondent> of(Activity activity, Unit unit) {
        return material.respondents().stream()
                .filter(one -> one.unit() == unit && one.activity().equals(activity.id()))
                .toList();
    }

    private Optional<LocalDate> day(Respondent respondent) {
        WrittenDates column = dates.get(respondent.origin().source());
        String written = respondent.date();
        return column == null || written == null ? Optional.empty() : column.day(written);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                ? other
                : one.or(() -> other);
    }

    private static WrittenTime whole(LocalDate day) {
        return new WrittenTime(day, day);
    }

    private static Optional<Line> line(Attendance attendance, Counted counted, List<Part> parts) {
        Activity activity = attendance.activity();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(activity.name(), List.of(activity), counted, parts));
    }

    /** Methods are the same where they are written alike but for capitals and spaces. */
    private static List<Line> byMethod(List<Line> lines) {
        Map<String, Line> methods = new LinkedHashMap<>();
        for (Line line : lines) {
            Activity activity = line.activities().getFirst();
            String method = activity.method().strip();
            String key = method.toLowerCase(Locale.ROOT) + "\u001F" + line.counted();
            methods.merge(
                    key,
                    new Line(method, line.activities(), line.counted(), line.parts()),
                    Timelines::together);
        }
        return List.copyOf(methods.values());
    }

    private static Line together(Line one, Line other) {
        Set<Activity> activities = new LinkedHashSet<>(one.activities());
        activities.addAll(other.activities());
        List<Part> parts = new ArrayList<>(one.parts());
        parts.addAll(other.parts());
        return new Line(one.name(), List.copyOf(activities), one.counted(), parts);
    }

    private static Row row(Line line, Step step, List<LocalDate> periods) {
        int[] counts = new int[periods.size()];
        int unplaced = 0;
        for (Part part : line.parts()) {
            WrittenTime time = part.time();
            if (time == null || !isIn(step, time)) {
                unplaced += part.people();
            } else {
                counts[periods.indexOf(step.start(time.first()))] += part.people();
            }
        }
        List<Integer> all = new ArrayList<>();
        for (int count : counts) {
            all.add(count);
        }
        return new Row(line.name(), line.activities(), line.counted(), all, unplaced);
    }
}
