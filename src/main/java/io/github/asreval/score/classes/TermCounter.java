package io.github.asreval.score.classes;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.AlignedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts what becomes of terms, and of their words; for one thread.
 *
 * <p>A term is said where its words stand in a row in the reference, and right where all of them are hits with nothing
 * between. Wherever else its words stand in a row in the hypothesis, it is invented.
 */
final class TermCounter {

    /**
     * A term in a line.
     *
     * @param term its number
     * @param from the column of its first word
     * @param to the column behind its last
     */
    private record Found(int term, int from, int to) {}

    private final TermSource source;
    private final boolean weighted;
    /** Whether each term is counted by itself; else what is said below of a term is true of all together. */
    private final boolean listing;

    private final TermLine line = new TermLine();
    private final TermMatches matches = new TermMatches();
    private final JoinedWords joined;
    /** By column: the number of the term that the word said belongs to if that is not right, or {@link TermTrie#NONE}. */
    private int[] saidTerms = new int[64];

    private int[] heardTerms = new int[64];
    private final List<Found> missed = new ArrayList<>();
    private final List<Found> invented = new ArrayList<>();
    /** By term: how often it was right. */
    private long[] right = new long[64];
    /** By term: what became of it elsewhere. */
    private @Nullable TermTally[] tallies = new TermTally[64];
    /** By type. */
    private ClassCounts[] types = new ClassCounts[0];
    /** How many words of terms were heard for words of none. */
    private long substitutes;
    /** In millionths: what errors and words of terms count beyond 1. */
    private long moreErrors;

    private long moreWords;

    TermCounter(TermSource source, boolean weighted, boolean listing) {
        this.source = source;
        this.weighted = weighted;
        this.listing = listing;
        this.joined = new JoinedWords(listing);
    }

    void accept(AlignedWords words) {
        TermTrie trie = source.trie(words);
        if (!line.read(words, trie, source.isSame())) {
            return;
        }
        missed.clear();
        invented.clear();
        findSaid(trie);
        // Where all words are hits, the same terms were heard.
        if (words.errors() > 0) {
            findHeard(trie);
            if (missed.size() + invented.size() > 0) {
                countWords();
                countMissed(words);
            }
        }
    }

    private void findSaid(TermTrie trie) {
        line.findSaid(trie, matches);
        for (int i = 0; i < matches.size(); i++) {
            int term = matches.term(i);
            int from = line.saidColumn(matches.start(i));
            int to = line.saidColumn(matches.end(i) - 1) + 1;
            if (line.areHits(from, to)) {
                countRight(term, to - from);
                line.takeOut(from, to);
            } else {
                missed.add(new Found(term, from, to));
            }
        }
    }

    private void countRight(int term, int words) {
        int slot = listing ? term : 0;
        if (slot >= right.length) {
            right = Arrays.copyOf(right, Math.max(slot + 1, 2 * right.length));
        }
        right[slot]++;
        type(term).add(EditOperation.HIT, words);
        if (weighted) {
            moreWords += words * (source.term(term).millionths() - Term.USUAL_MILLIONTHS);
        }
    }

    private void findHeard(TermTrie trie) {
        line.findHeard(trie, matches);
        for (int i = 0; i < matches.size(); i++) {
            int from = line.heardColumn(matches.start(i));
            int to = line.heardColumn(matches.end(i) - 1) + 1;
            invented.add(new Found(matches.term(i), from, to));
        }
    }

    /** Counts the words of terms that are missed or invented. */
    private void countWords() {
        if (line.columns() > saidTerms.length) {
            saidTerms = new int[2 * line.columns()];
            heardTerms = new int[2 * line.columns()];
        }
        Arrays.fill(saidTerms, 0, line.columns(), TermTrie.NONE);
        Arrays.fill(heardTerms, 0, line.columns(), TermTrie.NONE);
        missed.forEach(found -> Arrays.fill(saidTerms, found.from(), found.to(), found.term()));
        invented.forEach(found -> Arrays.fill(heardTerms, found.from(), found.to(), found.term()));
        for (int column = 0; column < line.columns(); column++) {
            EditOperation operation = line.operation(column);
            int said = operation == EditOperation.INSERTION ? TermTrie.NONE : saidTerms[column];
            int heard = operation == EditOperation.DELETION ? TermTrie.NONE : heardTerms[column];
            if (said != TermTrie.NONE || heard != TermTrie.NONE) {
                count(operation, said, heard);
            }
        }
    }

