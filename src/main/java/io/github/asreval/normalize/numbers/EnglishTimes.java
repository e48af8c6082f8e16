package io.github.asreval.normalize.numbers;

import java.util.Optional;
import java.util.Set;

/**
 * English times of day: {@code half past 7}, {@code 7 30} and {@code 07:30} are {@code 7:30}; of {@code 7 o'clock} and
 * {@code 7:00} the hour is left, since both are said {@code seven} as well.
 */
record EnglishTimes(FormWords words) implements FormRule {

    private static final int HOURS = 12;

    /** Two numbers are a time by themselves if the second is one of these. */
    private static final Set<Integer> QUARTERS = Set.of(15, 30, 45);

    private static final Set<Integer> FIVES = Set.of(5, 10, 20, 25);

    @Override
    public Optional<Form> at(FormLine line, int token) {
        return relative(line, token)
                .or(() -> withHalfDay(line, token))
                .or(() -> written(line, token))
                .or(() -> onTheHour(line, token))
                .or(() -> sideBySide(line, token));
    }

    /** Returns {@code half past 7}, {@code a quarter to 8}, {@code 20 past 7}, {@code 10 minutes to 8}. */
    private Optional<Form> relative(FormLine line, int token) {
        String amount = line.key(token);
        boolean article = amount.equals("a") && line.next(token).equals("quarter");
        int at = article ? token + 1 : token;
        boolean quarter = line.key(at).equals("quarter");
        boolean half = amount.equals("half");
        boolean named = words.is("minutes", line.next(at));
        int minutes = half ? 30 : quarter ? 15 : line.whole(at);
        int relation = named ? at + 2 : at + 1;
        int hour = ClockReading.hour(line, relation + 1);
        if (minutes < 1
                || hour < 1
                || hour > HOURS
                || !line.joined(relation + 1, relation + 1 - token)
                || words.isUnit(line.next(relation + 1))) {
            return Optional.empty();
        }
        String word = line.key(relation);
        boolean later = word.equals("past") || word.equals("after");
        boolean sure = half || quarter || named || (word.equals("past") && FIVES.contains(minutes));
        boolean earlier = !half && (word.equals("to") || word.equals("till") || word.equals("before"));
        Optional<ClockReading> time = !sure
                ? Optional.empty()
                : later
                        ? ClockReading.of(hour, minutes)
                        : earlier ? ClockReading.before(hour, minutes) : Optional.empty();
        int length = relation + 2 - token;
        int end = clockEnd(line, token + length);
        String letter = line.joined(end) ? line.key(end) : "";
        boolean apart =
                (letter.equals("a") || letter.equals("p")) && line.next(end).equals("m");
        return time.map(reading -> apart
                ? new Form(end + 2 - token, reading + " " + letter + "m", 0)
                : new Form(end - token, reading.toString(), 0));
    }

    /** Returns {@code 7:30}, {@code 07:30}, {@code 7:00}. */
    private Optional<Form> written(FormLine line, int token) {
        int end = clockEnd(line, token + 1);
        return ClockReading.of(line.key(token), ':')
                .filter(time -> !time.isFull() || standsAlone(line, token, end))
                .map(time -> new Form(end - token, shown(time), 0));
    }

    /** Returns whether an hour, once it is one number, would not be taken together with the number beside it. */
    private boolean standsAlone(FormLine line, int token, int end) {
        String behind = line.next(end - 1);
        return !FormLine.isNumber(line.before(token))
                && !FormLine.isNumber(behind)
                && !words.isScale(behind)
                && !words.is("oh", behind);
    }

    private static String shown(ClockReading time) {
        return time.isFull() ? String.valueOf(time.hour()) : time.toString();
    }

    private Optional<Form> onTheHour(FormLine line, int token) {
        int hour = line.whole(token);
        int end = clockEnd(line, token + 1);
        boolean clock = hour >= 1 && hour <= HOURS && end > token + 1 && standsAlone(line, token, end);
        return clock ? Form.of(end - token, String.valueOf(hour)) : Optional.empty();
    }

