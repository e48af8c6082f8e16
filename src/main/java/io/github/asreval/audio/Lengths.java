package io.github.asreval.audio;

import java.time.Duration;
import java.util.Optional;

/** Lengths as messages tell them, to the nearest ms. */
final class Lengths {

    private Lengths() {}

    /** Returns what {@link #seconds(Duration)} does, or {@code an unknown length}. */
    static String seconds(Optional<Duration> length) {
        return length.map(Lengths::seconds).orElse("an unknown length");
    }

    /** Returns {@code 7.979 s}, {@code 5 min 07.979 s} or {@code 2 h 05 min 07.979 s}. */
    static String seconds(Duration length) {
        return millis(length.plusNanos(500_000).toMillis());
    }

    /** Returns so many ms as {@link #seconds(Duration)} does. */
    static String millis(long millis) {
        Duration length = Duration.ofMillis(millis);
        String seconds = length.toSecondsPart() + "." + padded(length.toMillisPart(), 3) + " s";
        if (length.toMinutes() == 0) {
            return seconds;
        }
        String padded = (length.toSecondsPart() < 10 ? "0" : "") + seconds;
        return length.toHours() == 0
                ? length.toMinutesPart() + " min " + padded
                : length.toHours() + " h " + padded(length.toMinutesPart(), 2) + " min " + padded;
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
