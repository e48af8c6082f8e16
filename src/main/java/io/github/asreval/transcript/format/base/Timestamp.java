package io.github.asreval.transcript.format.base;

import io.github.asreval.text.Words;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The line of a subtitle that says when it is shown: {@code 00:00:02,700 --> 00:00:04,300}, with a point in WebVTT, where
 * the hours may be missing and settings follow.
 *
 * @param begin in seconds
 * @param end in seconds
 */
public record Timestamp(double begin, double end) {

    private static final String ARROW = "-->";
    private static final int SECONDS_PER_MINUTE = 60;

    /** Returns the times that a line tells, or nothing if it is no such line. */
    public static Optional<Timestamp> of(String line) {
        if (!beginsWithDigit(line)) {
            return Optional.empty();
        }
        int arrow = line.indexOf(ARROW);
        if (arrow < 0) {
            return Optional.empty();
        }
        String rest = Words.trim(line.substring(arrow + ARROW.length()));
        int settings = 0;
        while (settings < rest.length() && !Words.isWhiteSpace(rest.charAt(settings))) {
            settings++;
        }
        return of(line.substring(0, arrow), rest.substring(0, settings));
    }

    /** Returns the times that a line of SubViewer subtitles tells, {@code 0:00:02.700,0:00:04.300}; nothing otherwise. */
    public static Optional<Timestamp> ofSbv(String line) {
        if (!beginsWithDigit(line)) {
            return Optional.empty();
        }
        int comma = line.indexOf(',');
        if (comma < 0 || line.indexOf(':') < 0 || line.indexOf(',', comma + 1) >= 0) {
            return Optional.empty();
        }
        return of(line.substring(0, comma), line.substring(comma + 1));
    }

    /** Every time does, and hardly a line of a text, which may be a file of megabytes. */
    private static boolean beginsWithDigit(String line) {
        int start = 0;
        while (start < line.length() && Words.isWhiteSpace(line.charAt(start))) {
            start++;
        }
        return start < line.length() && line.charAt(start) >= '0' && line.charAt(start) <= '9';
    }

    /** Returns the times of two texts, or nothing if one of them is none. */
    public static Optional<Timestamp> of(String from, String to) {
        OptionalDouble begin = seconds(Words.trim(from));
        OptionalDouble end = seconds(Words.trim(to));
        return begin.isPresent() && end.isPresent()
                ? Optional.of(new Timestamp(begin.getAsDouble(), end.getAsDouble()))
                : Optional.empty();
    }

    /** Returns the seconds of {@code 01:02:03.500}; nothing for a text of another form. */
    public static OptionalDouble seconds(String time) {
        String[] parts = time.replace(',', '.').split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            return OptionalDouble.empty();
        }
        double seconds = 0;
        for (String part : parts) {
            OptionalDouble number = Numbers.parse(part);
            if (number.isEmpty() || part.charAt(0) < '0' || part.charAt(0) > '9') {
                return OptionalDouble.empty();
            }
            seconds = seconds * SECONDS_PER_MINUTE + number.getAsDouble();
        }
        return OptionalDouble.of(seconds);
    }
}
