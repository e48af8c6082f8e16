package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.format.base.Numbers;
import io.github.asreval.transcript.format.base.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Notices that most lines of a plain text begin or end with something like an id or a time, which counts as a word then.
 *
 * <p>{@code [00:01] hello} over {@code [00:05] yes} begins with times; {@code 2 rooms} over {@code 3 nights} begins with words.
 * Numbers that count the lines, as {@code wer convert --to kaldi} has them for ids of plain text, are told as ids.
 */
final class PlainHint {

    private static final int FEWEST_NUMBERED = 3;

    private final FirstLines lines;
    private final List<LineMarks> marks;

    private PlainHint(FirstLines lines, List<LineMarks> marks) {
        this.lines = lines;
        this.marks = marks;
    }

    /** Returns the hint on the lines of a text; nothing if there is nothing to say. */
    static Optional<String> of(FirstLines lines, List<LineMarks> marks) {
        PlainHint hint = new PlainHint(lines, marks);
        return hint.ofEnds().or(hint::ofTimes).or(hint::ofBeginnings);
    }

    private Optional<String> ofEnds() {
        int count = 0;
        String example = "";
        for (LineMarks line : marks) {
            if (!line.trnId().isEmpty() && (lines.size() > 1 || LineMarks.isStrong(line.trnId()))) {
                count++;
                example = example.isEmpty() ? "(" + line.trnId() + ")" : example;
            }
        }
        return hint(count, "end", "ids", example, "--format trn reads them as ids");
    }

    private Optional<String> ofTimes() {
        return ofTimes("begin", true).or(() -> ofTimes("end", false));
    }

    private Optional<String> ofTimes(String where, boolean first) {
        int count = 0;
        int seen = 0;
        String example = "";
        for (String line : lines.written()) {
            String word = first ? openingTime(line) : lastWord(line);
            seen++;
            if (isTime(word) || (first && isCount(word) && isSpan(line))) {
                count++;
                example = example.isEmpty() ? word : example;
            } else if (cannotBeMost(count, seen)) {
                return Optional.empty();
            }
        }
        String remedy = example.startsWith("[")
                ? "--normalize events leaves out what stands in brackets"
                : "leave them out, or name the --format";
        return lines.size() > 1 ? hint(count, where, "times", example, remedy) : Optional.empty();
    }

