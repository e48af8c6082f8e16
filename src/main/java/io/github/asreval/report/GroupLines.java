package io.github.asreval.report;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.text.DisplayWidth;
import io.github.asreval.text.VisibleText;
import java.util.List;
import java.util.Locale;

/** The totals of groups as the table of a text report. */
final class GroupLines {

    private static final int GAP = 2;
    private static final int NUMBER = 10;
    private static final int RATE = 11;

    private GroupLines() {}

    /** Returns the name by which people know a group. */
    static String name(GroupTotal group) {
        return group.name().equals(GroupKey.UNKNOWN) ? "(none)" : VisibleText.escape(group.name());
    }

    /** Returns what stands above the names of groups: {@code Speaker}. */
    static String heading(List<GroupTotal> groups) {
        String by = groups.get(0).by().id();
        return by.substring(0, 1).toUpperCase(Locale.ROOT) + by.substring(1);
    }

    /** Returns what stands above the {@link #numbers}. */
    static List<String> columns(Counted counted) {
        return List.of("Utterances", counted.plural(), "Errors", "S", "D", "I");
    }

    /** Returns the counts of a group that tables show. */
    static List<Long> numbers(GroupTotal group) {
        ErrorCounts counts = group.total().counts();
        return List.of(
                group.total().utterances(),
                counts.referenceWords(),
                counts.errors(),
                counts.substitutions(),
                counts.deletions(),
                counts.insertions());
    }

    /** Returns the table with its heading, a group a line; groups must not be empty. */
    static String of(List<GroupTotal> groups, Counted counted) {
        String heading = heading(groups);
        int width = heading.length();
        for (GroupTotal group : groups) {
            width = Math.max(width, DisplayWidth.of(name(group)));
        }
        StringBuilder lines = new StringBuilder();
        TextLines.left(lines, heading, width + GAP);
        for (String column : columns(counted)) {
            TextLines.right(lines, column, NUMBER);
        }
        TextLines.right(lines, counted.rate(), RATE).append('\n');
        for (GroupTotal group : groups) {
            TextLines.left(lines, name(group), width + GAP);
            for (long number : numbers(group)) {
                TextLines.right(lines, Long.toString(number), NUMBER);
            }
            TextLines.right(lines, Percent.precise(group.total().counts().errorRate()), RATE)
                    .append('\n');
        }
        return lines.toString();
    }
}
