package underlag.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.agreement.Comparison.NotCorrected;
import underlag.statistics.Bootstrap;

/** Sets two codings of the same units against each other. */
public final class Comparer {
    private final CodeThemes themes;
    private final Map<String, UnitText> texts;
    private final Coding first;
    private final Coding second;
    private final List<Compared> units;
    private final boolean named;

    private Comparer(CodeThemes known, Map<String, UnitText> texts, Coding first, Coding second) {
        this.themes = known.with(first.own()).with(second.own());
        this.texts = texts;
        this.first = first;
        this.second = second;
        this.named = !second.machine() || usesKnown(known);
        this.units = paired(themes.tops(first.offered()));
    }

    /**
     * Compares them. Equal arguments give an equal result on any machine.
     *
     * @param known the dialogue's themes
     * @param texts all units of the dialogue, in order
     * @param first a person's
     * @param second another person's, or the machine's, which covers the whole dialogue
     * @throws IllegalArgumentException where the two coded different kinds of units
     */
    public static Comparison compare(
            CodeThemes known, Map<String, UnitText> texts, Coding first, Coding second) {
        if (first.unit() != second.unit()) {
            throw new IllegalArgumentException(first.unit() + " and " + second.unit());
        }
        return new Comparer(known, texts, first, second).compare();
    }

    private Comparison compare() {
        List<LevelAgreement> levels = new ArrayList<>();
        List<Pairs> pairs = new ArrayList<>();
        if (named) {
            for (Level level : levels()) {
                Pairs here = Pairs.of(level, units, themes, second.machine());
                if (here.size() > 0) {
                    pairs.add(here);
                    levels.add(
                            new LevelComparer(here, second.machine()).compare(themes, complete()));
                }
            }
        }
        CodeAgreement proposal = proposal();
        NotCorrected reason = notCorrected(levels, proposal);
        return new Comparison(
                first,
                second,
                themes,
                (int) units.stream().map(u -> u.unit().contribution()).distinct().count(),
                count(first, second),
                second.machine() ? 0 : count(second, first),
                levels,
                proposal,
                new GroupingComparer(themes, first, second, texts).compare(named),
                reason == null
                        ? new ShareCorrector(themes, texts, second).correct(pairs, units)
                        : List.of(),
                reason,
                units);
    }

    private List<Compared> paired(Set<String> comparable) {
        Level lowest = levels().getLast();
        List<Compared> paired = new ArrayList<>();
        for (UnitText text : texts.values()) {
            Coded one = first.units().get(text.id());
            Coded other = second.units().get(text.id());
            if (one == null || other == null) {
                continue;
            }
            boolean themed = one.themes() != null && other.themes() != null;
            boolean asked = one.proposal() != null && other.proposal() != null;
            if (themed || asked) {
                List<String> here = themed ? mapped(one.themes(), comparable) : null;
                List<String> there = themed ? comparable(other.themes(), comparable) : null;
                boolean coarse = coarse(here) || (!second.machine() && coarse(there));
                Level level = coarse && lowest == Level.LOWEST ? Level.TOP : lowest;
                paired.add(
                        new Compared(
                                text,
                                here,
                                there,
                                without(here, there, level),
                                without(there, here, level),
                                asked ? one.proposal() : null,
                                asked ? other.proposal() : null));
            }
        }
        return paired;
    }

    /** Of the machine's themes those that the person could choose. */
    private @Nullable List<String> comparable(
            @Nullable List<String> given, Set<String> comparable) {
        return given == null || !second.machine()
                ? given
                : given.stream()
                        .filter(t -> comparable.containsAll(themes.tops(List.of(t))))
                        .toList();
    }

    /**
     * A person's themes but those that are called as one that the machine found itself, where the
     * file does not say that it is the same: they are compared as groupings alone.
     */
    private @Nullable List<String> mapped(@Nullable List<String> given, Set<String> comparable) {
        if (given == null || !second.machine() || !named) {
            return given;
        }
        Set<String> alike = new HashSet<>();
        for (CodeTheme theme : themes.all()) {
            if (theme.kind() == CodeTheme.Kind.DISCOVERED
                    && !comparable.containsAll(themes.tops(List.of(theme.id())))) {
                alike.add(CodeTheme.own(theme.name()).id());
            }
        }
        return given.stream().filter(t -> !alike.contains(t)).toList();
    }

    /** What only one of the two gave, at the level. */
    private List<String> without(
            @Nullable List<String> given, @Nullable List<String> others, Level level) {
        if (!named || given == null || others == null) {
            return List.of();
        }
        Set<String> only = new LinkedHashSet<>(Pairs.at(level, given, themes));
        only.removeAll(Pairs.at(level, others, themes));
        return List.copyOf(only);
    }

    /** Whether a coder went no deeper than a theme that has others below it. */
    private boolean coarse(@Nullable List<String> given) {
        return given != null && themes.lowest(given).stream().anyMatch(themes::hasChildren);
    }

    private boolean usesKnown(CodeThemes known) {
        for (Coded coded : first.units().values()) {
            List<String> given = coded.themes();
            if (given != null && given.stream().anyMatch(t -> known.find(t) != null)) {
                return true;
            }
        }
        return false;
    }

    private List<Level> levels() {
        boolean nested = themes.all().stream().anyMatch(t -> themes.parent(t.id()) != null);
        if (!nested) {
            return List.of(Level.ALL);
        }
        boolean deep = usesSubthemes(first) || (!second.machine() && usesSubthemes(second));
        return deep ? List.of(Level.TOP, Level.LOWEST) : List.of(Level.TOP);
    }

    private boolean usesSubthemes(Coding coding) {
        for (Coded coded : coding.units().values()) {
            List<String> given = coded.themes();
            if (given != null && given.stream().anyMatch(t -> themes.parent(t) != null)) {
                return true;
            }
        }
        return false;
    }

    private boolean complete() {
        return count(first, second) == 0 && (second.machine() || count(second, first) == 0);
    }

    /** Units that one coded and the other did not. */
    private static int count(Coding one, Coding other) {
        return (int)
                one.units().keySet().stream().filter(u -> !other.units().containsKey(u)).count();
    }

    private @Nullable CodeAgreement proposal() {
        Tally tally = Tally.ofProposals(units);
        if (tally.groups() == 0) {
            return null;
        }
        double[][] sampled =
                Bootstrap.sample(
                        tally.groups(),
                        LevelComparer.SEED,
                        times -> {
                            double[] figures = new double[Tally.FIGURES];
                            tally.write(times, figures, 0);
                            return figures;
                        });
        return tally.agreement(CodeAgreement.PROPOSAL, second.machine(), sampled, 0);
    }

    private @Nullable NotCorrected notCorrected(
            List<LevelAgreement> levels, @Nullable CodeAgreement proposal) {
        if (!second.machine()) {
            return NotCorrected.TWO_PEOPLE;
        }
        if (first.unit() != CodingUnit.STATEMENT) {
            return NotCorrected.NOT_STATEMENTS;
        }
        if (first.draw() == null) {
            return NotCorrected.NOT_RANDOM;
        }
        return levels.isEmpty() && proposal == null ? NotCorrected.NOTHING_COMPARED : null;
    }
}
