package io.github.asreval.normalize.numbers;

import java.util.Optional;

/**
 * French times of day: {@code 7 heures 30}, {@code 7 h 30}, {@code 7h30} and {@code 7 heures et demie} are {@code 7:30},
 * {@code 7h} and {@code 7:00} are {@code 7 heures}.
 */
record FrenchTimes(FormWords words) implements FormRule {

    @Override
    public Optional<Form> at(FormLine line, int token) {
        Optional<ClockReading> written =
                ClockReading.of(line.key(token), ':').or(() -> ClockReading.of(line.key(token), 'h'));
        if (written.isPresent() && !written.get().isFull()) {
            return Form.of(1, shown(written.get()));
        }
        String key = line.key(token);
        int digits = key.endsWith("h") ? FormLine.whole(key.substring(0, key.length() - 1)) : -1;
        boolean glued = digits >= 0 || (written.isPresent() && !words.is("clock", line.next(token)));
        int hour = written.isPresent() ? written.get().hour() : glued ? digits : hour(line, token);
        if (hour < 0 || hour > 24 || (!glued && !words.is("clock", line.next(token)))) {
            return Optional.empty();
        }
        int behind = glued ? token + 1 : token + 2;
        boolean more = words.isScale(line.next(behind - 1));
        return withMinutes(line, token, hour, behind)
                .or(() -> more ? Optional.empty() : Form.of(behind - token, shown(new ClockReading(hour, 0))));
    }

    private static int hour(FormLine line, int token) {
        return line.key(token).equals("une") ? 1 : line.whole(token);
    }

    private static String shown(ClockReading time) {
        return time.isFull() ? time.hour() + (time.hour() == 1 ? " heure" : " heures") : time.toString();
    }

    private Optional<Form> withMinutes(FormLine line, int token, int hour, int behind) {
        if (!line.joined(behind)) {
            return Optional.empty();
        }
        boolean and = line.key(behind).equals("et");
        boolean less = line.key(behind).equals("moins");
        boolean article = less && line.next(behind).equals("le");
        int last = behind + (and || less ? 1 : 0) + (article ? 1 : 0);
        String word = line.joined(last, last - behind + 1) ? line.key(last) : "";
        int number = FormLine.whole(word);
        boolean half = and && (word.equals("demie") || word.equals("demi"));
        boolean quarter = (and || article) && word.equals("quart");
        int minute = half ? 30 : quarter ? 15 : and ? -1 : number;
        if (minute < 1 || minute > 59 || words.is("clock", line.next(last)) || words.isUnit(line.next(last))) {
            return Optional.empty();
        }
        int end = number > 0 && words.is("minutes", line.next(last)) ? last + 1 : last;
        Optional<ClockReading> time = less ? ClockReading.before(hour, minute) : ClockReading.of(hour, minute);
        return time.map(reading -> new Form(end - token + 1, reading.toString(), 0));
    }
}
