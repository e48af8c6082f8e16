package io.github.asreval.spark;

import io.github.asreval.score.CorpusTally;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.classes.WordClassSum;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a job has counted and noticed, or several parts together.
 *
 * <p>Parts add up in any order to the same. A part is the result of a task and nothing else, so that a task that fails and
 * is done again, or is done twice at once, counts once. Not safe for use by several threads.
 */
final class JobTally implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many ids without a counterpart are named, as by {@code wer}. */
    private static final int MISSING_NAMED = 5;

    private static final int NAMED = 10;

    private CorpusTotal total = new CorpusTally().total();
    private final HashMap<String, CorpusTotal> groups = new HashMap<>();
    private @Nullable WordClassSum classes;

    private final FirstTexts notRecognised = new FirstTexts(MISSING_NAMED);
    private final FirstTexts notSaid = new FirstTexts(MISSING_NAMED);
    private final FirstTexts saidTwice = new FirstTexts(NAMED);
    private final FirstTexts recognisedTwice = new FirstTexts(NAMED);
    private final FirstTexts problems = new FirstTexts(NAMED);
    private final TreeSet<String> icu = new TreeSet<>();
    private final TreeSet<String> unicode = new TreeSet<>();
    private long referenceUtterances;
    private long hypothesisUtterances;

    /** Adds all that another part has counted and noticed. */
    JobTally plus(JobTally other) {
        total = sum(total, other.total);
        other.groups.forEach(this::addGroup);
        if (other.classes != null) {
            add(other.classes);
        }
        notRecognised.add(other.notRecognised);
        notSaid.add(other.notSaid);
        saidTwice.add(other.saidTwice);
        recognisedTwice.add(other.recognisedTwice);
        problems.add(other.problems);
        icu.addAll(other.icu);
        unicode.addAll(other.unicode);
        referenceUtterances += other.referenceUtterances;
        hypothesisUtterances += other.hypothesisUtterances;
        return this;
    }

    private static CorpusTotal sum(CorpusTotal one, CorpusTotal other) {
        CorpusTally tally = new CorpusTally();
        tally.add(one);
        tally.add(other);
        return tally.total();
    }

    void add(CorpusTotal more) {
        total = sum(total, more);
    }

    void addGroup(String name, CorpusTotal more) {
        groups.merge(name, more, JobTally::sum);
    }

    void add(WordClassSum sum) {
        if (classes == null) {
            classes = sum;
        } else {
            classes.add(sum);
        }
    }

    /** Says with which versions of ICU and Unicode a part was scored. */
    void scoredWith(String icuVersion, String unicodeVersion) {
        icu.add(icuVersion);
        unicode.add(unicodeVersion);
    }

    void countReference() {
        referenceUtterances++;
    }

    void countHypothesis() {
        hypothesisUtterances++;
    }

    CorpusTotal total() {
        return total;
    }

    Map<String, CorpusTotal> groups() {
        return groups;
    }

    Optional<WordClassSum> classes() {
        return Optional.ofNullable(classes);
    }

    /** Returns the ids of the reference that the hypothesis lacks. */
    FirstTexts notRecognised() {
        return notRecognised;
    }

    /** Returns the ids of the hypothesis that the reference lacks. */
    FirstTexts notSaid() {
        return notSaid;
    }

    /** Returns the ids that several utterances of the reference have. */
    FirstTexts saidTwice() {
        return saidTwice;
    }

    FirstTexts recognisedTwice() {
        return recognisedTwice;
    }

    /** Returns what is wrong with rows, each with its file. */
    FirstTexts problems() {
        return problems;
    }

    /** Returns the version of ICU in force where lines were scored; with {@code +} between those of several machines. */
    String icu() {
        return String.join("+", icu);
    }

    String unicode() {
        return String.join("+", unicode);
    }

    long referenceUtterances() {
        return referenceUtterances;
    }

    long hypothesisUtterances() {
        return hypothesisUtterances;
    }
}
