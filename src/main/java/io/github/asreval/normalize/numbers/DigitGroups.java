package io.github.asreval.normalize.numbers;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the marks out of the groups of digits in a number: the step {@code num-ungroup}.
 *
 * <p>Groups are of three digits, or of two with three at the end, as in India: {@code 12,34,567}. Anything else, as
 * {@code 1,2}, is left alone. Instances are immutable.
 */
final class DigitGroups implements LineChange {

    private static final String COMMA = ",";
    private static final String DECIMAL_MARKS = ".,\u066B";

    /** No-break space, narrow no-break space, thin space: an ordinary space may stand between two numbers. */
    private static final String SPACES = "\u00A0\u202F\u2009";

    private static final String APOSTROPHES = "'\u2019";
    private static final char ARABIC_THOUSANDS_SEPARATOR = '\u066C';

    private final String marks;
    private final boolean spaced;

    private DigitGroups(String marks, boolean spaced) {
        this.marks = marks + ARABIC_THOUSANDS_SEPARATOR;
        this.spaced = spaced;
    }

    /**
     * Returns the change for the marks of a language.
     *
     * @param language a language tag, empty for commas
     * @throws IllegalArgumentException if the language is not known
     */
    static DigitGroups of(String language) {
        if (language.isEmpty()) {
            return new DigitGroups(COMMA, false);
        }
        ULocale locale = ULocale.forLanguageTag(language);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String known = symbols.getLocale(ULocale.VALID_LOCALE).getLanguage();
        if (known.isEmpty() || !known.equals(locale.getLanguage())) {
            throw new IllegalArgumentException("how digits are grouped in \"" + language
                    + "\" is not known; without a language, num-ungroup takes out commas");
        }
        String mark = symbols.getGroupingSeparatorString();
        if (SPACES.contains(mark)) {
            return new DigitGroups(SPACES, true);
        }
        return new DigitGroups(APOSTROPHES.contains(mark) ? APOSTROPHES : mark, false);
    }

    /** Most words and lines have none, and need not be looked through for digits. */
    private boolean hasMark(String text) {
        for (int i = 0; i < marks.length(); i++) {
            if (text.indexOf(marks.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where spaces group digits, the groups are words, and the first of them ends in a digit. */
    @Override
    public boolean concerns(String word) {
        return spaced ? WrittenNumber.endsInDigit(word) : !edits(word).isEmpty();
    }

    @Override
    public List<Edit> edits(String line) {
        if (!hasMark(line)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        int end = 0;
        for (int start = nextDigit(line, 0); start < line.length(); start = nextDigit(line, end)) {
            List<Integer> groups = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            end = afterDigits(line, start);
            groups.add(line.codePointCount(start, end));
            while (isMark(line, end) && nextDigit(line, end + 1) == end + 1 && end + 1 < line.length()) {
                places.add(end);
                int group = end + 1;
                end = afterDigits(line, group);
                groups.add(line.codePointCount(group, end));
            }
            if (areGroups(groups) && begins(line, start)) {
                places.forEach(place -> edits.add(new Edit(place, place + 1, "")));
            }
        }
        return edits;
    }

    /** Returns whether these are the lengths of groups: 1 to 3, 3, 3 … or 1 to 2, 2, 2 … 3. */
    private static boolean areGroups(List<Integer> lengths) {
        int last = lengths.size() - 1;
        List<Integer> middle = last > 0 ? lengths.subList(1, last) : List.of();
        return last > 0
                && lengths.get(last) == 3
                && ((lengths.get(0) <= 3 && middle.stream().allMatch(length -> length == 3))
                        || (lengths.get(0) <= 2 && middle.stream().allMatch(length -> length == 2)));
    }

    /** Returns whether a number can begin there: not with a zero, and not as the decimals of another one. */
    private boolean begins(String line, int start) {
        boolean decimals = start > 1
                && (isMark(line, start - 1) || DECIMAL_MARKS.indexOf(line.charAt(start - 1)) >= 0)
                && WrittenNumber.digit(line.codePointBefore(start - 1)) >= 0;
        return !decimals && WrittenNumber.digit(line.codePointAt(start)) != 0;
    }

    private boolean isMark(String line, int place) {
        return place < line.length() && marks.indexOf(line.charAt(place)) >= 0;
    }

    /** Returns the place of the next digit, the end of the line if there is none. */
    private static int nextDigit(String line, int from) {
        int place = from;
        while (place < line.length() && WrittenNumber.digit(line.codePointAt(place)) < 0) {
            place += Character.charCount(line.codePointAt(place));
        }
        return Math.min(place, line.length());
    }

    private static int afterDigits(String line, int from) {
        int place = from;
        while (place < line.length() && WrittenNumber.digit(line.codePointAt(place)) >= 0) {
            place += Character.charCount(line.codePointAt(place));
        }
        return place;
    }
}
