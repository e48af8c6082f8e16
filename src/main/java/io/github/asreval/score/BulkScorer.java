package io.github.asreval.score;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.align.EditScript;
import io.github.asreval.align.WordAligner;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.transcript.PairBlock;

/**
 * Scores the lines of one thread, straight from their bytes.
 *
 * <p>Nothing is created for a line: its words are looked up by their bytes, aligned by their numbers and counted.
 */
final class BulkScorer {

    private final WordTable table;
    private final LineScanner scanner;
    private final WordAligner aligner;
    private final boolean emptyReferences;
    private final WordBuffer reference;
    private final WordBuffer hypothesis;
    private final EditScript script = new EditScript();
    private final ScoredLine line;
    private final CorpusTally tally = new CorpusTally();

    BulkScorer(NormalizerPipeline normalizer, AlignmentProfile profile, boolean emptyReferences) {
        this.table = new WordTable(normalizer);
        TokenTable tokens = new TokenTable(table);
        this.scanner = new LineScanner(tokens);
        this.reference = new WordBuffer(tokens);
        this.hypothesis = new WordBuffer(tokens);
        this.line = new ScoredLine(reference, hypothesis, script);
        this.aligner = WordAligner.of(profile);
        this.emptyReferences = emptyReferences;
    }

    /** Scores the lines of a block and shows each to the worker. */
    void score(PairBlock block, LineSink.Worker worker) {
        for (int i = 0; i < block.size(); i++) {
            scanner.scan(block.reference(), i, reference);
            scanner.scan(block.hypothesis(), i, hypothesis);
            if (reference.size() == 0 && !emptyReferences) {
                continue;
            }
            aligner.align(reference.ids(), reference.size(), hypothesis.ids(), hypothesis.size(), table, script);
            tally.add(script);
            line.show(block, i);
            worker.accept(line);
        }
    }

    CorpusTally tally() {
        return tally;
    }
}
