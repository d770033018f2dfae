package underlag.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import underlag.portfolio.Entry.RaisedTheme;
import underlag.portfolio.RecurringTheme.Basis;
import underlag.portfolio.RecurringTheme.Member;

/**
 * Finds the themes that dialogues share. Each theme in turn gathers the most like one of every
 * other dialogue; all are held against the same first theme, so that likeness makes no chains.
 */
final class RecurringThemes {
    private final Set<Member> taken = new HashSet<>();
    private final List<Entry> dialogues;

    private RecurringThemes(List<Entry> dialogues) {
        this.dialogues = dialogues;
    }

    /** Those in most dialogues first. */
    static List<RecurringTheme> in(List<Entry> dialogues) {
        return new RecurringThemes(dialogues).find();
    }

    private List<RecurringTheme> find() {
        List<RecurringTheme> found = new ArrayList<>();
        for (Entry dialogue : dialogues) {
            for (RaisedTheme theme : dialogue.themes()) {
                Member head = new Member(dialogue, theme);
                if (!taken.contains(head)) {
                    gather(head).ifPresent(found::add);
                }
            }
        }
        found.sort(
                Comparator.comparing((RecurringTheme r) -> -r.members().size())
                        .thenComparing(r -> -r.statements())
                        .thenComparing(RecurringTheme::name));
        return found;
    }

    private Optional<RecurringTheme> gather(Member head) {
        List<Member> members = new ArrayList<>(List.of(head));
        Basis weakest = Basis.SAME_ENTRY;
        for (Entry other : dialogues) {
            if (other.equals(head.dialogue())) {
                continue;
            }
            Member best = null;
            Basis why = null;
            for (RaisedTheme theme : other.themes()) {
                Member candidate = new Member(other, theme);
                Optional<Basis> basis = basis(head.theme(), theme);
                if (basis.isPresent()
                        && !taken.contains(candidate)
                        && (why == null || basis.get().compareTo(why) < 0)) {
                    best = candidate;
                    why = basis.get();
                }
            }
            if (best != null && why != null) {
                members.add(best);
                weakest = why.compareTo(weakest) > 0 ? why : weakest;
            }
        }
        if (members.size() < 2) {
            return Optional.empty();
        }
        taken.addAll(members);
        return Optional.of(new RecurringTheme(head.theme().name(), weakest, members));
    }

    private static Optional<Basis> basis(RaisedTheme one, RaisedTheme other) {
        boolean sameName = ThemeName.same(one.name(), other.name());
        if (one.fromCodebook() && other.fromCodebook()) {
            // Ids that are mere numbers are everybody's.
            boolean named = one.id().chars().anyMatch(Character::isLetter);
            if (one.id().equals(other.id()) && (named || sameName)) {
                return Optional.of(Basis.SAME_ENTRY);
            }
        }
        if (sameName) {
            return Optional.of(Basis.SAME_NAME);
        }
        return ThemeName.alike(one.name(), other.name())
                ? Optional.of(Basis.LIKE_NAME)
                : Optional.empty();
    }
}
