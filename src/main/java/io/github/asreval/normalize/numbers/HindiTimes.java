package io.github.asreval.normalize.numbers;

import java.util.Optional;

/**
 * Hindi times of day: {@code 7.5 बजे}, as num-parse leaves {@code साढ़े सात बजे}, and {@code 7 बजकर 30 मिनट} are {@code 7:30},
 * as is {@code 7:30 बजे}, and {@code 7:00} is {@code 7}. Without बजे half hours are times only behind a word such as शाम.
 */
record HindiTimes(FormWords words) implements FormRule {

    @Override
    public Optional<Form> at(FormLine line, int token) {
        String key = line.key(token);
        String behind = line.next(token);
        boolean clock = words.is("clock-hi", behind);
        if (words.is("clock-and", behind)) {
            return withMinutes(line, token);
        }
        Optional<ClockReading> written = ClockReading.of(key, ':');
        if (written.isPresent()) {
            boolean alone = !FormLine.isNumber(line.before(token)) && !words.isTakenOn(line, token);
            boolean full = written.get().isFull();
            return full && !alone ? Optional.empty() : Form.of(clock && !full ? 2 : 1, shown(written.get()));
        }
        int minute = line.joined(token + 1) ? line.whole(token + 1) : -1;
        if (minute >= 10 && minute < 60 && words.is("clock-hi", line.next(token + 1))) {
            int hour = line.whole(token);
            boolean alone = !FormLine.isNumber(line.before(token));
            return alone && hour >= 1 && hour <= 12 ? form(3, ClockReading.of(hour, minute)) : Optional.empty();
        }
        return clock || isBehindDaytime(line, token) ? form(clock ? 2 : 1, fraction(key, clock)) : Optional.empty();
    }

    private static Optional<Form> form(int words, Optional<ClockReading> time) {
        return time.map(reading -> new Form(words, shown(reading), 0));
    }

    private static String shown(ClockReading time) {
        return time.isFull() ? String.valueOf(time.hour()) : time.toString();
    }

    /** Returns {@code 7 बजकर 30 मिनट}. */
    private Optional<Form> withMinutes(FormLine line, int token) {
        int hour = ClockReading.hour(line, token);
        int minute = line.joined(token + 2) ? line.whole(token + 2) : -1;
        boolean named = words.is("minutes", line.next(token + 2));
        Optional<ClockReading> time = hour < 1 || minute < 1 || words.isUnit(line.next(token + 2))
                ? Optional.empty()
                : ClockReading.of(hour, minute);
        return time.map(reading -> new Form(named ? 4 : 3, reading.toString(), 0));
    }

    /** Returns the time that a number with a half or a quarter is, or one that is written with a full stop. */
    private static Optional<ClockReading> fraction(String key, boolean clock) {
        int point = key.indexOf('.');
        int hour = point < 1 ? -1 : FormLine.whole(key.substring(0, point));
        if (hour < 0 || hour > 12) {
            return Optional.empty();
        }
        return switch (key.substring(point + 1)) {
            case "5" -> ClockReading.of(hour == 0 ? 12 : hour, 30);
            case "25" -> ClockReading.of(hour == 0 ? 12 : hour, 15);
            case "75" -> ClockReading.of(hour == 0 ? 12 : hour, 45);
            default -> clock ? ClockReading.of(key, '.') : Optional.empty();
        };
    }

    private boolean isBehindDaytime(FormLine line, int token) {
        boolean particle = words.is("behind-daytime", line.before(token)) && line.joined(token - 1);
        String daytime = particle ? line.before(token - 1) : line.before(token);
        return words.is("daytime", daytime)
                && !words.is("currency", line.next(token))
                && !line.next(token).equals("%");
    }
}
