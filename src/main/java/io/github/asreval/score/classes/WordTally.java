package io.github.asreval.score.classes;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.AlignedWords;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of every word, each counted by itself; for one thread. Classes that depend on nothing but the word are sums of
 * these, so that they cost nothing while lines are scored.
 */
final class WordTally implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The hits and errors on a word, and what was said or heard in its place. */
    static final class Entry implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ClassCounts counts = new ClassCounts();
        private final MisheardCounts heardAs = new MisheardCounts();
        private final MisheardCounts heardFor = new MisheardCounts();

        ClassCounts counts() {
            return counts;
        }

        /** Returns the words heard where this one was said and not recognised, the empty string for none. */
        MisheardCounts heardAs() {
            return heardAs;
        }

        /** Returns the words said where this one was heard and not said, the empty string for none. */
        MisheardCounts heardFor() {
            return heardFor;
        }

        private void add(Entry other) {
            counts.add(other.counts);
            heardAs.add(other.heardAs);
            heardFor.add(other.heardFor);
        }
    }

    private final HashMap<String, Entry> entries = new HashMap<>();
    /** By the number of a word: its entry, if it was met. */
    private transient @Nullable Entry[] known = new Entry[1024];

    void accept(AlignedWords line) {
        for (int column = 0; column < line.size(); column++) {
            EditOperation operation = line.operation(column);
            switch (operation) {
                case HIT -> said(line, column).counts.add(operation, 1);
                case SUBSTITUTION -> {
                    Entry said = said(line, column);
                    said.counts.add(operation, 1);
                    said.heardAs.add(line.heard(column).compared(), line);
                    heard(line, column).heardFor.add(line.said(column).compared(), line);
                }
                case DELETION -> {
                    Entry said = said(line, column);
                    said.counts.add(operation, 1);
                    said.heardAs.add("", line);
                }
                case INSERTION -> {
                    Entry heard = heard(line, column);
                    heard.counts.add(operation, 1);
                    heard.heardFor.add("", line);
                }
            }
        }
    }

    private Entry said(AlignedWords line, int column) {
        int number = line.saidNumber(column);
        Entry entry = known(number);
        return entry == null ? kept(number, line.said(column).compared()) : entry;
    }

    private Entry heard(AlignedWords line, int column) {
        int number = line.heardNumber(column);
        Entry entry = known(number);
        return entry == null ? kept(number, line.heard(column).compared()) : entry;
    }

    private @Nullable Entry known(int number) {
        return number >= 0 && number < known.length ? known[number] : null;
    }

    private Entry kept(int number, String word) {
        Entry entry = entry(word);
        if (number >= 0) {
            if (number >= known.length) {
                known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
            }
            known[number] = entry;
        }
        return entry;
    }

    private Entry entry(String word) {
        return entries.computeIfAbsent(word, added -> new Entry());
    }

    void add(WordTally other) {
        other.entries.forEach((word, entry) -> entry(word).add(entry));
    }

    void orderByIds() {
        entries.values().forEach(entry -> {
            entry.heardAs.orderByIds();
            entry.heardFor.orderByIds();
        });
    }

    /** Returns the words, as they are compared, and what became of each. */
    Map<String, Entry> entries() {
        return entries;
    }
}
