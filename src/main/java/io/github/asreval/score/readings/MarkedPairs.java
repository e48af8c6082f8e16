package io.github.asreval.score.readings;

import io.github.asreval.align.EditScript;
import io.github.asreval.align.LatticeAligner;
import io.github.asreval.align.LatticePaths;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.MarkedUtterance;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.WordingGroups;

/**
 * Pairs whose texts hold NIST's marks, each read as the two wordings that come closest to each other: see
 * {@link MarkedUtterance}.
 *
 * <pre>{@code
 * // { um / uh / @ } thank you (very) much, recognised as thank you much: thank you much on both sides
 * MarkedPairs.of(pairs, "reference.trn", "hypothesis.trn", WerScorer.standard())
 * }</pre>
 *
 * <p>The closest wordings are those of the best alignment that {@link LatticeAligner} finds, by the scorer's profile and of
 * the tokens that it counts. They are plain text, and scored like any other; so the reference words of an utterance are
 * those of the wording that was taken. An optional word that nothing stands against is left out of it, and a fragment that
 * a word of the other side begins or ends with is written as that word. Hesitations such as {@code %hesitation} are words.
 *
 * <p>To choose a wording, each alternative and each stretch between braces is normalised as a line of its own; a step that
 * looks beyond them sees the whole line only when the chosen wordings are scored. Pairs without marks are passed on as
 * they are. Memory grows with the number of distinct words. For one thread.
 */
final class MarkedPairs {

    private static final String MARKS = "{}()@-;\\";

    private final String reference;
    private final String hypothesis;
    private final WordTable table;
    private final LatticeAligner aligner;
    private final EditScript script = new EditScript();

    private MarkedPairs(String reference, String hypothesis, WerScorer scorer) {
        this.reference = reference;
        this.hypothesis = hypothesis;
        this.table = new WordTable(scorer.normalizer(), scorer.tokenization());
        this.aligner = LatticeAligner.of(scorer.profile());
    }

    /**
     * Returns pairs as their wordings come closest; closing them closes those with marks. A text that cannot be read so, or
     * is too long together with the other side (some 11,500 words on either), is a {@link MalformedTranscriptException}
     * when its turn comes.
     *
     * @param reference what messages call the transcript of what was said
     * @param hypothesis what they call that of what was recognised
     * @param scorer how the wordings are compared
     */
    public static UtterancePairs of(UtterancePairs pairs, String reference, String hypothesis, WerScorer scorer) {
        return pairs.map(new MarkedPairs(reference, hypothesis, scorer)::closest);
    }

    private UtterancePair closest(UtterancePair pair) {
        if (isPlain(pair.reference()) && isPlain(pair.hypothesis())) {
            return pair;
        }
        MarkedUtterance said = marked(pair.reference(), reference);
        MarkedUtterance heard = marked(pair.hypothesis(), hypothesis);
        MarkedLattice rows = new MarkedLattice(said, heard, table);
        MarkedLattice columns = new MarkedLattice(heard, said, table);
        if (rows.isSingle() && columns.isSingle()) {
            // One way to read it, in which every word is a column.
            return pair(pair, rows.text(), columns.text());
        }
        try {
            LatticePaths paths = aligner.align(rows.lattice(), columns.lattice(), script);
            UtterancePair closest = pair(pair, rows.text(paths.reference()), columns.text(paths.hypothesis()));
            return rows.isSingle() ? closest : grouped(closest, rows.groups(paths.reference()));
        } catch (IllegalArgumentException e) {
            throw malformed(pair.reference(), reference, e);
        }
    }

    private static UtterancePair pair(UtterancePair marked, String said, String heard) {
        return new UtterancePair(reworded(marked.reference(), said), reworded(marked.hypothesis(), heard));
    }

    private static UtterancePair grouped(UtterancePair pair, WordingGroups groups) {
        Utterance said = pair.reference();
        return new UtterancePair(said.withDetails(said.details().withGroups(groups)), pair.hypothesis());
    }

    private static Utterance reworded(Utterance marked, String text) {
        return isPlain(marked) ? marked : new Utterance(marked.id(), marked.line(), text, marked.details());
    }

    private static boolean isPlain(Utterance utterance) {
        return utterance.text().chars().allMatch(c -> MARKS.indexOf(c) < 0);
    }

    private static MarkedUtterance marked(Utterance utterance, String source) {
        try {
            return MarkedUtterance.parse(utterance.text());
        } catch (IllegalArgumentException e) {
            throw malformed(utterance, source, e);
        }
    }

    private static MalformedTranscriptException malformed(
            Utterance utterance, String source, IllegalArgumentException cause) {
        return new MalformedTranscriptException(source, utterance.line(), String.valueOf(cause.getMessage()));
    }
}
