package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.base.Numbers;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The tokens of a file of Praat: texts in double quotes, numbers and flags such as {@code <exists>} that stand free,
 * in their order. All else is there for people, {@code xmin =} and {@code item [1]:} too, so that the long and the
 * short form of a file are one to the reader.
 */
final class TextGridTokens {

    private static final char QUOTE = '"';

    /** The kind of a token. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        END
    }

    /** A token and the line on which it begins. */
    record Token(Kind kind, String text, long line) {}

    private final PlainReader lines;
    private String text = "";
    private long line = 1;
    private int position;
    private boolean atEnd;

    TextGridTokens(PlainReader lines) {
        this.lines = lines;
    }

    /** Returns the next token, {@link Kind#END} behind the last. */
    Token next() throws IOException {
        while (skipSpace()) {
            if (text.charAt(position) == QUOTE) {
                return quoted();
            }
            if (text.charAt(position) == '!') {
                position = text.length();
                continue;
            }
            int start = position;
            while (position < text.length() && !Words.isWhiteSpace(text.charAt(position))) {
                position++;
            }
            Optional<Token> token = word(text.substring(start, position));
            if (token.isPresent()) {
                return token.get();
            }
        }
        return new Token(Kind.END, "", line);
    }

    private boolean skipSpace() throws IOException {
        while (!atEnd) {
            while (position < text.length() && Words.isWhiteSpace(text.charAt(position))) {
                position++;
            }
            if (position < text.length()) {
                return true;
            }
            nextLine();
        }
        return false;
    }

    private void nextLine() throws IOException {
        Optional<Utterance> next = lines.next();
        atEnd = next.isEmpty();
        text = next.map(Utterance::text).orElse("");
        line = next.map(Utterance::line).orElse(line);
        position = 0;
    }

    /** A quote within the text is doubled; the text may go on over lines. */
    private Token quoted() throws IOException {
        long first = line;
        StringBuilder content = new StringBuilder();
        position++;
        while (!atEnd) {
            int quote = text.indexOf(QUOTE, position);
            if (quote < 0) {
                content.append(text, position, text.length()).append('\n');
                nextLine();
                continue;
            }
            content.append(text, position, quote);
            position = quote + 1;
            if (position == text.length() || text.charAt(position) != QUOTE) {
                return new Token(Kind.TEXT, content.toString(), first);
            }
            content.append(QUOTE);
            position++;
        }
        throw malformed(first, "a text in quotes is not closed");
    }

    private Optional<Token> word(String word) {
        if (word.startsWith("<") && word.endsWith(">")) {
            return Optional.of(new Token(Kind.FLAG, word, line));
        }
        // A unit may follow a number, as in 1s or 50%.
        int end = 0;
        while (end < word.length() && "+-.0123456789eE".indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        String number = word.substring(0, end);
        return Numbers.parse(number).isPresent() ? Optional.of(new Token(Kind.NUMBER, number, line)) : Optional.empty();
    }

    /**
     * Returns the text that has to come next.
     *
     * @throws MalformedTranscriptException if something else does
     */
    Token text(String what) throws IOException {
        return expect(Kind.TEXT, "a text in quotes", what);
    }

    /**
     * Returns the number that has to come next.
     *
     * @throws MalformedTranscriptException if something else does
     */
    double number(String what) throws IOException {
        OptionalDouble number =
                Numbers.parse(expect(Kind.NUMBER, "a number", what).text());
        return number.orElse(0);
    }

    /**
     * Returns the flag that has to come next.
     *
     * @throws MalformedTranscriptException if something else does
     */
    String flag(String what) throws IOException {
        return expect(Kind.FLAG, "<exists> or <absent>", what).text();
    }

    private Token expect(Kind kind, String form, String what) throws IOException {
        Token token = next();
        if (token.kind() != kind) {
            String found = token.kind() == Kind.END ? "the file ends" : "there is \"" + token.text() + "\"";
            throw malformed(token.line(), found + " where " + form + " should be, the " + what + " of a TextGrid");
        }
        return token;
    }

    MalformedTranscriptException malformed(long where, String problem) {
        return new MalformedTranscriptException(lines.name(), where, problem);
    }
}
