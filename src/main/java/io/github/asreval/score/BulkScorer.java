package io.github.asreval.score;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.align.EditScript;
import io.github.asreval.align.SpareThreads;
import io.github.asreval.align.SpellingDistance;
import io.github.asreval.align.WordAligner;
import io.github.asreval.lexicon.CommonAffix;
import io.github.asreval.lexicon.LineScanner;
import io.github.asreval.lexicon.TokenTable;
import io.github.asreval.lexicon.WordBuffer;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.transcript.PairBlock;
import java.util.Optional;

/**
 * Scores the lines of one thread, straight from their bytes.
 *
 * <p>Nothing is created for a line: its words are looked up by their bytes, aligned by their numbers and counted. Where
 * nobody looks at the lines and only their counts matter, words that both begin or end with are not even looked up.
 */
public final class BulkScorer {

    /**
     * Longer lines are scored whole: what {@link EditScript#tieLevelsDropped} tells of huge ones depends on where exactly
     * their common ends end.
     */
    private static final int LONG_LINE = 1 << 12;

    private final WordTable table;
    private final LineScanner scanner;
    private final WordAligner aligner;
    private final SpellingDistance spelling;
    private final boolean emptyReferences;
    private final WordBuffer reference;
    private final WordBuffer hypothesis;
    private final EditScript script = new EditScript();
    private final ScoredLine line;
    private final CorpusTally tally = new CorpusTally();
    private final Optional<BulkHints> hints;
    /** What finds common ends, if words may be left out there. */
    private final Optional<CommonAffix> ends;

    /**
     * Creates a scorer for the lines of one thread.
     *
     * @param scorer how to score
     * @param counting whether lines are {@linkplain #count counted} only
     * @param hinting whether to notice what a reader of the rate should know
     * @param spare who may help with a long line
     */
    BulkScorer(WerScorer scorer, boolean counting, boolean hinting, SpareThreads spare) {
        NormalizerPipeline normalizer = scorer.normalizer();
        Tokenization tokenization = scorer.tokenization();
        AlignmentProfile profile = scorer.profile();
        this.hints = hinting ? Optional.of(new BulkHints(scorer)) : Optional.empty();
        this.table = new WordTable(normalizer, tokenization);
        TokenTable tokens = new TokenTable(
                table, hints.<TokenTable.NewTokens>map(found -> found).orElse((token, block, index) -> {}));
        this.scanner = new LineScanner(tokens);
        this.reference = new WordBuffer(tokens);
        this.hypothesis = new WordBuffer(tokens);
        this.line = new ScoredLine(reference, hypothesis, script);
        this.aligner = WordAligner.of(profile, spare);
        // Any two different characters are one change apart: what ties on errors and hits ties on spelling.
        this.spelling = tokenization.unit() == TokenUnit.CHARACTER ? SpellingDistance.NONE : table;
        this.emptyReferences = scorer.emptyReferences();
        this.ends = counting && profile == AlignmentProfile.STANDARD && tokenization.isStandard()
                ? CommonAffix.of(normalizer)
                : Optional.empty();
    }

    /** Scores the lines of a block and shows each to the worker. */
    void score(PairBlock block, LineSink.Worker worker) {
        begin(block);
        for (int i = 0; i < block.size(); i++) {
            if (score(block, i)) {
                line.show(block, i);
                worker.accept(line);
            }
        }
    }

    /** Scores the lines of a block for their counts. */
    void count(PairBlock block) {
        begin(block);
        for (int i = 0; i < block.size(); i++) {
            if (ends.isPresent() && block.reference().end(i) - block.reference().start(i) < LONG_LINE) {
                countWithoutEnds(ends.get(), block, i);
            } else {
                score(block, i);
            }
        }
    }

    /** Returns whether the line counts. */
    private boolean score(PairBlock block, int index) {
        scanner.scan(block, index, reference, hypothesis);
        if (reference.size() == 0 && !emptyReferences) {
            return false;
        }
        align();
        tally.add(script, 0);
        notice(block, index, 0);
        return true;
    }

    private void countWithoutEnds(CommonAffix same, PairBlock block, int index) {
        same.find(block.reference(), block.hypothesis(), index);
        reference.clear();
        hypothesis.clear();
        scanner.scan(block.reference(), index, same.referenceStart(), same.referenceEnd(), reference);
        scanner.scan(block.hypothesis(), index, same.hypothesisStart(), same.hypothesisEnd(), hypothesis);
        if (reference.needsLine() || hypothesis.needsLine()) {
            // What is made of the line may be made of the words that were not looked at, too.
            score(block, index);
            return;
        }
        scanner.complete(block.reference(), index, reference);
        scanner.complete(block.hypothesis(), index, hypothesis);
        if (same.words() + reference.size() > 0 || emptyReferences) {
            align();
            tally.add(script, same.words());
            notice(block, index, same.words());
        }
    }

    private void begin(PairBlock block) {
        if (hints.isPresent()) {
            hints.get().begin(block);
        }
    }

    /**
     * Shows the line to the hints: its opening, and the rest if one of its hits may be of interest.
     *
     * @param moreHits how many words both sides have at their ends that were not looked up
     */
    private void notice(PairBlock block, int index, int moreHits) {
        if (hints.isPresent()) {
            hints.get().opening(index);
            hints.get().sample(index, script.errors());
            if (hints.get().wantsLines()) {
                line.show(block, index);
                hints.get().accept(line, index, reference.written(), moreHits);
            }
        }
    }

    /** Adds what was noticed to the hints of all threads. */
    void addHintsTo(TextHints all) {
        hints.ifPresent(found -> found.addTo(all, tally.total()));
    }

    private void align() {
        aligner.align(reference.ids(), reference.size(), hypothesis.ids(), hypothesis.size(), spelling, script);
    }

    CorpusTally tally() {
        return tally;
    }
}
