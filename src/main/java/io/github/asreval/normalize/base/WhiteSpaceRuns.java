package io.github.asreval.normalize.base;

import io.github.asreval.normalize.step.Edit;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Rewrites the white space of a line, and nothing else.
 *
 * @param rewriting what becomes of a run of white space; never empty between two words
 * @param strips whether white space goes from the ends of the line
 */
public record WhiteSpaceRuns(UnaryOperator<String> rewriting, boolean strips) implements LocalChange {

    /** Makes one blank of each run, at the ends of the line too. */
    public static final WhiteSpaceRuns COLLAPSED = new WhiteSpaceRuns(run -> " ", false);

    /** Puts one blank between words, and none elsewhere: Python's {@code " ".join(line.split())}. */
    public static final WhiteSpaceRuns JOINED = new WhiteSpaceRuns(run -> " ", true);

    /** Makes one blank of two characters or more, and strips; a single tab stays one. */
    public static final WhiteSpaceRuns SHORTENED = new WhiteSpaceRuns(run -> run.length() > 1 ? " " : run, true);

    /** No word changes when the white space around it does. */
    @Override
    public boolean concerns(String word) {
        return false;
    }

    @Override
    public boolean joins(String word) {
        return false;
    }

    @Override
    public Optional<Set<String>> smallWords() {
        return Optional.of(Set.of());
    }

    @Override
    public List<Edit> edits(String line) {
        List<Edit> edits = new ArrayList<>();
        int end = 0;
        for (int start = spaceStart(line, 0); start < line.length(); start = spaceStart(line, end)) {
            end = WhiteSpace.behind(line, start);
            String run = line.substring(start, end);
            boolean stripped = strips && (start == 0 || end == line.length());
            String rewritten = stripped ? "" : rewriting.apply(run);
            if (!rewritten.equals(run)) {
                edits.add(new Edit(start, end, rewritten));
            }
        }
        return edits;
    }

    private static int spaceStart(String line, int from) {
        int start = from;
        while (start < line.length() && !Words.isWhiteSpace(line.charAt(start))) {
            start++;
        }
        return start;
    }
}
