package io.github.asreval.report.vocabulary;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import io.github.asreval.text.base.VisibleText;
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

    private static final String NO_NEWLINE = "\n\\ No newline at end of file\n";

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
        List<String> lines = lines(before);
        Patch<String> patch = patch(lines, lines(after));
        if (patch.getDeltas().isEmpty()) {
            return new byte[0];
        }
        String shown =
                new String(VisibleText.escape(name).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        StringBuilder text = new StringBuilder("--- " + shown + "\n+++ " + shown + "\n");
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff("", "", lines, patch, CONTEXT);
        for (String line : diff.subList(2, diff.size())) {
            text.append(line.startsWith("@@") ? heading(line) : line);
            text.append(line.endsWith("\n") ? "" : line.startsWith("@@") ? "\n" : NO_NEWLINE);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
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

    private static Patch<String> patch(List<String> before, List<String> after) {
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
        int gone = before.size() - tail - head;
        int come = after.size() - tail - head;
        if ((long) gone * come > MOST_PAIRS) {
            return Patch.generate(
                    before, after, List.of(new Change(DeltaType.CHANGE, head, head + gone, head, head + come)));
        }
        // The lines of a change come together: first all that go, then all that come.
        List<Change> changes = new ArrayList<>();
        for (Change next : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
            Change last = changes.isEmpty() ? next : changes.get(changes.size() - 1);
            if (last != next && last.endOriginal == next.startOriginal && last.endRevised == next.startRevised) {
                next = new Change(
                        DeltaType.CHANGE, last.startOriginal, next.endOriginal, last.startRevised, next.endRevised);
                changes.remove(changes.size() - 1);
            }
            changes.add(next);
        }
        return Patch.generate(before, after, changes);
    }

    /** Returns the heading of a hunk as diff writes it: the range of a single line has no count. */
    private static String heading(String line) {
        return line.replace(",1 ", " ");
    }
}
