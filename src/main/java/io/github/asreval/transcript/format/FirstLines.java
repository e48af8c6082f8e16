package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a transcript begins with, without blank ones.
 *
 * <p>{@code "a\n\n b "} has the lines {@code "a"} and {@code " b "}, of numbers 1 and 3; an empty text has none. Instances
 * are immutable.
 *
 * @param name what messages call the transcript
 * @param written the lines as they stand there, with white space around them
 * @param numbers their numbers in the file, from 1
 * @param complete whether these are all lines of the transcript
 */
record FirstLines(String name, List<String> written, List<Long> numbers, boolean complete) {

    FirstLines {
        written = List.copyOf(written);
        numbers = List.copyOf(numbers);
        if (written.size() != numbers.size()) {
            throw new IllegalArgumentException(written.size() + " lines, but " + numbers.size() + " numbers");
        }
    }

    /**
     * Cuts a text into lines; the last one is left out if the text ends within it.
     *
     * @param goesOn whether the transcript goes on behind the text
     */
    static FirstLines of(String name, String text, boolean goesOn) {
        List<String> written = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        long number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean atEnd = i == text.length();
            if (!atEnd && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                continue;
            }
            String line = text.substring(start, i);
            if (!Words.isBlank(line) && !(atEnd && goesOn)) {
                written.add(line);
                numbers.add(number);
            }
            boolean pair = !atEnd && text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            i += pair ? 1 : 0;
            start = i + 1;
            number++;
        }
        return new FirstLines(name, written, numbers, !goesOn);
    }

    int size() {
        return written.size();
    }

    /** Returns a line as it stands there, counted from 0; empty if there are not so many. */
    String written(int index) {
        return index < written.size() ? written.get(index) : "";
    }
}
