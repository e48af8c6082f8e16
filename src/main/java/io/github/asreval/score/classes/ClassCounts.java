package io.github.asreval.score.classes;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.ErrorCounts;
import java.io.Serializable;

/** The hits and errors on the words of a class, being counted. */
final class ClassCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    private long hits;
    private long substitutions;
    private long deletions;
    private long insertions;
    private long substitutes;

    /** Counts columns of an operation; of insertions the word heard, else the word said is of the class. */
    void add(EditOperation operation, long count) {
        switch (operation) {
            case HIT -> hits += count;
            case SUBSTITUTION -> substitutions += count;
            case DELETION -> deletions += count;
            case INSERTION -> insertions += count;
        }
    }

    /** Counts words of the class that were heard for words outside it. */
    void addSubstitutes(long count) {
        substitutes += count;
    }

    void add(ClassCounts other) {
        hits += other.hits;
        substitutions += other.substitutions;
        deletions += other.deletions;
        insertions += other.insertions;
        substitutes += other.substitutes;
    }

    /** Returns how often words of the class were said. */
    long said() {
        return hits + substitutions + deletions;
    }

    WordClassRow row(String name) {
        return row(name, substitutes);
    }

    WordClassRow row(String name, long heardForOthers) {
        return new WordClassRow(name, new ErrorCounts(hits, substitutions, deletions, insertions), heardForOthers);
    }
}
