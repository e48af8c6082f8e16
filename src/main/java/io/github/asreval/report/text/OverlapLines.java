package io.github.asreval.report.text;

import io.github.asreval.languagemodel.Overlap;
import io.github.asreval.languagemodel.OverlapPlace;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.text.base.VisibleText;

/** What a text has in common with the test set, for people. */
public final class OverlapLines {

    private static final int MOST_CHARACTERS = 60;

    private OverlapLines() {}

    /** Returns the lines: the counts, and the first places on both sides. */
    public static String of(Overlap overlap) {
        StringBuilder lines = new StringBuilder("Test set\n");
        lines.append("  words that the text has in runs of ")
                .append(overlap.length())
                .append(" and more: ")
                .append(overlap.covered())
                .append(" of ")
                .append(overlap.words())
                .append(" (")
                .append(Percent.rough(overlap.covered(), overlap.words()))
                .append(")\n");
        lines.append("  utterances of ")
                .append(overlap.length())
                .append(" words and more: ")
                .append(overlap.longUtterances())
                .append("; found whole: ")
                .append(overlap.whole())
                .append(", in part: ")
                .append(overlap.parts())
                .append('\n');
        lines.append("  shorter utterances: ")
                .append(overlap.shortUtterances())
                .append("; found, which is no error: ")
                .append(overlap.shortFound())
                .append('\n');
        for (OverlapPlace place : overlap.places()) {
            lines.append("  ")
                    .append(VisibleText.escape(place.test().shown()))
                    .append(" = ")
                    .append(VisibleText.escape(place.other().shown()))
                    .append(place.whole() ? "  whole\n" : "  in part\n");
            lines.append("      ")
                    .append(VisibleText.escape(shortened(place.words())))
                    .append('\n');
        }
        long more = overlap.whole() + overlap.parts() - overlap.places().size();
        if (more > 0) {
            lines.append("  and ")
                    .append(TextLines.counted(more, "more utterance"))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= MOST_CHARACTERS) {
            return words;
        }
        int end = words.lastIndexOf(' ', words.offsetByCodePoints(0, MOST_CHARACTERS));
        return end <= 0 ? words : words.substring(0, end) + " …";
    }
}
