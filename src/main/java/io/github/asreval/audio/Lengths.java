package io.github.asreval.audio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/** Lengths as messages tell them. */
final class Lengths {

    private Lengths() {}

    /** Returns {@code 7.979 s}, {@code 2 h 05 min 07.979 s}, or {@code an unknown length}. */
    static String seconds(Optional<Duration> length) {
        return length.map(Lengths::seconds).orElse("an unknown length");
    }

    /** Returns so many ms as {@link #seconds(Duration)} does. */
    static String millis(long millis) {
        return seconds(Duration.ofMillis(millis));
    }

    /** Returns {@code 7.979 s}, or {@code 2 h 05 min 07.979 s}. */
    static String seconds(Duration length) {
        BigDecimal seconds = BigDecimal.valueOf(length.toSecondsPart())
                .add(BigDecimal.valueOf(length.toNanosPart(), 9))
                .setScale(3, RoundingMode.DOWN);
        if (length.toMinutes() == 0) {
            return seconds.toPlainString() + " s";
        }
        String padded = (length.toSecondsPart() < 10 ? "0" : "") + seconds.toPlainString() + " s";
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        return (hours == 0 ? minutes + " min " : hours + " h " + (minutes < 10 ? "0" : "") + minutes + " min ")
                + padded;
    }
}
