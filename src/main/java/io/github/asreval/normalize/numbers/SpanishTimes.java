package io.github.asreval.normalize.numbers;

import java.util.Optional;

/**
 * Spanish times of day: {@code las 7 y media}, {@code las 7 y 30} and {@code las 07:30} are {@code las 7:30}, {@code las
 * 7:00} is {@code las 7}.
 */
record SpanishTimes(FormWords words) implements FormRule {

    @Override
    public Optional<Form> at(FormLine line, int token) {
        boolean article = line.before(token).equals("las") || line.before(token).equals("la");
        int hour = line.key(token).equals("una") ? 1 : ClockReading.hour(line, token);
        Optional<Form> minutes = article && hour >= 1 && hour <= 24 ? withMinutes(line, token, hour) : Optional.empty();
        int clock = words.is("clock", line.next(token)) ? 1 : 0;
        boolean alone = !FormLine.isNumber(line.before(token)) && !words.isTakenOn(line, token + clock);
        return minutes.or(() -> written(line, token)
                .filter(time -> !time.isFull() || alone)
                .map(time -> new Form(1 + clock, shown(time), 0)));
    }

    private Optional<ClockReading> written(FormLine line, int token) {
        Optional<ClockReading> written = ClockReading.of(line.key(token), ':');
        return written.isEmpty() && words.is("clock", line.next(token))
                ? ClockReading.of(line.key(token), '.')
                : written;
    }

    private static String shown(ClockReading time) {
        return time.isFull() ? String.valueOf(time.hour()) : time.toString();
    }

    private Optional<Form> withMinutes(FormLine line, int token, int hour) {
        String relation = line.next(token);
        boolean less = relation.equals("menos");
        boolean words = less || relation.equals("y");
        int last = words ? token + 2 : token + 1;
        if (!line.joined(last)) {
            return Optional.empty();
        }
        String word = line.key(last);
        int number = FormLine.whole(word);
        int minute = words && word.equals("media") ? 30 : words && word.equals("cuarto") ? 15 : number;
        boolean minutes = words ? minute >= 1 : minute >= 10;
        if (!minutes || minute > 59 || FormLine.isNumber(line.next(last)) || this.words.isUnit(line.next(last))) {
            return Optional.empty();
        }
        Optional<ClockReading> time = less ? ClockReading.before(hour, minute) : ClockReading.of(hour, minute);
        int end = number > 0 && this.words.is("minutes", line.next(last)) ? last + 1 : last;
        return time.map(reading -> new Form(end - token + 1, reading.toString(), 0));
    }
}
