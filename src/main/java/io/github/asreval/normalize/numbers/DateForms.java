package io.github.asreval.normalize.numbers;

import io.github.asreval.normalize.base.CharacterChange;
import io.github.asreval.normalize.base.LetterCase;
import java.util.Optional;

/**
 * The day and the month of a date: {@code June 3rd}, {@code the 3rd of June} and {@code 3 June} are {@code June 3}, {@code
 * 3te Mai} and {@code 3. Mai} are {@code 3 Mai}. Dates in digits alone stay, for they may begin with day or month.
 */
record DateForms(FormWords words) implements FormRule {

    private static final int LAST_DAY = 31;

    @Override
    public Optional<Form> at(FormLine line, int token) {
        if (words.has("en") && isMonth(line, token)) {
            return monthFirst(line, token);
        }
        boolean article = words.has("en") && line.key(token).equals("the") && line.joined(token + 1);
        return dayFirst(line, article ? token + 1 : token, article ? 1 : 0);
    }

    private boolean isMonth(FormLine line, int token) {
        return words.is("month", line.key(token));
    }

    private Optional<Form> monthFirst(FormLine line, int month) {
        boolean article = line.next(month).equals("the");
        int day = article ? month + 2 : month + 1;
        boolean joined = article ? line.joined(day) : line.joinedOverPeriod(day);
        boolean ordinal = OrdinalForms.value(words, line.key(day)) > 0;
        return joined && day(line, day) > 0 && (ordinal || !article)
                ? Form.of(day - month + 1, month(line, month) + " " + day(line, day))
                : Optional.empty();
    }

    /** Returns a date that begins with its day, unless a number follows to which the month may belong as well. */
    private Optional<Form> dayFirst(FormLine line, int token, int before) {
        int day = day(line, token);
        if (day < 1) {
            return Optional.empty();
        }
        boolean of = words.is("of", line.next(token));
        int month = of ? token + 2 : token + 1;
        boolean german = words.has("de") && line.closing(token).equals(".");
        boolean joined = (german && !of) ? line.joinedOverPeriod(month) : line.joined(month);
        boolean english = words.has("en") && CharacterChange.isAscii(line.key(month));
        boolean doubtful = english && !of && words.is("month-or-word", line.key(month)) && !isYear(line.next(month));
        if (!joined || !isMonth(line, month) || doubtful || isBeforeDay(line, month)) {
            return Optional.empty();
        }
        if (english) {
            return Form.of(before + month - token + 1, month(line, month) + " " + day);
        }
        return before > 0
                ? Optional.empty()
                : Form.of(month - token + 1, day + (of ? " " + line.key(token + 1) : "") + " " + month(line, month));
    }

    private static boolean isYear(String key) {
        int year = FormLine.whole(key);
        return year >= 1700 && year < 2100;
    }

    private boolean isBeforeDay(FormLine line, int month) {
        return line.joinedOverPeriod(month + 1) && day(line, month + 1) > 0;
    }

    /** Returns the day that a word may name, else -1. */
    private int day(FormLine line, int token) {
        int number = line.whole(token);
        int day = number > 0 ? number : OrdinalForms.value(words, line.key(token));
        return day <= LAST_DAY ? day : -1;
    }

    /** Returns the month in full, in the case in which it was written. */
    private String month(FormLine line, int token) {
        String written = line.text(token);
        String full = words.full("month", line.key(token));
        return FormLine.key(full).equals(line.key(token)) ? written : LetterCase.like(written, full);
    }
}
