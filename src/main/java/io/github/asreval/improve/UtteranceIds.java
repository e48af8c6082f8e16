package io.github.asreval.improve;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A few utterance ids as examples: the smallest ones, whatever the order in which they come.
 *
 * <p>Ids are ordered as people order them: {@code 2} before {@code 10}, {@code call-9:1} before {@code call-10:1}.
 */
final class UtteranceIds {

    static final Comparator<String> ORDER = UtteranceIds::compare;

    private final int most;
    private final TreeSet<String> smallest = new TreeSet<>(ORDER);

    UtteranceIds(int most) {
        this.most = most;
    }

    void add(String id) {
        if (smallest.size() < most || ORDER.compare(id, smallest.last()) < 0) {
            smallest.add(id);
            if (smallest.size() > most) {
                smallest.pollLast();
            }
        }
    }

    List<String> list() {
        return List.copyOf(smallest);
    }

    /** Compares runs of digits by length first, then character by character. */
    private static int compare(String a, String b) {
        int i = 0;
        int end = Math.min(a.length(), b.length());
        while (i < end && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int digitsOfA = digits(a, i);
        int digitsOfB = digits(b, i);
        boolean numbers = (digitsOfA > 0 && digitsOfB > 0) || (i > 0 && isDigit(a.charAt(i - 1)));
        if (numbers && digitsOfA != digitsOfB) {
            return Integer.compare(digitsOfA, digitsOfB);
        }
        return i == end ? Integer.compare(a.length(), b.length()) : Character.compare(a.charAt(i), b.charAt(i));
    }

    private static int digits(String id, int from) {
        int end = from;
        while (end < id.length() && isDigit(id.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