    private Optional<String> ofBeginnings() {
        int count = 0;
        String example = "";
        Set<String> kinds = new HashSet<>();
        Set<String> distinct = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String first = firstWord(lines.written(i));
            boolean like = mayBeId(first) && isLikeId(first, marks.get(i));
            count += like ? 1 : 0;
            example = like && example.isEmpty() ? first : example;
            if (kinds.size() < 2) {
                kinds.add(LineMarks.kind(first) + stem(first));
                distinct.add(first);
            } else if (cannotBeMost(count, i + 1)) {
                return Optional.empty();
            }
            ids.add(like ? first : "");
        }
        ids.remove("");
        boolean numbered = lines.size() >= FEWEST_NUMBERED
                && kinds.size() == 1
                && distinct.size() == lines.size()
                && (isNumbered(firstWord(lines.written(0))) || countsLines());
        if (numbered) {
            count = lines.size();
            example = firstWord(lines.written(0));
        }
        // What comes again, or has a colon behind it and this name, is the label of a speaker.
        boolean labels = !numbered && (2 * ids.size() < count || isLabel(example, ids.size(), count));
        return labels ? Optional.empty() : hint(count, "begin", "ids", example, "--format kaldi reads them as ids");
    }

    /** Returns whether so many of the lines seen are so few that all others would not make them most lines. */
    private boolean cannotBeMost(int count, int seen) {
        return 2 * (count + lines.size() - seen) < lines.size();
    }

    /** Ids have digits, and names of recordings a full stop. */
    private static boolean mayBeId(String word) {
        return word.indexOf('.') >= 0 || LineMarks.hasDigit(word);
    }

    /** One line alone says nothing, unless the word can hardly be anything else. */
    private boolean isLikeId(String word, LineMarks mark) {
        String bare = word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
        int bar = bare.indexOf('|');
        return TableShape.isRecording(bar > 0 ? bare.substring(0, bar) : bare)
                || (lines.size() > 1 ? !LineMarks.of(bare).firstId().isEmpty() : parts(mark.firstId()) > 1);
    }

    private static boolean isLabel(String word, int distinct, int count) {
        return word.endsWith(":") && (distinct < count || word.regionMatches(true, 0, "sp", 0, 2));
    }

    /** Returns how many parts of an id have digits: two in {@code spk1-utt2}. */
    private static int parts(String id) {
        String kind = LineMarks.kind(id);
        return kind.length() - kind.replace("#", "").length();
    }

    /** Returns whether a first word with others of its kind is a number with zeros before it, or letters and a number. */
    private static boolean isNumbered(String word) {
        String kind = LineMarks.kind(word);
        // The items of a list: 1. and 2. and so on.
        if (kind.equals("#.") || kind.equals("#)")) {
            return stem(word).isEmpty();
        }
        return kind.equals("#")
                && ((word.startsWith("0") && word.length() > 1) || !stem(word).isEmpty());
    }

    /** Returns the letters before the first digit. */
    private static String stem(String word) {
        int end = 0;
        while (end < word.length() && !Character.isDigit(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    /** {@code [00:01]}, {@code 00:01:02.5}; a time that is said is {@code 7:30}, and at the beginning of few lines. */
    private static boolean isTime(String word) {
        boolean bracketed = word.length() > 2
                && ((word.startsWith("[") && word.endsWith("]")) || (word.startsWith("(") && word.endsWith(")")));
        String bare = bracketed ? word.substring(1, word.length() - 1) : word;
        boolean precise = bare.startsWith("0") || bare.indexOf('.') >= 0 || bare.indexOf(':') != bare.lastIndexOf(':');
        return bracketed
                ? Timestamp.seconds(bare).isPresent() || Numbers.parse(bare).isPresent()
                : precise && (Timestamp.seconds(bare).isPresent() || isSeconds(bare));
    }

    /** Seconds as tools write them, with two decimals or more: {@code 17.81}. */
    private static boolean isSeconds(String word) {
        int point = word.indexOf('.');
        return point > 0 && word.length() > point + 2 && Numbers.parse(word).isPresent();
    }

    /** Two numbers of samples at the beginning, of which the second is larger: {@code 0 46797 She had}. */
    private static boolean isSpan(String line) {
        String[] words = Words.trim(line).split("[ \t]+", 3);
        return words.length == 3
                && isCount(words[0])
                && isCount(words[1])
                && words[1].length() > 2
                && Long.parseLong(words[0]) < Long.parseLong(words[1]);
    }

    /** Returns whether the first words are 1, 2, 3 and so on, or begin with 0. */
    private boolean countsLines() {
        String first = firstWord(lines.written(0));
        if (!first.equals("0") && !first.equals("1")) {
            return false;
        }
        int begin = first.charAt(0) - '0';
        for (int i = 1; i < lines.size(); i++) {
            if (!firstWord(lines.written(i)).equals(Integer.toString(begin + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCount(String word) {
        boolean digits = !word.isEmpty() && word.length() < 16;
        for (int i = 0; i < word.length(); i++) {
            digits &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return digits;
    }

    /** What may be a time at the beginning: the first word, or of {@code [00:00.000 --> 00:02.000]} the first time, in brackets. */
    private static String openingTime(String line) {
        String text = Words.trim(line);
        if (!text.startsWith("[")) {
            return firstWord(line);
        }
        int arrow = text.indexOf(" --> ");
        return arrow > 0 && arrow < text.indexOf(']') ? text.substring(0, arrow) + "]" : firstWord(line);
    }

    private static String firstWord(String line) {
        String text = Words.trim(line);
        int end = 0;
        while (end < text.length() && !Words.isWhiteSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String lastWord(String line) {
        String text = Words.trim(line);
        int start = text.length();
        while (start > 0 && !Words.isWhiteSpace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private Optional<String> hint(int count, String where, String what, String example, String remedy) {
        return 2 * count > lines.size()
                ? Optional.of((count == lines.size() ? "all" : "most") + " lines " + where + " with what looks like "
                        + what + ", such as \"" + example + "\", and count as words; " + remedy)
                : Optional.empty();
    }
}
