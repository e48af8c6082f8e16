package io.github.asreval.report.peers;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.transcript.UtterancePair;

/** The counts that sclite keeps of one speaker. */
final class ScliteSpeaker {

    /** Who speaks where nothing tells. */
    private static final String ALL = "all";

    private final String name;
    private long utterances;
    private long withErrors;
    private long withSubstitutions;
    private long withDeletions;
    private long withInsertions;
    private long hits;
    private long substitutions;
    private long deletions;
    private long insertions;
    private final ScliteConfidence confidence = new ScliteConfidence();

    ScliteSpeaker(String name) {
        this.name = name;
    }

    /**
     * Returns what sclite would call an utterance: its id, or the number of its line after who speaks, as in
     * {@code all-12}; of a {@linkplain ScliteSegment segment} what stands before its number.
     */
    static String id(ScoredLine line) {
        if (!line.hasDetails()) {
            return ALL + "-" + line.number();
        }
        UtterancePair pair = line.pair();
        String id = pair.reference().id();
        if (!id.isEmpty() && !id.equals(Long.toString(line.number()))) {
            return id;
        }
        String speaker = pair.reference().details().speaker();
        // Segments are numbered by speaker, and only when they are printed.
        String number = ScliteSegment.of(line).isPresent() ? "" : Long.toString(line.number());
        return (speaker.isEmpty() ? ALL : speaker) + "-" + number;
    }

    /**
     * Returns who speaks: as the transcript says, else what stands in the id before the first {@code -}, or before the
     * first {@code _} if there is none, as under sclite's {@code -i spu_id}. Without either, nobody has a name.
     */
    static String name(ScoredLine line, String id) {
        String known = line.hasDetails() ? line.pair().reference().details().speaker() : "";
        if (ScliteSegment.of(line).isPresent() && !known.isEmpty()) {
            return known;
        }
        // What our reader takes from the id of a trn file may be shorter than what sclite takes.
        boolean ofId = id.startsWith(known + "-") || id.startsWith(known + "_");
        if (!known.isEmpty() && (!ofId || id.equals(known + "-" + line.number()))) {
            return known;
        }
        int end = id.indexOf('-') >= 0 ? id.indexOf('-') : id.indexOf('_');
        return end >= 0 ? id.substring(0, end) : known;
    }

    /** Counts an utterance. */
    void add(ErrorCounts counts) {
        utterances++;
        withErrors += counts.errors() > 0 ? 1 : 0;
        withSubstitutions += counts.substitutions() > 0 ? 1 : 0;
        withDeletions += counts.deletions() > 0 ? 1 : 0;
        withInsertions += counts.insertions() > 0 ? 1 : 0;
        hits += counts.hits();
        substitutions += counts.substitutions();
        deletions += counts.deletions();
        insertions += counts.insertions();
    }

    /** Counts what the confidences of an utterance tell. */
    void add(ScliteConfidence other) {
        confidence.add(other);
    }

    /** Adds what was counted of others. */
    void add(ScliteSpeaker other) {
        utterances += other.utterances;
        withErrors += other.withErrors;
        withSubstitutions += other.withSubstitutions;
        withDeletions += other.withDeletions;
        withInsertions += other.withInsertions;
        hits += other.hits;
        substitutions += other.substitutions;
        deletions += other.deletions;
        insertions += other.insertions;
        confidence.add(other.confidence);
    }

    String name() {
        return name;
    }

    long utterances() {
        return utterances;
    }

    long withErrors() {
        return withErrors;
    }

    long withSubstitutions() {
        return withSubstitutions;
    }

    long withDeletions() {
        return withDeletions;
    }

    long withInsertions() {
        return withInsertions;
    }

    long hits() {
        return hits;
    }

    long substitutions() {
        return substitutions;
    }

    long deletions() {
        return deletions;
    }

    long insertions() {
        return insertions;
    }

    ScliteConfidence confidence() {
        return confidence;
    }

    long errors() {
        return substitutions + deletions + insertions;
    }

    long referenceWords() {
        return hits + substitutions + deletions;
    }
}
