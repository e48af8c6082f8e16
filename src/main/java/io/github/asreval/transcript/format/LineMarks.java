package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.format.base.Numbers;
import io.github.asreval.transcript.format.line.Trn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The marks that one line of a text bears of the formats whose utterances are lines.
 *
 * <p>Plain text goes all the way through here, so a line is looked at no further than its first fields.
 *
 * @param comment whether it is a comment of NIST's formats, which begins with {@code ;;}
 * @param ctm whether it has the times of a ctm line
 * @param stm whether it has those of an stm line; one without words may have both
 * @param fractional whether a time may have a point in it, which numbers that are said have not
 * @param trnId the id in parentheses at its end; empty if there is none, or if it is a remark such as {@code (laughs)}
 * @param firstId its first word, if that looks like an id; empty otherwise
 */
record LineMarks(boolean comment, boolean ctm, boolean stm, boolean fractional, String trnId, String firstId) {

    private static final int LONGEST_ID = 200;
    private static final int MOST_CTM_FIELDS = 8;
    private static final LineMarks NONE = new LineMarks(false, false, false, false, "", "");

    /** Looks at a line without white space around it. */
    static LineMarks of(String line) {
        return mayBear(line) ? found(line) : NONE;
    }

    /** Nearly every line of a plain text ends here: ids and times have digits, and marks have signs of their own. */
    private static boolean mayBear(String line) {
        if (line.endsWith(")") || line.startsWith(";")) {
            return true;
        }
        int end = endOfFirstFields(line);
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (c == '*' || (c >= '0' && c <= '9') || (c > '~' && Character.isDigit(c))) {
                return true;
            }
        }
        return false;
    }

    private static LineMarks found(String line) {
        List<String> fields = Words.split(line.substring(0, endOfFirstFields(line)));
        boolean mayHaveTimes = fields.size() > 4;
        String trnId =
                line.endsWith(")") ? Trn.id(line).filter(LineMarks::isJoint).orElse("") : "";
        String first = fields.isEmpty() ? "" : fields.get(0);
        return new LineMarks(
                Trn.isComment(line),
                mayHaveTimes && isCtm(fields),
                mayHaveTimes && isNumber(fields.get(3)) && isNumber(fields.get(4)),
                mayHaveTimes && isFractional(fields),
                trnId,
                isIdOfUtterance(first) ? first : "");
    }

    boolean bears(TranscriptFormat format) {
        return switch (format) {
            case TRN -> !trnId.isEmpty();
            case KALDI -> !firstId.isEmpty();
            case CTM -> ctm;
            default -> format == TranscriptFormat.STM && stm;
        };
    }

    /** Returns the id that a line of trn or Kaldi has; empty if it has none. */
    String id(TranscriptFormat format) {
        return format == TranscriptFormat.TRN ? trnId : firstId;
    }

    /** Returns where the first fields end, which are up to one more than a ctm line may have. */
    private static int endOfFirstFields(String line) {
        int end = 0;
        int fields = 0;
        boolean inField = false;
        while (end < line.length() && fields <= MOST_CTM_FIELDS) {
            boolean space = Words.isWhiteSpace(line.charAt(end));
            fields += space && inField ? 1 : 0;
            inField = !space;
            end++;
        }
        return end;
    }

    private static boolean isCtm(List<String> fields) {
        if (fields.size() > MOST_CTM_FIELDS) {
            return false;
        }
        boolean mark = fields.get(2).equals("*")
                && fields.get(3).equals("*")
                && fields.get(4).startsWith("<");
        boolean confidence =
                fields.size() < 6 || isNumber(fields.get(5)) || fields.get(5).equals("NA");
        return mark || (isNumber(fields.get(2)) && isNumber(fields.get(3)) && confidence);
    }

    private static boolean isFractional(List<String> fields) {
        for (String field : fields.subList(2, 5)) {
            if (field.indexOf('.') > 0 && isNumber(field)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String field) {
        return Numbers.parse(field).isPresent();
    }

    /** What stands in the last parentheses is an id, and not a remark such as {@code (laughs)}. */
    private static boolean isJoint(String id) {
        return hasDigit(id) || id.indexOf('-') >= 0 || id.indexOf('_') >= 0;
    }

    /** Returns whether an id in parentheses has both, as hardly a remark has: {@code (spk1-utt2)}. */
    static boolean isStrong(String id) {
        return hasDigit(id) && (id.indexOf('-') >= 0 || id.indexOf('_') >= 0);
    }

    /** An id of an utterance has digits and a joint: {@code spk1-utt2}, {@code common_voice_hi_1}; delimiters have cells. */
    private static boolean isIdOfUtterance(String word) {
        // What ends in a colon is the label of a speaker: SPEAKER_00: hello.
        if (word.length() > LONGEST_ID
                || word.endsWith(":")
                || !hasDigit(word)
                || (word.indexOf('-') <= 0 && word.indexOf('_') <= 0)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c <= ' ' || c > '~' || c == '|' || c == ',' || c == ';') {
                return false;
            }
        }
        return true;
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns an id with {@code #} for each run of letters and digits that has a digit: {@code spk1-utt2} is {@code #-#}. */
    static String kind(String id) {
        StringBuilder kind = new StringBuilder();
        int start = 0;
        while (start < id.length()) {
            int end = start;
            while (end < id.length() && Character.isLetterOrDigit(id.charAt(end))) {
                end++;
            }
            String run = id.substring(start, end);
            kind.append(hasDigit(run) ? "#" : run);
            if (end < id.length()) {
                kind.append(id.charAt(end));
            }
            start = end + 1;
        }
        return kind.toString();
    }

    /** Returns whether no two of some ids are the same; lines without one do not count. */
    static boolean areDistinct(List<LineMarks> lines, TranscriptFormat format) {
        Set<String> ids = new HashSet<>();
        for (LineMarks line : lines) {
            if (line.bears(format) && !ids.add(line.id(format))) {
                return false;
            }
        }
        return true;
    }
}
