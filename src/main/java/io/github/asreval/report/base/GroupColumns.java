package io.github.asreval.report.base;

import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.text.base.VisibleText;
import java.util.List;
import java.util.Locale;

/** The columns of a table of groups: what stands above them, and what they hold for a group. */
public final class GroupColumns {

    private GroupColumns() {}

    /** Returns the name by which people know a group. */
    public static String name(GroupTotal group) {
        return group.name().equals(GroupKey.UNKNOWN) ? "(none)" : VisibleText.escape(group.name());
    }

    /** Returns what stands above the names of groups: {@code Speaker}. */
    public static String heading(List<GroupTotal> groups) {
        String by = groups.get(0).by().id();
        return by.substring(0, 1).toUpperCase(Locale.ROOT) + by.substring(1);
    }

    /** Returns what stands above the {@link #numbers}. */
    public static List<String> columns(UnitNames counted) {
        return List.of("Utterances", counted.plural(), "Errors", "S", "D", "I");
    }

    /** Returns the counts of a group that tables show. */
    public static List<Long> numbers(GroupTotal group) {
        ErrorCounts counts = group.total().counts();
        return List.of(
                group.total().utterances(),
                counts.referenceWords(),
                counts.errors(),
                counts.substitutions(),
                counts.deletions(),
                counts.insertions());
    }
}