    private void count(EditOperation operation, int said, int heard) {
        int counted = operation == EditOperation.INSERTION ? heard : said;
        if (counted != TermTrie.NONE) {
            type(counted).add(operation, 1);
        }
        if (operation == EditOperation.SUBSTITUTION && heard != TermTrie.NONE) {
            boolean fromOutside = said == TermTrie.NONE;
            substitutes += fromOutside ? 1 : 0;
            type(heard).addSubstitutes(fromOutside || source.type(said) != source.type(heard) ? 1 : 0);
        }
        if (weighted) {
            weigh(operation, beyond(said), beyond(heard));
        }
    }

    /** Returns what a word of a term counts beyond 1, in millionths. */
    private long beyond(int term) {
        return term == TermTrie.NONE ? 0 : source.term(term).millionths() - Term.USUAL_MILLIONTHS;
    }

    private void weigh(EditOperation operation, long ofSaid, long ofHeard) {
        switch (operation) {
            case HIT -> moreWords += ofSaid;
            case SUBSTITUTION -> {
                moreWords += ofSaid;
                moreErrors += Math.max(ofSaid, ofHeard);
            }
            case DELETION -> {
                moreWords += ofSaid;
                moreErrors += ofSaid;
            }
            case INSERTION -> moreErrors += ofHeard;
        }
    }

    /** Counts the terms of the line that are missed or invented. */
    private void countMissed(AlignedWords words) {
        boolean[] explained = new boolean[invented.size()];
        List<JoinedWords.Stretch> stretches = new ArrayList<>(missed.size());
        for (Found found : missed) {
            JoinedWords.Stretch stretch = joined.around(words, found.from(), found.to());
            stretches.add(stretch);
            if (stretch.isJoined()) {
                explain(stretch, explained);
            }
        }
        Map<Integer, Integer> elsewhere = elsewhere(explained);
        for (int i = 0; i < missed.size(); i++) {
            int term = missed.get(i).term();
            if (stretches.get(i).isJoined()) {
                tally(term).addJoined(stretches.get(i).heard(), words);
            } else {
                boolean moved = elsewhere.getOrDefault(term, 0) > 0;
                elsewhere.computeIfPresent(term, (same, count) -> count - 1);
                tally(term).addMissed(stretches.get(i).heard(), moved, words);
            }
        }
        for (int i = 0; i < invented.size(); i++) {
            if (!explained[i]) {
                Found found = invented.get(i);
                String said = listing ? JoinedWords.said(words, found.from(), found.to()) : "";
                tally(found.term()).addInvented(said, words);
            }
        }
    }

    /** What was heard within a term that was only joined otherwise is no other term. */
    private void explain(JoinedWords.Stretch stretch, boolean[] explained) {
        for (int i = 0; i < invented.size(); i++) {
            Found found = invented.get(i);
            explained[i] |= found.from() >= stretch.from() && found.to() <= stretch.to();
        }
    }

    /** Returns how often each term is invented in the line; empty if none is missed either. */
    private Map<Integer, Integer> elsewhere(boolean[] explained) {
        Map<Integer, Integer> elsewhere = new HashMap<>();
        for (int i = 0; i < invented.size() && !missed.isEmpty(); i++) {
            if (!explained[i]) {
                elsewhere.merge(invented.get(i).term(), 1, Integer::sum);
            }
        }
        return elsewhere;
    }

    private ClassCounts type(int term) {
        int type = source.type(term);
        while (type >= types.length) {
            types = Arrays.copyOf(types, types.length + 1);
            types[types.length - 1] = new ClassCounts();
        }
        return types[type];
    }

    private TermTally tally(int term) {
        int slot = listing ? term : 0;
        if (slot >= tallies.length) {
            tallies = Arrays.copyOf(tallies, Math.max(slot + 1, 2 * tallies.length));
        }
        TermTally known = tallies[slot];
        if (known == null) {
            known = new TermTally(listing);
            tallies[slot] = known;
        }
        return known;
    }

    /** Returns how many different terms all counters look for; nothing if each utterance lists its own. */
    OptionalLong commonTerms() {
        return source.isSame() ? OptionalLong.of(source.size()) : OptionalLong.empty();
    }

    /** Adds the terms that this counter knows, as those of several are the same. */
    void addKeysTo(Set<Object> keys) {
        for (int term = 0; term < source.size(); term++) {
            keys.add(source.key(term));
        }
    }

    /** Adds what was counted to a sum. */
    void addTo(TermSum sum) {
        for (int term = 0; term < right.length; term++) {
            if (right[term] > 0) {
                sum.tally(source, term).addRight(right[term]);
            }
        }
        for (int term = 0; term < tallies.length; term++) {
            TermTally tally = tallies[term];
            if (tally != null) {
                sum.tally(source, term).add(tally);
            }
        }
        for (int type = 0; type < types.length; type++) {
            sum.add(source.typeName(type), types[type]);
        }
        sum.add(substitutes, moreErrors, moreWords);
    }
}
