package io.github.asreval.report.vocabulary;

import io.github.asreval.align.AlignedPair;
import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.align.WordAligner;
import io.github.asreval.text.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference between two versions of a file in the form that {@code patch} reads.
 *
 * <pre>
 * --- terms.txt
 * +++ terms.txt
 * &#64;&#64; -1,2 +1,2 &#64;&#64;
 *  Phrase⇥SoundsLike⇥IPA⇥DisplayAs
 * -Los Angeles⇥⇥⇥
 * +Los-Angeles⇥⇥⇥Los Angeles
 * </pre>
 *
 * <p>Lines are compared byte by byte, their ends included, and end with LF only. Three lines are shown around a change.
 */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    /** Above so many pairs of lines a difference is not worth the search: all of the middle is replaced. */
    private static final long MOST_PAIRS = 100_000_000;

    private static final String NO_NEWLINE = "\\ No newline at end of file\n";

    private final List<Step> steps = new ArrayList<>();

    /** One line of either version or of both; its text is bytes, a char each. */
    private record Step(char sign, String line) {}

    private UnifiedDiff() {}

    /**
     * Returns the difference.
     *
     * @param name the name of the file
     * @param before the file as it was
     * @param after the file as it should be
     * @param forTerminal whether what a terminal would obey is written out, instead of every byte as it is
     * @return the bytes to print; none if the versions are equal
     */
    public static byte[] of(String name, byte[] before, byte[] after, boolean forTerminal) {
        UnifiedDiff diff = new UnifiedDiff();
        diff.compare(lines(before), lines(after));
        String hunks = diff.hunks();
        if (hunks.isEmpty()) {
            return new byte[0];
        }
        String shown =
                new String(VisibleText.escape(name).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String text = "--- " + shown + "\n+++ " + shown + "\n" + hunks;
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return forTerminal ? escaped(new String(bytes, StandardCharsets.UTF_8)) : bytes;
    }

    private static byte[] escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            escaped.append(RowText.shown(text.substring(start, end))).append('\n');
            start = end + 1;
        }
        return escaped.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private void compare(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        add(' ', before.subList(0, head));
        align(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(' ', before.subList(before.size() - tail, before.size()));
    }

    /** The lines of a change come together: first all that go, then all that come. */
    private void align(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            add('-', before);
            add('+', after);
            return;
        }
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (AlignedPair pair :
                WordAligner.of(AlignmentProfile.JIWER).align(before, after).pairs()) {
            switch (pair.operation()) {
                case HIT -> {
                    addChange(gone, come);
                    steps.add(new Step(' ', before.get(pair.referenceIndex())));
                }
                case SUBSTITUTION -> {
                    gone.add(before.get(pair.referenceIndex()));
                    come.add(after.get(pair.hypothesisIndex()));
                }
                case DELETION -> gone.add(before.get(pair.referenceIndex()));
                case INSERTION -> come.add(after.get(pair.hypothesisIndex()));
            }
        }
        addChange(gone, come);
    }

    private void addChange(List<String> gone, List<String> come) {
        add('-', gone);
        add('+', come);
        gone.clear();
        come.clear();
    }

    private void add(char sign, List<String> lines) {
        for (String line : lines) {
            steps.add(new Step(sign, line));
        }
    }

    private String hunks() {
        StringBuilder hunks = new StringBuilder();
        int beforeLine = 1;
        int afterLine = 1;
        int i = 0;
        while (i < steps.size()) {
            int change = nextChange(i);
            int start = Math.max(i, change - CONTEXT);
            // Nothing but common lines stands between here and there.
            beforeLine += start - i;
            afterLine += start - i;
            if (change == steps.size()) {
                break;
            }
            int end = endOfHunk(change);
            int removed = count('-', start, end);
            int added = count('+', start, end);
            int common = end - start - removed - added;
            hunks.append("@@ -")
                    .append(range(beforeLine, common + removed))
                    .append(" +")
                    .append(range(afterLine, common + added))
                    .append(" @@\n");
            append(start, end, hunks);
            beforeLine += common + removed;
            afterLine += common + added;
            i = end;
        }
        return hunks.toString();
    }

    private int nextChange(int from) {
        int i = from;
        while (i < steps.size() && steps.get(i).sign() == ' ') {
            i++;
        }
        return i;
    }

    /** Changes closer together than two contexts share a hunk. */
    private int endOfHunk(int change) {
        int end = change;
        int next = change;
        while (next < steps.size() && next - end <= 2 * CONTEXT) {
            while (next < steps.size() && steps.get(next).sign() != ' ') {
                next++;
            }
            end = next;
            next = nextChange(end);
        }
        return Math.min(steps.size(), end + CONTEXT);
    }

    private int count(char sign, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += steps.get(i).sign() == sign ? 1 : 0;
        }
        return count;
    }

    /** The form of a range: a single line has no count, and of no lines the line before them is named. */
    private static String range(int first, int count) {
        return count == 1 ? Integer.toString(first) : (count == 0 ? first - 1 : first) + "," + count;
    }

    private void append(int start, int end, StringBuilder hunks) {
        for (Step step : steps.subList(start, end)) {
            hunks.append(step.sign()).append(step.line());
            if (!step.line().endsWith("\n")) {
                hunks.append('\n').append(NO_NEWLINE);
            }
        }
    }
}
