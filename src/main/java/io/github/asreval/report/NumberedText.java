package io.github.asreval.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * What one thread prints of lines that are numbered in the order of the file, though other threads print those before
 * them: a number is filled in when the text is delivered, since only then is it known.
 */
final class NumberedText {

    private final Utf8Buffer text = new Utf8Buffer();
    /** Where numbers belong, and which of the lines since the last delivery they are of. */
    private int[] places = new int[64];

    private int[] lines = new int[64];
    private int numbers;
    private int seen;

    /** Begins a line, whether anything is printed of it or not. */
    void nextLine() {
        seen++;
    }

    /** Returns where to print. */
    Utf8Buffer text() {
        return text;
    }

    /** Appends the number of the line. */
    void appendNumber() {
        if (numbers == places.length) {
            places = Arrays.copyOf(places, 2 * numbers);
            lines = Arrays.copyOf(lines, 2 * numbers);
        }
        places[numbers] = text.size();
        lines[numbers++] = seen;
    }

    /**
     * Writes everything and forgets it.
     *
     * @param before how many lines there were before the first of these
     * @return how many there are now
     */
    long moveTo(OutputStream out, long before) throws IOException {
        int done = 0;
        Utf8Buffer number = new Utf8Buffer(Long.SIZE);
        for (int i = 0; i < numbers; i++) {
            text.writeTo(out, done, places[i]);
            done = places[i];
            number.clear();
            number.append(before + lines[i]).writeTo(out);
        }
        text.writeTo(out, done, text.size());
        long after = before + seen;
        text.clear();
        numbers = 0;
        seen = 0;
        return after;
    }
}
