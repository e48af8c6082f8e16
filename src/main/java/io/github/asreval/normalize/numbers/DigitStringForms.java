package io.github.asreval.normalize.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Digits that are said one by one: {@code 9 8 double 7} is {@code 9877}, and {@code 98765 43210} a telephone number.
 *
 * <p>Three digits or more are joined. Groups of digits are joined only if their lengths are those in which the numbers of
 * telephones and cards are said; what may be years or round amounts stays.
 */
record DigitStringForms(FormWords words) implements FormRule {

    private static final int FEWEST = 3;
    private static final int MOST_GROUPS = 4;
    private static final int PAIRS = 5;

    private static final Set<List<Integer>> LENGTHS = Set.of(
            List.of(5, 5),
            List.of(5, 6),
            List.of(3, 3, 4),
            List.of(2, 4, 4),
            List.of(1, 3, 3, 4),
            List.of(4, 4, 4),
            List.of(4, 4, 4, 4));

    /** Digits side by side, and the place of the word behind them. */
    private record Group(String digits, int end) {}

    @Override
    public Optional<Form> at(FormLine line, int token) {
        String hyphenated = withoutHyphens(line.key(token));
        if (!hyphenated.isEmpty() && !isAmount(line, token, token + 1)) {
            return Form.of(1, hyphenated);
        }
        Optional<Form> pairs = pairs(line, token);
        if (pairs.isPresent()) {
            return pairs;
        }
        Group first = group(line, token);
        if (first.digits().isEmpty()) {
            return Optional.empty();
        }
        List<Group> groups = new ArrayList<>();
        int end = token;
        while (groups.size() <= MOST_GROUPS && (end == token || line.joined(end))) {
            Group next = group(line, end);
            if (next.digits().isEmpty()) {
                break;
            }
            groups.add(next);
            end = next.end();
        }
        List<String> digits = groups.stream().map(Group::digits).toList();
        if (areOneNumber(digits) && !isAmount(line, token, end)) {
            return Form.of(end - token, String.join("", digits));
        }
        return first.end() - token > 1 && !isAmount(line, token, first.end())
                ? Form.of(first.end() - token, first.digits())
                : Optional.empty();
    }

    /** Returns {@code 0 6 12 34 56 78}, as the numbers of telephones are said in French, and {@code 06 12 34 56 78}. */
    private static Optional<Form> pairs(FormLine line, int token) {
        StringBuilder digits = new StringBuilder();
        int end = token;
        while (line.key(token).startsWith("0") && (end == token || line.joined(end)) && digits.length() < 2 * PAIRS) {
            boolean two = line.key(end).equals("0") && isDigit(line.next(end));
            String pair = two ? "0" + line.next(end) : line.key(end);
            if (pair.length() != 2 || !FormLine.isDigits(pair)) {
                break;
            }
            digits.append(pair);
            end += two ? 2 : 1;
        }
        boolean number = digits.length() == 2 * PAIRS
                && digits.charAt(1) != '0'
                && !FormLine.isNumber(line.before(token))
                && !FormLine.isNumber(line.next(end - 1));
        return number ? Form.of(end - token, digits.toString()) : Optional.empty();
    }

    /** Returns whether digits, or the last of them, are an amount of something: {@code 9 8 7 dollars}. */
    private boolean isAmount(FormLine line, int token, int end) {
        String before = line.joinedOverPeriod(token) ? line.key(token - 1) : "";
        String behind = line.next(end - 1);
        return words.is("before-amount", before)
                || words.is("currency", before)
                || words.is("scale", behind)
                || words.isUnit(behind);
    }

    /** Returns the digits that begin with a word: said one by one if they are three or more, or the word itself. */
    private Group group(FormLine line, int from) {
        StringBuilder digits = new StringBuilder();
        int end = from;
        while (end < line.size() && (end == from || line.joined(end))) {
            String key = line.key(end);
            int times = words.value("repeat", key).isEmpty() ? 0 : Integer.parseInt(words.value("repeat", key));
            if (isDigit(key)) {
                digits.append(key);
                end++;
            } else if (times > 0
                    && words.is("oh", line.next(end))
                    && line.joined(end + 2)
                    && isDigit(line.key(end + 2))) {
                digits.append("0".repeat(times));
                end += 2;
            } else if (times > 0 && isDigit(line.next(end))) {
                digits.append(line.key(end + 1).repeat(times));
                end += 2;
            } else if (words.is("oh", key) && !digits.isEmpty() && isZero(line, end, digits.length())) {
                digits.append('0');
                end++;
            } else {
                break;
            }
        }
        if (digits.length() >= FEWEST) {
            return new Group(digits.toString(), end);
        }
        return new Group(FormLine.isDigits(line.key(from)) ? line.key(from) : "", from + 1);
    }

    /** An oh at the end may be an exclamation, but not behind a string of digits that it ends. */
    private static boolean isZero(FormLine line, int token, int digits) {
        return isDigit(line.next(token))
                || (digits >= FEWEST && line.next(token).isEmpty());
    }

    private static boolean isDigit(String key) {
        return key.length() == 1 && FormLine.isDigits(key);
    }

    private static boolean areOneNumber(List<String> groups) {
        boolean years = groups.stream()
                .allMatch(group -> group.length() == 4 && (group.startsWith("19") || group.startsWith("20")));
        long round = groups.stream().filter(group -> group.endsWith("00")).count();
        return LENGTHS.contains(groups.stream().map(String::length).toList()) && !years && round < 2;
    }

    /** Returns the digits of {@code 987-654-3210}, the empty string if a word is nothing of the kind. */
    private static String withoutHyphens(String key) {
        if (key.indexOf('-') < 0) {
            return "";
        }
        List<String> groups = List.of(key.split("-", -1));
        return groups.stream().allMatch(FormLine::isDigits) && areOneNumber(groups) ? key.replace("-", "") : "";
    }
}
