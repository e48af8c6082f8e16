package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The errors of a corpus, by classes of words: together with the words that are in none, the rows add up to all.
 *
 * <p>Instances are immutable.
 *
 * @param kind by what the words are put into classes
 * @param rows the classes that words were met of; at least one where terms are asked for
 * @param rest the words that are in none of them
 * @param all the words of the corpus
 * @param respelled how many substitutions are the word that was said in the letters of another script, as for code-switched
 *     speech; where that is known, which is where classes are scripts
 */
public record WordClassTable(
        ClassKind kind, List<WordClassRow> rows, ErrorCounts rest, ErrorCounts all, OptionalLong respelled) {

    /** Checks that the rows add up. */
    public WordClassTable {
        requireNonNull(kind);
        requireNonNull(respelled);
        rows = List.copyOf(rows);
        ErrorCounts sum = rest;
        for (WordClassRow row : rows) {
            sum = sum.plus(row.counts());
        }
        if (!sum.equals(all)) {
            throw new IllegalArgumentException("classes add up to " + sum + ", not to " + all);
        }
    }

    /** Returns the table of some classes; all other words are the rest. */
    static WordClassTable of(ClassKind kind, List<WordClassRow> rows, ErrorCounts all) {
        ErrorCounts rest = all;
        for (WordClassRow row : rows) {
            ErrorCounts counts = row.counts();
            rest = new ErrorCounts(
                    rest.hits() - counts.hits(),
                    rest.substitutions() - counts.substitutions(),
                    rest.deletions() - counts.deletions(),
                    rest.insertions() - counts.insertions());
        }
        return new WordClassTable(kind, rows, rest, all, OptionalLong.empty());
    }

    /** Returns this table with the number of substitutions that are the right word in another script. */
    WordClassTable withRespelled(long substitutions) {
        return new WordClassTable(kind, rows, rest, all, OptionalLong.of(substitutions));
    }

    /**
     * Returns the rate if words in the letters of another script were right, after the T-WER of Emond et al. (2018), which
     * transliterates both sides; its distance from the WER is spelling and not hearing. Empty where that is not known, or
     * there is no reference word.
     */
    public OptionalDouble respelledErrorRate() {
        return respelled.isEmpty() ? OptionalDouble.empty() : all.errorRateWithout(respelled.getAsLong());
    }

    /** Returns how many substitutions have words of different classes on their sides, where every word is in one. */
    public long crossing() {
        return rows.stream().mapToLong(WordClassRow::substitutes).sum();
    }

    /** Returns whether there are words that are in no class. */
    public boolean hasRest() {
        return rest.referenceWords() + rest.insertions() > 0;
    }
}
