package io.github.asreval.normalize.numbers;

import java.util.Optional;

/**
 * German times of day: {@code 8 Uhr 30}, {@code 8.30 Uhr} and {@code halb 9} are {@code 8:30}, {@code 8:00} is {@code 8
 * Uhr}.
 */
record GermanTimes(FormWords words) implements FormRule {

    @Override
    public Optional<Form> at(FormLine line, int token) {
        return relative(line, token).or(() -> written(line, token)).or(() -> spoken(line, token));
    }

    private static boolean isClock(String key) {
        return key.equals("uhr");
    }

    private Optional<Form> form(FormLine line, int token, int words, Optional<ClockReading> time) {
        int clock = isClock(line.next(token + words - 1)) ? 1 : 0;
        boolean amount = this.words.isUnit(line.next(token + words - 1));
        return amount ? Optional.empty() : time.map(reading -> new Form(words + clock, shown(reading), 0));
    }

    private static String shown(ClockReading time) {
        return time.isFull() ? time.hour() + " Uhr" : time.toString();
    }

    /** Returns {@code halb 9}, {@code Viertel nach 8}, {@code 5 vor halb 9}, {@code 10 nach 8}. */
    private Optional<Form> relative(FormLine line, int token) {
        String key = line.key(token);
        int next = hour(line, token + 1);
        if (key.equals("halb") && line.joined(token + 1) && next >= 1 && next <= 12) {
            return form(line, token, 2, ClockReading.before(next, 30));
        }
        if (key.equals("dreiviertel") && line.joined(token + 1) && next >= 1 && next <= 12) {
            return form(line, token, 2, ClockReading.before(next, 15));
        }
        boolean quarter = key.equals("viertel");
        boolean named = words.is("minutes", line.next(token));
        int minutes = quarter ? 15 : line.whole(token);
        int relation = named ? token + 2 : token + 1;
        String word = line.joined(relation) ? line.key(relation) : "";
        boolean half = line.next(relation).equals("halb");
        int last = half ? relation + 2 : relation + 1;
        int hour = hour(line, last);
        boolean sure = quarter || half || isClock(line.next(last)) || words.is("before-time", line.before(token));
        boolean fits = (quarter || minutes == 5 || minutes == 10 || minutes == 20 || named)
                && (word.equals("vor") || word.equals("nach"))
                && hour >= 1
                && hour <= 24
                && sure
                && line.joined(last, last - token);
        if (!fits || minutes < 1 || (half && minutes > 29)) {
            return Optional.empty();
        }
        int offset = (word.equals("nach") ? minutes : -minutes) - (half ? 30 : 0);
        Optional<ClockReading> time = offset > 0 ? ClockReading.of(hour, offset) : ClockReading.before(hour, -offset);
        return form(line, token, last - token + 1, time);
    }

    /** Returns {@code 8:30}, {@code 8:30 Uhr} and {@code 8.30 Uhr}. */
    private Optional<Form> written(FormLine line, int token) {
        Optional<ClockReading> time = ClockReading.of(line.key(token), ':');
        if (time.isEmpty() && isClock(line.next(token))) {
            time = ClockReading.of(line.key(token), '.');
        }
        int clock = isClock(line.next(token)) ? 1 : 0;
        return form(line, token, 1, time.filter(reading -> !reading.isFull() || !words.isTakenOn(line, token + clock)));
    }

    /** Returns {@code 8 Uhr 30} and {@code 8 Uhr}. */
    private Optional<Form> spoken(FormLine line, int token) {
        int hour = hour(line, token);
        if (hour < 0 || hour > 24 || !isClock(line.next(token))) {
            return Optional.empty();
        }
        int minute = line.joined(token + 2) ? line.whole(token + 2) : -1;
        boolean minutes =
                minute > 0 && minute < 60 && !isClock(line.next(token + 2)) && !words.isUnit(line.next(token + 2));
        return minutes
                ? ClockReading.of(hour, minute).map(time -> new Form(3, time.toString(), 0))
                : Form.of(2, hour + " Uhr");
    }

    /** Before Uhr one is {@code ein}, which is an article elsewhere and therefore no number to num-parse. */
    private static int hour(FormLine line, int token) {
        boolean one = line.key(token).equals("ein") && isClock(line.next(token));
        return one ? 1 : ClockReading.hour(line, token);
    }
}
