package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the first lines of a text look like. */
final class LineShape {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ID = 200;

    /** The lines that are not blank, without white space around them. */
    private final List<String> lines;
    /** The first two of them as they stand there, with cells that may be empty. */
    private final String first;

    private final String second;

    LineShape(List<String> allLines) {
        List<String> filled =
                allLines.stream().filter(line -> !Words.isBlank(line)).toList();
        this.first = filled.isEmpty() ? "" : filled.get(0);
        this.second = filled.size() < 2 ? "" : filled.get(1);
        this.lines = filled.stream().map(Words::trim).toList();
    }

    /** Returns what kind of vocabulary this is; nothing if it is none. */
    Optional<String> vocabulary() {
        Set<String> columns = new HashSet<>();
        for (String cell : first.split("\t", -1)) {
            columns.add(Words.trim(cell));
        }
        if (columns.contains("Phrase")
                && (columns.contains("IPA") || columns.contains("SoundsLike") || columns.contains("DisplayAs"))) {
            return Optional.of("table");
        }
        List<String> phrases = lines.size() == 1 ? List.of(first.split(",", -1)) : lines;
        boolean distinct = new HashSet<>(phrases).size() == phrases.size();
        long joined = phrases.stream().filter(LineShape::isHyphenated).count();
        return phrases.size() > 1
                        && distinct
                        && phrases.stream().allMatch(LineShape::isPhrase)
                        && 2 * joined >= phrases.size()
                ? Optional.of("list")
                : Optional.empty();
    }

    private static boolean isPhrase(String text) {
        String phrase = Words.trim(text);
        return !phrase.isEmpty()
                && Words.split(phrase).size() == 1
                && phrase.chars().noneMatch(Character::isDigit);
    }

    private static boolean isHyphenated(String text) {
        int hyphen = Words.trim(text).indexOf('-');
        return hyphen > 0 && hyphen < Words.trim(text).length() - 1;
    }

    /** Returns the format that the lines show, plain text if none. */
    TranscriptFormat format() {
        if (first.startsWith("WEBVTT")) {
            return TranscriptFormat.VTT;
        }
        if (first.startsWith("File type = \"ooTextFile") || first.startsWith("\"ooTextFile")) {
            return TranscriptFormat.TEXTGRID;
        }
        if (Timestamp.of(first).isPresent()
                || (isNumber(Words.trim(first)) && Timestamp.of(second).isPresent())) {
            return TranscriptFormat.SRT;
        }
        Optional<TranscriptFormat> table = table();
        return table.isPresent() ? table.get() : formatOfAllLines();
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<TranscriptFormat> table() {
        if (List.of(first.split("\t", -1)).equals(List.of("start", "end", "text"))) {
            return Optional.of(TranscriptFormat.WHISPER_TSV);
        }
        if (isHeader("\t")) {
            return Optional.of(TranscriptFormat.TSV);
        }
        return isHeader(",") ? Optional.of(TranscriptFormat.CSV) : Optional.empty();
    }

    /** A header has names only, one of them that of a text, and the next line has as many cells, as far as can be seen. */
    private boolean isHeader(String separator) {
        List<String> names = List.of(first.split(separator, -1));
        List<String> columns =
                names.stream().map(LineShape::withoutQuotes).map(Words::trim).toList();
        boolean hasText = ColumnNames.REFERENCE.find(columns).isPresent()
                || ColumnNames.HYPOTHESIS.find(columns).isPresent();
        boolean sameSize =
                second.isEmpty() || second.indexOf('"') >= 0 || second.split(separator, -1).length == names.size();
        return names.size() > 1 && hasText && sameSize && columns.stream().allMatch(LineShape::isName);
    }

    private static String withoutQuotes(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1)
                : cell;
    }

    private static boolean isName(String column) {
        return column.length() <= LONGEST_NAME && Words.split(column).size() == 1;
    }

    private TranscriptFormat formatOfAllLines() {
        List<String> data = lines.stream().filter(line -> !Trn.isComment(line)).toList();
        if (all(data, LineShape::isCtm)) {
            return TranscriptFormat.CTM;
        }
        if (all(data, LineShape::isStm)) {
            return TranscriptFormat.STM;
        }
        if (all(data, LineShape::endsInId)
                && areDistinct(data.stream().map(LineShape::lastId).toList())) {
            return TranscriptFormat.TRN;
        }
        if (lines.size() > 1
                && all(lines, line -> isId(firstWord(line)))
                && areDistinct(lines.stream().map(LineShape::firstWord).toList())) {
            return TranscriptFormat.KALDI;
        }
        return isConsole() ? TranscriptFormat.CONSOLE : TranscriptFormat.PLAIN;
    }

    private static boolean all(List<String> lines, Predicate<String> shape) {
        return !lines.isEmpty() && lines.stream().allMatch(shape);
    }

    private static boolean areDistinct(List<String> ids) {
        return new HashSet<>(ids).size() == ids.size();
    }

    private static boolean isCtm(String line) {
        List<String> fields = Words.split(line);
        if (fields.size() < 5 || fields.size() > 8) {
            return false;
        }
        boolean mark = fields.get(2).equals("*")
                && fields.get(3).equals("*")
                && fields.get(4).startsWith("<");
        boolean confidence = fields.size() < 6
                || Numbers.parse(fields.get(5)).isPresent()
                || fields.get(5).equals("NA");
        return mark || (isTime(fields.get(2)) && isTime(fields.get(3)) && confidence);
    }

    private static boolean isStm(String line) {
        List<String> fields = Words.split(line);
        return fields.size() >= 5 && isTime(fields.get(3)) && isTime(fields.get(4));
    }

    private static boolean isTime(String field) {
        return Numbers.parse(field).isPresent();
    }

    private static boolean endsInId(String line) {
        return Trn.id(line).filter(LineShape::hasDigitOrJoint).isPresent();
    }

    private static String lastId(String line) {
        return Trn.id(line).orElse("");
    }

    private static String firstWord(String line) {
        return Words.split(line).get(0);
    }

    /** An id of an utterance has digits and a joint: {@code spk1-utt2}, {@code common_voice_hi_1}. */
    private static boolean isId(String word) {
        return word.length() <= LONGEST_ID
                && word.chars().allMatch(c -> c > ' ' && c < 0x7F)
                && word.chars().anyMatch(c -> c >= '0' && c <= '9')
                && (word.indexOf('-') > 0 || word.indexOf('_') > 0);
    }

    private static boolean hasDigitOrJoint(String id) {
        return id.chars().anyMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == '_');
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
