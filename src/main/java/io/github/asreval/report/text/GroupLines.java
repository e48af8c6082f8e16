package io.github.asreval.report.text;

import io.github.asreval.report.base.GroupColumns;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.text.base.DisplayWidth;
import java.util.List;

/** The totals of groups as the table of a text report. */
final class GroupLines {

    private static final int GAP = 2;
    private static final int NUMBER = 10;
    private static final int RATE = 11;

    private GroupLines() {}

    /** Returns the table with its heading, a group a line; groups must not be empty. */
    static String of(List<GroupTotal> groups, UnitNames counted) {
        String heading = GroupColumns.heading(groups);
        int width = heading.length();
        for (GroupTotal group : groups) {
            width = Math.max(width, DisplayWidth.of(GroupColumns.name(group)));
        }
        StringBuilder lines = new StringBuilder();
        TextLines.left(lines, heading, width + GAP);
        for (String column : GroupColumns.columns(counted)) {
            TextLines.right(lines, column, NUMBER);
        }
        TextLines.right(lines, counted.rate(), RATE).append('\n');
        for (GroupTotal group : groups) {
            TextLines.left(lines, GroupColumns.name(group), width + GAP);
            for (long number : GroupColumns.numbers(group)) {
                TextLines.right(lines, Long.toString(number), NUMBER);
            }
            TextLines.right(lines, Percent.precise(group.total().counts().errorRate()), RATE)
                    .append('\n');
        }
        return lines.toString();
    }
}
