package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.classes.LoopExample;
import io.github.asreval.score.classes.LoopKind;
import io.github.asreval.score.classes.LoopRow;
import io.github.asreval.score.classes.LoopTable;
import java.util.Map;
import java.util.OptionalDouble;

/** Loops, inventions and omissions as the template of the page wants them; the figures are those of the JSON report. */
final class HtmlLoops {

    private HtmlLoops() {}

    /** Returns the section: a row for each kind, the rate without them, and the longest of them. */
    static Map<String, Object> of(LoopTable table, ErrorCounts total) {
        return Map.of(
                "kinds", table.rows().stream().map(row -> row(row, total)).toList(),
                "without", HtmlClasses.rate(table.errorRateWithout(total)),
                "fraction", HtmlFigures.fraction(total.errors() - table.errors(), total.referenceWords()),
                "silence",
                        table.silent() == 0
                                ? ""
                                : TextLines.counted(table.silentWords(), "word") + " in "
                                        + TextLines.counted(table.silent(), "utterance")
                                        + " without reference words.",
                "anyLongest", !table.examples().isEmpty(),
                "longest", table.examples().stream().map(HtmlLoops::example).toList());
    }

    private static Map<String, Object> row(LoopRow row, ErrorCounts total) {
        return Map.of(
                "kind", row.kind().id() + "s",
                "meaning", meaning(row.kind()),
                "count", HtmlClasses.figure(row.count()),
                "words", HtmlClasses.figure(row.words()),
                "errors", HtmlClasses.figure(row.errors()),
                "utterances", HtmlClasses.figure(row.utterances()),
                "share", HtmlClasses.rate(share(row.errors(), total.errors())));
    }

    private static String meaning(LoopKind kind) {
        return switch (kind) {
            case LOOP -> "words over and over";
            case INVENTION -> "many words in a row that nobody said";
            case OMISSION -> "many words in a row that were not recognised";
        };
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    private static Map<String, Object> example(LoopExample example) {
        return Map.of(
                "kind", example.kind().id(),
                "words", HtmlClasses.figure(example.words()),
                "times", example.kind() == LoopKind.LOOP ? "\u00D7" + HtmlFigures.grouped(example.times()) : "",
                "text", HtmlTerms.shown(example.text()),
                "name", HtmlWord.name(example.utterance().id()),
                "line", example.utterance().number());
    }
}
