package io.github.asreval.normalize.peers;

import io.github.asreval.normalize.base.PatternChange;
import io.github.asreval.normalize.base.WhiteSpaceRuns;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.WordChange;
import java.util.Map;
import java.util.regex.Pattern;

/** The English text normaliser of Whisper. */
final class EnglishText {

    /** Symbols that belong to numbers. */
    static final String NUMERIC_SYMBOLS = ".%$¢€£";

    private static final WholeWords FILLERS =
            WholeWords.of(Map.of("hmm", "", "mm", "", "mhm", "", "mmm", "", "uh", "", "um", ""));

    /** Joins what begins with an apostrophe to the word before it. */
    static final PatternChange APOSTROPHES =
            new PatternChange(PythonText.words(" '"), match -> "'", word -> word.startsWith("'"));

    private static final Pattern GROUPED = Pattern.compile("(\\p{Nd}),(\\p{Nd})");

    /** A full stop that no digit follows; it takes the next character along, so of two in a row the second stays. */
    private static final Pattern FULL_STOP = Pattern.compile("\\.([^0-9]|\\z)");

    /** A symbol that no digit follows; at the end of the line it stays. */
    private static final PatternChange LOOSE_SYMBOLS = new PatternChange(
            Pattern.compile("[.$¢€£]([^0-9])"),
            match -> " " + match.group(1),
            word -> word.chars().anyMatch(c -> c != '%' && NUMERIC_SYMBOLS.indexOf(c) >= 0));

    /** A percent sign that no digit precedes; at the beginning of the line it stays. */
    private static final PatternChange LOOSE_PERCENT = new PatternChange(
            Pattern.compile("([^0-9])%"), match -> match.group(1) + " ", word -> word.indexOf('%') >= 0);

    private EnglishText() {}

    /** Returns what Whisper's normaliser does, in its order. */
    static ChangeSequence whisper() {
        return ChangeSequence.of(
                (WordChange) PythonText::lower,
                Brackets.SQUARE_OR_ANGLE,
                Brackets.ROUND,
                FILLERS,
                APOSTROPHES,
                WhisperContractions.whisper(),
                (WordChange) EnglishText::withoutSymbols,
                WhisperNumbers.changes(false),
                WhisperSpelling.whisper(),
                LOOSE_SYMBOLS,
                LOOSE_PERCENT,
                WhiteSpaceRuns.COLLAPSED);
    }

    private static String withoutSymbols(String word) {
        if (PythonText.isPlain(word)) {
            return word;
        }
        String stopped = FULL_STOP.matcher(ungrouped(word)).replaceAll(" $1");
        return SymbolBlanks.withoutAccents(stopped, NUMERIC_SYMBOLS);
    }

    /** Takes out commas between digits; of {@code 1,2,3} only the first goes, since its neighbours are spent on it. */
    static String ungrouped(String word) {
        return word.indexOf(',') < 0 ? word : GROUPED.matcher(word).replaceAll("$1$2");
    }
}
