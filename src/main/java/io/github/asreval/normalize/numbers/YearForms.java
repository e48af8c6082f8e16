package io.github.asreval.normalize.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Years that are said in two numbers: {@code 19 84}, as num-parse leaves {@code nineteen eighty four}, is {@code 1984}.
 *
 * <p>Two numbers are a year if they make one from 1700 to 2099, or from 1100 behind a word such as {@code in} or {@code
 * since}. Two that count on, as in {@code nineteen twenty people}, need such a word as well, and where more numbers stand
 * side by side, or a unit follows, they stay. In German it is one word, {@code neunzehnhundertvierundachtzig}.
 */
final class YearForms implements FormRule {

    private static final int FIRST = 1100;
    private static final int LAST = 2099;
    private static final int FIRST_BY_ITSELF = 1700;

    private final FormWords words;
    private final Map<String, Integer> german = new HashMap<>();

    YearForms(FormWords words) {
        this.words = words;
        if (words.has("de")) {
            RuleBasedNumberFormat rules = SpellOutRules.written("de");
            for (int year = FIRST; year <= LAST; year++) {
                String said = SpellOutRules.visible(rules.format(year, "%spellout-numbering-year"));
                if (said.contains("hundert")) {
                    german.put(FormLine.key(said), year);
                }
            }
        }
    }

    @Override
    public Set<String> spokenWords() {
        return german.keySet();
    }

    @Override
    public Optional<Form> at(FormLine line, int token) {
        Integer word = german.get(line.key(token));
        if (word != null) {
            return Form.of(1, String.valueOf(word));
        }
        int century = line.whole(token);
        if (century < FIRST / 100 && !words.is("thousand", line.key(token))) {
            return Optional.empty();
        }
        boolean number = FormLine.isNumber(line.before(token)) || words.isMoney(line.before(token));
        if (number && !isBehindDate(line, token)) {
            return Optional.empty();
        }
        String decade = words.value("decade", line.next(token));
        if (!decade.isEmpty() && century >= 18 && century <= LAST / 100) {
            return Form.of(2, century + decade + "s");
        }
        boolean oh = words.is("oh", line.next(token)) && line.joined(token + 2);
        int last = oh ? token + 2 : token + 1;
        int year = line.joined(last) ? year(line, token, last, oh) : -1;
        return year < 0 || isMoreThanYear(line, last) || !isYear(line, token, year, oh)
                ? Optional.empty()
                : Form.of(last - token + 1, String.valueOf(year));
    }

    /** Returns the year that two numbers make, else -1. */
    private int year(FormLine line, int token, int last, boolean oh) {
        int century = line.whole(token);
        int rest = line.whole(last);
        if (words.is("thousand", line.key(token))) {
            // The French mil neuf cent, of which num-parse leaves mil 900.
            return rest >= 100 && rest < 1000 ? 1000 + rest : -1;
        }
        boolean inFrench = words.has("fr") && century < 20 && rest >= 100 && rest < 200;
        if (inFrench) {
            return 100 * century + rest - 100;
        }
        boolean digits = oh ? rest > 0 && rest < 10 : rest >= 10 && rest < 100;
        return digits && century <= LAST / 100 ? 100 * century + rest : -1;
    }

    private boolean isYear(FormLine line, int token, int year, boolean oh) {
        boolean said = words.is("before-year", line.before(token)) || isBehindDate(line, token);
        boolean countsOn = !oh && year % 100 == year / 100 + 1;
        return said || (year >= FIRST_BY_ITSELF && !countsOn) || words.is("thousand", line.key(token));
    }

    /** Returns whether a month stands before, or a month and its day. */
    private boolean isBehindDate(FormLine line, int token) {
        if (words.is("month", line.before(token))) {
            return true;
        }
        int day = line.joined(token) ? line.whole(token - 1) : -1;
        return day > 0 && day <= 31 && words.is("month", line.before(token - 1));
    }

    private boolean isMoreThanYear(FormLine line, int last) {
        String behind = line.next(last);
        return FormLine.isNumber(behind) || words.isUnit(behind) || words.is("oh", behind) || words.is("clock", behind);
    }
}
