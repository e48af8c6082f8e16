package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the first lines of a text look like.
 *
 * <p>Plain text goes all the way through here, and most runs are short: loops cost less than lambdas the first time.
 */
final class LineShape {

    private static final int LONGEST_ID = 200;

    /** What a line has to bear for its format. */
    private enum Mark {
        CTM,
        STM,
        TRN,
        KALDI
    }

    /** The lines that are not blank, without white space around them. */
    private final List<String> lines = new ArrayList<>();
    /** The first two of them as they stand there, with cells that may be empty. */
    private String first = "";

    private String second = "";

    LineShape(List<String> allLines) {
        for (String line : allLines) {
            if (Words.isBlank(line)) {
                continue;
            }
            if (lines.isEmpty()) {
                first = line;
            } else if (lines.size() == 1) {
                second = line;
            }
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

    /** Returns the format that the lines show, plain text if none. */
    TranscriptFormat format() {
        if (first.startsWith("WEBVTT")) {
            return TranscriptFormat.VTT;
        }
        if (first.startsWith("File type = \"ooTextFile") || first.startsWith("\"ooTextFile")) {
            return TranscriptFormat.TEXTGRID;
        }
        if (Timestamp.of(first).isPresent()
                || (hasAsciiDigitsOnly(first) && Timestamp.of(second).isPresent())) {
            return TranscriptFormat.SRT;
        }
        if (Timestamp.ofSbv(first).isPresent()) {
            return TranscriptFormat.SBV;
        }
        if (Ass.begins(first)) {
            return TranscriptFormat.ASS;
        }
        if (first.equals("start\tend\ttext")) {
            return TranscriptFormat.WHISPER_TSV;
        }
        if (TableShape.isHeader(first, second, '\t')) {
            return TranscriptFormat.TSV;
        }
        return TableShape.isHeader(first, second, ',') ? TranscriptFormat.CSV : formatOfAllLines();
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

    private TranscriptFormat formatOfAllLines() {
        if (allBear(Mark.CTM)) {
            return TranscriptFormat.CTM;
        }
        if (allBear(Mark.STM)) {
            return TranscriptFormat.STM;
        }
        if (allBear(Mark.TRN) && idsAreDistinct(Mark.TRN)) {
            return TranscriptFormat.TRN;
        }
        if (lines.size() > 1 && allBear(Mark.KALDI) && idsAreDistinct(Mark.KALDI)) {
            return TranscriptFormat.KALDI;
        }
        return isConsole() ? TranscriptFormat.CONSOLE : TranscriptFormat.PLAIN;
    }

    /** Returns whether there are lines besides comments, and all of them bear the mark. */
    private boolean allBear(Mark mark) {
        boolean any = false;
        for (String line : lines) {
            if (Trn.isComment(line) && mark != Mark.KALDI) {
                continue;
            }
            if (!bears(line, mark)) {
                return false;
            }
            any = true;
        }
        return any;
    }

    private static boolean bears(String line, Mark mark) {
        return switch (mark) {
            case CTM -> isCtm(line);
            case STM -> isStm(line);
            case TRN -> isJointId(id(line, mark));
            case KALDI -> isIdOfUtterance(id(line, mark));
        };
    }

    private boolean idsAreDistinct(Mark mark) {
        Set<String> ids = new HashSet<>();
        for (String line : lines) {
            if (!ids.add(id(line, mark)) && !Trn.isComment(line)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the id of a line, empty if it has none. */
    private static String id(String line, Mark mark) {
        return mark == Mark.TRN ? Trn.id(line).orElse("") : Words.split(line).get(0);
    }

    private static boolean isCtm(String line) {
        List<String> fields = Words.split(line);
        if (fields.size() < 5 || fields.size() > 8) {
            return false;
        }
        boolean mark = fields.get(2).equals("*")
                && fields.get(3).equals("*")
                && fields.get(4).startsWith("<");
        boolean confidence =
                fields.size() < 6 || isNumber(fields.get(5)) || fields.get(5).equals("NA");
        return mark || (isNumber(fields.get(2)) && isNumber(fields.get(3)) && confidence);
    }

    private static boolean isStm(String line) {
        List<String> fields = Words.split(line);
        return fields.size() >= 5 && isNumber(fields.get(3)) && isNumber(fields.get(4));
    }

    private static boolean isNumber(String field) {
        return Numbers.parse(field).isPresent();
    }

    /** What stands in the last parentheses is an id, and not a remark such as {@code (laughs)}. */
    private static boolean isJointId(String id) {
        return !id.isEmpty() && (hasDigit(id) || id.indexOf('-') >= 0 || id.indexOf('_') >= 0);
    }

    /** An id of an utterance has digits and a joint: {@code spk1-utt2}, {@code common_voice_hi_1}. */
    private static boolean isIdOfUtterance(String word) {
        if (word.length() > LONGEST_ID || !hasDigit(word) || (word.indexOf('-') <= 0 && word.indexOf('_') <= 0)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) <= ' ' || word.charAt(i) > '~') {
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
