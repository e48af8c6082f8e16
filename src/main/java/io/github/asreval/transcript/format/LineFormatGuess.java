package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.format.base.Timestamp;
import io.github.asreval.transcript.format.line.Ass;
import io.github.asreval.transcript.format.line.Console;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.table.TableLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The format that the first lines of a text seem to be in.
 *
 * <p>Plain text goes all the way through here, and most runs are short: loops cost less than lambdas the first time.
 */
final class LineFormatGuess {

    /** A cue has a line of times and, hardly ever, more than eight lines. */
    private static final int LINES_PER_CUE = 10;

    private final FirstLines all;
    private final ReaderOptions options;
    /** The lines that are not blank, without white space around them. */
    private final List<String> lines = new ArrayList<>();
    /** The first two of them as they stand there, with cells that may be empty. */
    private final String first;

    private final String second;

    LineFormatGuess(FirstLines all, ReaderOptions options) {
        this.all = all;
        this.options = options;
        this.first = all.written(0);
        this.second = all.written(1);
        for (String line : all.written()) {
            lines.add(Words.trim(line));
        }
    }

    /** Returns whether this is a vocabulary with columns: one called Phrase, and another of its columns. */
    boolean isVocabularyTable() {
        if (!first.contains("Phrase")) {
            return false;
        }
        Set<String> columns = new HashSet<>();
        for (String cell : first.split("\t", -1)) {
            columns.add(Words.trim(cell));
        }
        return columns.contains("Phrase")
                && (columns.contains("IPA") || columns.contains("SoundsLike") || columns.contains("DisplayAs"));
    }

    /** Returns whether this is a list of phrases: different ones without spaces and digits, most of them with hyphens. */
    boolean isVocabularyList() {
        if (lines.size() == 1 && isSentence(TableShape.beginning(first))) {
            return false;
        }
        List<String> phrases = lines.size() == 1 ? List.of(first.split(",", -1)) : lines;
        int hyphenated = 0;
        for (String phrase : phrases) {
            String word = Words.trim(phrase);
            if (word.isEmpty() || hasWhiteSpace(word) || hasDigit(word)) {
                return false;
            }
            int hyphen = word.indexOf('-');
            hyphenated += hyphen > 0 && hyphen < word.length() - 1 ? 1 : 0;
        }
        return phrases.size() > 1
                && 2 * hyphenated >= phrases.size()
                && new HashSet<>(phrases).size() == phrases.size();
    }

    /** Returns whether there is white space within the first phrase; a text in one line need not be cut to see that. */
    private static boolean isSentence(String line) {
        int comma = line.indexOf(',');
        return hasWhiteSpace(Words.trim(comma < 0 ? line : line.substring(0, comma)));
    }

    private static boolean hasWhiteSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Words.isWhiteSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the format that most lines show, or the name of the file; plain text if none.
     *
     * @throws io.github.asreval.transcript.MalformedTranscriptException if a line has no id, but the others have one
     */
    Detection detection() {
        Optional<TranscriptFormat> marked = markedFormat();
        if (marked.isPresent()) {
            return Detection.of(marked.get());
        }
        Optional<TranscriptFormat> ending = FileEnding.format(all.name());
        if (lines.isEmpty()) {
            return Detection.of(ofEmptyFile(ending));
        }
        boolean named =
                ending.isPresent() && ending.get() != TranscriptFormat.CSV && ending.get() != TranscriptFormat.TSV;
        Optional<TableLayout> table = named ? Optional.empty() : TableGuess.find(all, options);
        if (table.isPresent() && (table.get().columns().isEmpty() || ending.isPresent())) {
            return Detection.of(table.get());
        }
        if ((named && ending.get() == TranscriptFormat.JSONL) || isMostlyJson()) {
            return Detection.of(TranscriptFormat.JSONL);
        }
        if (ending.isPresent() && isByEndingAlone(ending.get())) {
            return Detection.of(ending.get());
        }
        LineVote vote = new LineVote(all);
        TranscriptFormat format = vote.format();
        if (format != TranscriptFormat.PLAIN) {
            return Detection.of(format);
        }
        if (table.isPresent()) {
            return Detection.of(table.get());
        }
        return isConsole()
                ? Detection.of(TranscriptFormat.CONSOLE)
                : new Detection(
                        TranscriptFormat.PLAIN,
                        TranscriptFormat.PLAIN.description(),
                        PlainHint.of(all, vote.marks()).stream().toList());
    }

    /** Returns the format of a file that begins with what is its own, or has the times of cues. */
    private Optional<TranscriptFormat> markedFormat() {
        if (first.startsWith("WEBVTT")) {
            return Optional.of(TranscriptFormat.VTT);
        }
        if (first.startsWith("File type = \"ooTextFile") || first.startsWith("\"ooTextFile")) {
            return Optional.of(TranscriptFormat.TEXTGRID);
        }
        if (Timestamp.of(first).isPresent()
                || (hasAsciiDigitsOnly(first) && Timestamp.of(second).isPresent())) {
            return Optional.of(TranscriptFormat.SRT);
        }
        if (Timestamp.ofSbv(first).isPresent()) {
            return Optional.of(TranscriptFormat.SBV);
        }
        if (Ass.begins(first)) {
            return Optional.of(TranscriptFormat.ASS);
        }
        if (first.equals("start\tend\ttext")) {
            return Optional.of(TranscriptFormat.WHISPER_TSV);
        }
        int cues = 0;
        for (String line : lines) {
            cues += Timestamp.of(line).isPresent() ? 1 : 0;
        }
        return cues > 0 && LINES_PER_CUE * cues >= lines.size() ? Optional.of(TranscriptFormat.SRT) : Optional.empty();
    }

    /** An empty file has nothing but its name; a table without a header would be refused. */
    private TranscriptFormat ofEmptyFile(Optional<TranscriptFormat> ending) {
        if (FileEnding.isKaldiText(all.name())) {
            return TranscriptFormat.KALDI;
        }
        return ending.filter(LineFormatGuess::mayBeEmpty).orElse(TranscriptFormat.PLAIN);
    }

    private static boolean mayBeEmpty(TranscriptFormat format) {
        return switch (format) {
            case TRN, STM, CTM, JSONL, SRT, SBV -> true;
            default -> false;
        };
    }

    private static boolean isByEndingAlone(TranscriptFormat ending) {
        return switch (ending) {
            case CSV, TSV, SRT, VTT, SBV, ASS, TTML -> true;
            default -> false;
        };
    }

    /** Returns whether most lines are objects in braces with members. */
    private boolean isMostlyJson() {
        int objects = 0;
        for (String line : lines) {
            objects += line.startsWith("{") && line.endsWith("}") && line.indexOf("\":") > 0 ? 1 : 0;
        }
        return 2 * objects > lines.size();
    }

    private static boolean hasAsciiDigitsOnly(String line) {
        String text = Words.trim(line);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Labels alternate with texts; one label alone may be the words before a list. */
    private boolean isConsole() {
        if (lines.size() < 4 || lines.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (Console.isLabel(lines.get(i)) != (i % 2 == 0)) {
                return false;
            }
        }
        return true;
    }
}
