package underlag.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.agreement.Coded;
import underlag.importing.format.TableRow;

/**
 * What one row says.
 *
 * @param themes null where nothing was said of themes
 * @param separated whether a cell names several themes
 * @param usable false where the row contradicts itself or cannot be read
 */
record RowCodes(
        TableRow row,
        @Nullable Set<String> themes,
        @Nullable Boolean proposal,
        boolean separated,
        boolean usable) {

    boolean saysNothing() {
        return themes == null && proposal == null;
    }

    boolean saysTheSameAs(RowCodes other) {
        return Objects.equals(themes, other.themes) && Objects.equals(proposal, other.proposal);
    }

    Coded coded() {
        return new Coded(themes == null ? null : new ArrayList<>(themes), proposal);
    }

    /** The codes of several rows about the same; null where one says that nothing fits. */
    static @Nullable Coded together(List<RowCodes> rows) {
        Set<String> all = new LinkedHashSet<>();
        boolean themed = false;
        boolean none = false;
        Boolean proposal = null;
        for (RowCodes row : rows) {
            if (row.proposal() != null) {
                if (proposal != null && !proposal.equals(row.proposal())) {
                    return null;
                }
                proposal = row.proposal();
            }
            if (row.themes() != null) {
                themed = true;
                none |= row.themes().isEmpty();
                all.addAll(row.themes());
            }
        }
        return none && !all.isEmpty()
                ? null
                : new Coded(themed ? new ArrayList<>(all) : null, proposal);
    }
}
