package io.github.asreval.cli.wer;

import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes sure that several systems are scored on the same lines, where a reference may have words in the wording that one
 * of them took and none in that of another, so that it is left out for one only.
 */
final class SameLines {

    private final List<Long> first = new ArrayList<>();
    private String firstName = "";
    private List<Long> current = first;
    private String currentName = "";

    /** Returns what takes the lines of the next system. */
    LineSink of(String hypothesis) {
        if (currentName.isEmpty()) {
            firstName = hypothesis;
        } else {
            current = new ArrayList<>();
        }
        currentName = hypothesis;
        List<Long> all = current;
        return () -> new LineSink.Worker() {
            private final List<Long> own = new ArrayList<>();

            @Override
            public void accept(ScoredLine line) {
                own.add(line.number());
            }

            @Override
            public void deliver() {
                all.addAll(own);
                own.clear();
            }
        };
    }

    /** Compares the lines of the system that was scored last with those of the first. */
    void check(String reference) throws FileSystemException {
        if (first.equals(current)) {
            return;
        }
        int same = 0;
        while (same < Math.min(first.size(), current.size()) && first.get(same).equals(current.get(same))) {
            same++;
        }
        long number = Math.min(number(first, same), number(current, same));
        boolean inFirst = number(first, same) == number;
        throw new FileSystemException(
                reference,
                null,
                "utterance " + number + " has words in the wording that is closest to "
                        + (inFirst ? firstName : currentName) + ", and none in that for "
                        + (inFirst ? currentName : firstName)
                        + ", so that -e would leave it out for one of them; leave out -e");
    }

    private static long number(List<Long> numbers, int index) {
        return index < numbers.size() ? numbers.get(index) : Long.MAX_VALUE;
    }
}
