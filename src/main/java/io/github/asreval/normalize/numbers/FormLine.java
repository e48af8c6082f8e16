package io.github.asreval.normalize.numbers;

import io.github.asreval.normalize.base.WhiteSpace;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A line as the rules for forms of numbers see it: its words without the punctuation around them, in folded case and with
 * ASCII digits.
 *
 * <p>What stands outside of the line is the empty word. Instances are immutable.
 */
final class FormLine {

    private static final int MOST_DIGITS = 9;

    private final List<Token> tokens;

    private FormLine(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /**
     * A word of the line.
     *
     * @param start where it begins, without punctuation, 0-based in {@code char}s
     * @param end where it ends, exclusive
     * @param text the word as it is written
     * @param key the word as it is looked up
     * @param closing the punctuation behind it
     * @param severed whether punctuation parts it from the word before
     */
    private record Token(int start, int end, String text, String key, String closing, boolean severed) {}

    static FormLine of(String line) {
        List<Token> tokens = new ArrayList<>();
        boolean severed = true;
        int end = 0;
        for (int start = WhiteSpace.behind(line, 0); start < line.length(); start = WhiteSpace.behind(line, end)) {
            end = start;
            while (end < line.length() && !Words.isWhiteSpace(line.charAt(end))) {
                end++;
            }
            int coreStart = NumberPieces.coreStart(line, start, end);
            int coreEnd = NumberPieces.coreEnd(line, coreStart, end);
            severed |= coreStart > start;
            if (coreEnd > coreStart) {
                String text = line.substring(coreStart, coreEnd);
                tokens.add(new Token(coreStart, coreEnd, text, key(text), line.substring(coreEnd, end), severed));
                severed = coreEnd < end;
            } else {
                severed = true;
            }
        }
        return new FormLine(tokens);
    }

    /** Returns a word as it is looked up: in folded case, with ASCII digits and plain apostrophes. */
    static String key(String text) {
        String key = NumberTable.key(text);
        StringBuilder plain = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i += Character.charCount(key.codePointAt(i))) {
            int c = key.codePointAt(i);
            int digit = WrittenNumber.digit(c);
            if (digit >= 0) {
                plain.append((char) ('0' + digit));
            } else {
                plain.appendCodePoint(c == '\u2019' ? '\'' : c);
            }
        }
        return plain.toString();
    }

    int size() {
        return tokens.size();
    }

    int start(int token) {
        return tokens.get(token).start();
    }

    int end(int token) {
        return tokens.get(token).end();
    }

    /** Returns a word as it is written. */
    String text(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.get(token).text();
    }

    /** Returns a word as it is looked up. */
    String key(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.get(token).key();
    }

    /** Returns the punctuation behind a word. */
    String closing(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.get(token).closing();
    }

    /** Returns whether there is a word, and nothing but white space between it and the one before. */
    boolean joined(int token) {
        return token > 0 && token < tokens.size() && !tokens.get(token).severed();
    }

    /** Returns whether a word is there, and nothing but white space parts it from the number of words before it. */
    boolean joined(int token, int words) {
        for (int i = token; i > token - words; i--) {
            if (!joined(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the word behind another one if nothing but white space is between them, else the empty word. */
    String next(int token) {
        return joined(token + 1) ? key(token + 1) : "";
    }

    /** Returns the word before another one if nothing but white space is between them, else the empty word. */
    String before(int token) {
        return joined(token) ? key(token - 1) : "";
    }

    /** Returns whether a word is joined to what stands before it, a full stop aside: {@code 3. Mai}. */
    boolean joinedOverPeriod(int token) {
        if (token <= 0 || token >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(token - 1);
        return joined(token) || (before.closing().equals(".") && gap(before, tokens.get(token)));
    }

    /** Returns whether only the closing marks of the first and white space stand between two words. */
    private static boolean gap(Token before, Token token) {
        return token.start() > before.end() + before.closing().length()
                && token.start() - before.end() - before.closing().length() <= 1;
    }

    /** Returns the value of a word that is a whole number below a thousand million and no code, else -1. */
    int whole(int token) {
        return whole(key(token));
    }

    static int whole(String key) {
        boolean code = key.length() > 1 && key.charAt(0) == '0';
        return code || !isDigits(key) || key.length() > MOST_DIGITS ? -1 : Integer.parseInt(key);
    }

    /** Returns whether a word has digits and nothing else. */
    static boolean isDigits(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return !key.isEmpty();
    }

    /** Returns whether a word is a number, with a decimal mark perhaps. */
    boolean isNumber(int token) {
        return isNumber(key(token));
    }

    static boolean isNumber(String key) {
        int mark = Math.max(key.indexOf('.'), key.indexOf(','));
        return mark < 0 ? isDigits(key) : isDigits(key.substring(0, mark)) && isDigits(key.substring(mark + 1));
    }
}