    /** Returns the place behind {@code o'clock} if it stands there, else the place itself. */
    private int clockEnd(FormLine line, int token) {
        if (!line.joined(token)) {
            return token;
        }
        boolean two = line.key(token).equals("o") && line.next(token).equals("clock");
        return two ? token + 2 : words.is("clock", line.key(token)) ? token + 1 : token;
    }

    /** Returns {@code 7 am}, {@code 7:30pm}, {@code 7.30 p.m.}, {@code 7 30 pm}. */
    private Optional<Form> withHalfDay(FormLine line, int token) {
        String key = line.key(token);
        int letters = 0;
        while (letters < key.length() && key.charAt(letters) <= ':') {
            letters++;
        }
        String glued = letters > 0 ? words.value("half-day", key.substring(letters)) : "";
        Optional<ClockReading> time = time(glued.isEmpty() ? key : key.substring(0, letters));
        int end = token + 1;
        if (time.isEmpty()) {
            return Optional.empty();
        }
        if (glued.isEmpty() && time.get().isFull() && line.joined(end) && minutes(line, end) >= 0) {
            time = ClockReading.of(time.get().hour(), minutes(line, end));
            end += line.key(end).length() == 1 ? 2 : words.is("oh", line.key(end)) ? 2 : 1;
        }
        end = glued.isEmpty() ? clockEnd(line, end) : end;
        String half = glued.isEmpty() && line.joined(end) ? words.value("half-day", line.key(end)) : glued;
        boolean apart = half.isEmpty()
                && line.joined(end + 1)
                && line.joined(end)
                && line.next(end).equals("m");
        if (apart && (line.key(end).equals("a") || line.key(end).equals("p"))) {
            half = line.key(end) + "m";
            end += 1;
        }
        if (half.isEmpty() || time.isEmpty() || time.get().hour() < 1) {
            return Optional.empty();
        }
        int last = glued.isEmpty() ? end : token;
        boolean period = line.key(last).indexOf('.') > 0 && line.closing(last).startsWith(".");
        return Optional.of(new Form(last - token + 1, shown(time.get()) + " " + half, period ? 1 : 0));
    }

    private static Optional<ClockReading> time(String key) {
        int hour = FormLine.whole(key);
        return hour >= 1 && hour <= HOURS
                ? ClockReading.of(hour, 0)
                : ClockReading.of(key, ':').or(() -> ClockReading.of(key, '.'));
    }

    /** Returns the minutes that a word names behind an hour, 5 for {@code oh 5}, else -1. */
    private int minutes(FormLine line, int token) {
        int number = line.whole(token);
        if (words.is("oh", line.key(token))) {
            int digit = FormLine.whole(line.next(token));
            return digit >= 1 && digit <= 9 ? digit : -1;
        }
        return number >= 10 && number < 60 ? number : -1;
    }

    /** Returns two numbers side by side, by themselves or behind a word such as {@code at}. */
    private Optional<Form> sideBySide(FormLine line, int token) {
        int hour = line.whole(token);
        if (hour < 1 || hour > HOURS || !line.joined(token + 1) || FormLine.isNumber(line.before(token))) {
            return Optional.empty();
        }
        boolean oh = words.is("oh", line.key(token + 1));
        int minute = minutes(line, token + 1);
        int last = oh ? token + 2 : token + 1;
        boolean at = words.is("before-time", line.before(token));
        String behind = line.next(last);
        boolean counted = FormLine.isNumber(behind) || words.isUnit(behind) || words.is("oh", behind);
        return minute > 0 && !counted && (at || (!oh && QUARTERS.contains(minute)))
                ? ClockReading.of(hour, minute).map(time -> new Form(last - token + 1, time.toString(), 0))
                : Optional.empty();
    }
}
