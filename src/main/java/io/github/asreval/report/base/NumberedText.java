package io.github.asreval.report.base;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Text of one thread about lines that are numbered in the order of the file, though other threads print those before
 * them: a number is filled in when the text is delivered, since only then is it known.
 */
public final class NumberedText {

    private final Utf8Buffer text = new Utf8Buffer();
    /** Where numbers belong, and which of the lines since the last delivery they are of. */
    private int[] places = new int[64];

    private int[] lines = new int[64];
    private int numbers;
    private int seen;
    /** How many lines were printed here. */
    private int printed;

    /** Begins a line, whether anything is printed of it or not. */
    public void nextLine() {
        seen++;
    }

    /** Goes on with a line whose number among those since the last delivery is known; the first of them is 1. */
    public void atLine(int line) {
        seen = line;
        printed++;
    }

    /** Returns where to print. */
    public Utf8Buffer text() {
        return text;
    }

    /** Appends the number of the line. */
    public void appendNumber() {
        append(seen);
    }

    /** Appends the number of the line among those that are printed here, the first being 0, in three digits at least. */
    public void appendOwnNumber() {
        append(-printed);
    }

    private void append(int line) {
        if (numbers == places.length) {
            places = Arrays.copyOf(places, 2 * numbers);
            lines = Arrays.copyOf(lines, 2 * numbers);
        }
        places[numbers] = text.size();
        lines[numbers++] = line;
    }

    /**
     * Writes everything and forgets it.
     *
     * @param before how many lines there were before the first of these
     * @return how many there are now
     */
    public long moveTo(OutputStream out, long before) throws IOException {
        return moveTo(out, before, 0);
    }

    /**
     * Writes everything and forgets it.
     *
     * @param before how many lines there were before the first of these
     * @param ownBefore how many of them were printed here
     * @return how many there are now
     */
    public long moveTo(OutputStream out, long before, long ownBefore) throws IOException {
        int done = 0;
        Utf8Buffer number = new Utf8Buffer(Long.SIZE);
        for (int i = 0; i < numbers; i++) {
            text.writeTo(out, done, places[i]);
            done = places[i];
            number.clear();
            if (lines[i] >= 0) {
                number.append(before + lines[i]);
            } else {
                long own = ownBefore - lines[i] - 1;
                number.repeat('0', (own < 10 ? 1 : 0) + (own < 100 ? 1 : 0)).append(own);
            }
            number.writeTo(out);
        }
        text.writeTo(out, done, text.size());
        long after = before + seen;
        text.clear();
        numbers = 0;
        printed = 0;
        seen = 0;
        return after;
    }
}
