package io.github.asreval.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the groups of alternatives of a reference stand in the wording that was taken of it, so that what became of them
 * can be compared with what became of another wording.
 *
 * <pre>
 *   reference   we { can not / cannot } go { now / @ }
 *   wording     we can not go                             4 words
 *   groups      words 1 to 3, and none at 4
 *   columns     we | can not | go | (nothing)             4 columns
 * </pre>
 *
 * <p>Words are counted from 0, as the chain and the tokens of the measurement make them. Instances are immutable.
 *
 * @param words how many words the wording has
 * @param groups the groups, in the order of the text, none of which begins before the end of another
 */
public record WordingGroups(int words, List<Group> groups) {

    /**
     * A group of alternatives.
     *
     * @param first the first word of the alternative that was taken
     * @param words how many words that has; 0 if nothing was taken
     */
    public record Group(int first, int words) {

        /** Returns the word behind the group. */
        public int end() {
            return first + words;
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a group is not within the words or not behind the group before it
     */
    public WordingGroups {
        List<Group> copy = new ArrayList<>();
        int end = 0;
        for (Group group : groups) {
            if (group.first() < end || group.words() < 0 || group.end() > words) {
                throw new IllegalArgumentException(group + " does not stand between " + end + " and " + words);
            }
            end = group.end();
            copy.add(group);
        }
        groups = List.copyOf(copy);
    }

    /** Returns how many columns there are: one for each group, and one for each other word. */
    public int columns() {
        int columns = words;
        for (Group group : groups) {
            columns += 1 - group.words();
        }
        return columns;
    }

    /** Returns the column of a word, 0 being the first. */
    public int column(int word) {
        int column = word;
        for (Group group : groups) {
            if (group.end() > word) {
                return column - Math.max(0, word - group.first());
            }
            column += 1 - group.words();
        }
        return column;
    }

    /** Returns whether what is inserted before a word stands within a group, between two words of it. */
    public boolean isWithin(int word) {
        for (Group group : groups) {
            if (group.first() < word && word < group.end()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns before which column an insertion before a word stands, {@link #columns} being behind the last; before groups
     * of which nothing was taken there.
     */
    public int place(int word) {
        int column = word;
        for (Group group : groups) {
            if (group.end() > word || group.first() >= word) {
                break;
            }
            column += 1 - group.words();
        }
        return column;
    }
}
