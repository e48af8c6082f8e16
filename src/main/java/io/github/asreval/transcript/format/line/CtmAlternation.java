package io.github.asreval.transcript.format.line;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.format.base.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Gathers the lines of an alternation in a ctm file, which cannot be nested, into one word. */
final class CtmAlternation {

    private static final String NOTHING = "@";

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private long line;
    private double begin;
    private double end;
    private double middle;
    private boolean branchIsEmpty;
    private final List<CtmFile.Word> parts = new ArrayList<>();

    CtmAlternation(String source) {
        this.source = source;
    }

    /** Takes the fields behind recording and channel; returns a word if one is complete. */
    Optional<CtmFile.Word> word(long number, Fields fields) {
        if (fields.peek().equals("*")) {
            fields.take();
            fields.take("second *");
            return mark(number, fields.take("mark"));
        }
        double wordBegin = fields.number("begin");
        double duration = fields.number("duration");
        String written = fields.take("word");
        CtmFile.Word word = CtmFile.Word.of(number, wordBegin, duration, written, confidence(fields.take()));
        if (text.isEmpty()) {
            return Optional.of(word);
        }
        begin = Math.min(begin, word.begin());
        end = Math.max(end, word.end());
        middle = Math.max(middle, word.middle());
        branchIsEmpty = false;
        text.append(' ').append(word.text());
        parts.add(word);
        return Optional.empty();
    }

    /** The scorer takes what is no number for 0. */
    private static OptionalDouble confidence(String field) {
        return field.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Numbers.parse(field).orElse(0));
    }

    private Optional<CtmFile.Word> mark(long number, String mark) {
        boolean opens = mark.equalsIgnoreCase("<ALT_BEGIN>");
        boolean closes = mark.equalsIgnoreCase("<ALT_END>");
        if (!opens && !closes && !mark.equalsIgnoreCase("<ALT>")) {
            throw new MalformedTranscriptException(
                    source, number, "\"" + mark + "\" is no mark of an alternation: <ALT_BEGIN>, <ALT>, <ALT_END>");
        }
        if (opens != text.isEmpty()) {
            throw new MalformedTranscriptException(
                    source, number, mark + (opens ? " inside of an alternation" : " without <ALT_BEGIN> before it"));
        }
        if (opens) {
            open(number);
            return Optional.empty();
        }
        text.append(branchIsEmpty ? " " + NOTHING : "").append(closes ? " }" : " /");
        branchIsEmpty = true;
        return closes ? Optional.of(close()) : Optional.empty();
    }

    private void open(long number) {
        line = number;
        begin = Double.MAX_VALUE;
        end = 0;
        middle = 0;
        branchIsEmpty = true;
        text.append('{');
    }

    private CtmFile.Word close() {
        CtmFile.Word word = new CtmFile.Word(
                line, Math.min(begin, end), end, middle, text.toString(), OptionalDouble.empty(), List.copyOf(parts));
        text.setLength(0);
        parts.clear();
        return word;
    }

    /**
     * Makes sure that nothing is open at the end of the file.
     *
     * @throws MalformedTranscriptException if something is
     */
    void requireClosed() {
        if (!text.isEmpty()) {
            throw new MalformedTranscriptException(source, line, "<ALT_BEGIN> without <ALT_END> behind it");
        }
    }
}
