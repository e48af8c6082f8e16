package io.github.asreval.report.base;

import io.github.asreval.score.ErrorCounts;

/** Error rates in reports on vocabularies: {@code WER before:  9.848% (13 / 132)}. */
public final class WerLines {

    private WerLines() {}

    public static void append(StringBuilder lines, String name, int width, ErrorCounts counts) {
        TextLines.left(lines, name, width)
                .append(Percent.precise(counts.errorRate()))
                .append(" (")
                .append(counts.errors())
                .append(" / ")
                .append(counts.referenceWords())
                .append(")\n");
    }
}
