package io.github.asreval.normalize.numbers;

import java.util.Locale;
import java.util.Optional;

/**
 * A time of day on a clock of twelve or twenty-four hours.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 */
record ClockReading(int hour, int minute) {

    ClockReading {
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
            throw new IllegalArgumentException(hour + ":" + minute + " is no time of day");
        }
    }

    /** Returns the time of a word such as {@code 7:30} or, with another mark, {@code 7.30}; nothing if it is none. */
    static Optional<ClockReading> of(String key, char mark) {
        int at = key.indexOf(mark);
        if (at < 1 || at > 2 || key.length() != at + 3) {
            return Optional.empty();
        }
        String hour = key.substring(0, at);
        String minute = key.substring(at + 1);
        if (!FormLine.isDigits(hour) || !FormLine.isDigits(minute)) {
            return Optional.empty();
        }
        return of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    /** Returns a time, or nothing if there is none with such numbers. */
    static Optional<ClockReading> of(int hour, int minute) {
        boolean time = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60;
        return time ? Optional.of(new ClockReading(hour, minute)) : Optional.empty();
    }

    /** Returns the time so many minutes before the hour, on the same kind of clock: {@code 12:45} before one. */
    static Optional<ClockReading> before(int hour, int minutes) {
        if (hour < 1 || hour > 24 || minutes < 1 || minutes > 59) {
            return Optional.empty();
        }
        return of(hour == 1 ? 12 : hour - 1, 60 - minutes);
    }

    /** Returns the hour that a word names, by itself or as {@code 7:00}, else -1. */
    static int hour(FormLine line, int token) {
        int hour = line.whole(token);
        return hour >= 0
                ? hour
                : of(line.key(token), ':')
                        .filter(ClockReading::isFull)
                        .map(ClockReading::hour)
                        .orElse(-1);
    }

    /** Returns whether the time is that of a full hour. */
    boolean isFull() {
        return minute == 0;
    }

    /** Returns the time as a clock shows it: {@code 7:05}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d:%02d", hour, minute);
    }
}
