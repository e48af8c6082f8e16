package io.github.asreval.laws;

import io.github.asreval.score.CorpusTotal;
import java.util.Map;
import java.util.TreeMap;

/** The counts of a corpus, from wherever they were read; what is counted may be characters instead of words. */
record Counts(
        long utterances,
        long utterancesWithErrors,
        long referenceWords,
        long hypothesisWords,
        long hits,
        long substitutions,
        long deletions,
        long insertions) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    static Counts of(CorpusTotal total) {
        return new Counts(
                total.utterances(),
                total.utterancesWithErrors(),
                total.counts().referenceWords(),
                total.counts().hypothesisWords(),
                total.counts().hits(),
                total.counts().substitutions(),
                total.counts().deletions(),
                total.counts().insertions());
    }

    /** Returns the counts that figures tell which are named as in JSON. */
    static Counts of(Map<String, String> figures) {
        String what = figures.containsKey("referenceWords") ? "Words" : "Characters";
        Counts counts = new Counts(
                number(figures, "utterances"),
                number(figures, "utterancesWithErrors"),
                number(figures, "reference" + what),
                number(figures, "hypothesis" + what),
                number(figures, "hits"),
                number(figures, "substitutions"),
                number(figures, "deletions"),
                number(figures, "insertions"));
        if (counts.errors() != number(figures, "errors")) {
            throw new AssertionError("errors are not the sum of their kinds: " + figures);
        }
        return counts;
    }

    private static long number(Map<String, String> figures, String name) {
        return Long.parseLong(String.valueOf(figures.get(name)));
    }

    Counts plus(Counts other) {
        return new Counts(
                utterances + other.utterances,
                utterancesWithErrors + other.utterancesWithErrors,
                referenceWords + other.referenceWords,
                hypothesisWords + other.hypothesisWords,
                hits + other.hits,
                substitutions + other.substitutions,
                deletions + other.deletions,
                insertions + other.insertions);
    }

    long errors() {
        return substitutions + deletions + insertions;
    }

    /** Returns all figures that follow from the counts, by their names in JSON; a rate of nothing is no number. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        figures.put("utterances", (double) utterances);
        figures.put("utterancesWithErrors", (double) utterancesWithErrors);
        figures.put("referenceWords", (double) referenceWords);
        figures.put("hypothesisWords", (double) hypothesisWords);
        figures.put("hits", (double) hits);
        figures.put("substitutions", (double) substitutions);
        figures.put("deletions", (double) deletions);
        figures.put("insertions", (double) insertions);
        figures.put("errors", (double) errors());
        figures.put("wer", (double) errors() / referenceWords);
        figures.put("wrr", (double) hits / referenceWords);
        figures.put("ser", (double) utterancesWithErrors / utterances);
        figures.put("mer", (double) errors() / (hits + errors()));
        double preserved = (double) hits / referenceWords * hits / hypothesisWords;
        figures.put("wip", preserved);
        figures.put("wil", 1 - preserved);
        return figures;
    }
}
