package io.github.asreval.normalize;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one space of the white space between two words, and nothing of that at the ends of a line. */
final class WhiteSpace implements LocalChange {

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
        int length = line.length();
        for (int start = 0; start < length; start++) {
            if (Words.isWhiteSpace(line.charAt(start))) {
                int end = behind(line, start);
                String wanted = start == 0 || end == length ? "" : " ";
                if (!line.substring(start, end).equals(wanted)) {
                    edits.add(new Edit(start, end, wanted));
                }
                start = end;
            }
        }
        return edits;
    }

    /** Returns the end of the white space that begins at a place, which is that place if there is none. */
    static int behind(String line, int start) {
        int end = start;
        while (end < line.length() && Words.isWhiteSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the beginning of the white space that ends at a place, which is that place if there is none. */
    static int before(String line, int end) {
        int start = end;
        while (start > 0 && Words.isWhiteSpace(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
