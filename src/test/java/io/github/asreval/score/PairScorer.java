package io.github.asreval.score;

import io.github.asreval.align.Alignment;
import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.align.EditScript;
import io.github.asreval.align.WordAligner;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.text.Word;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores one pair after the other from its strings, without bytes, blocks or shared ends: what the engine is held
 * against.
 */
public final class PairScorer {

    private final WordTable table;
    private final WordAligner aligner;
    private final EditScript script = new EditScript();
    private int[] referenceIds = new int[64];
    private int[] hypothesisIds = new int[64];

    PairScorer(NormalizerPipeline normalizer, Tokenization tokenization, AlignmentProfile profile) {
        this.table = new WordTable(normalizer, tokenization);
        this.aligner = WordAligner.of(profile);
    }

    /** Returns what a scorer has to make of pairs. */
    public static WerResult result(WerScorer scorer, UtterancePairs pairs) throws IOException {
        PairScorer oracle = new PairScorer(scorer.normalizer(), scorer.tokenization(), scorer.profile());
        CorpusTally tally = new CorpusTally();
        List<ScoredUtterance> utterances = new ArrayList<>();
        for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
            ScoredUtterance utterance = oracle.score(next.get());
            if (scorer.emptyReferences() || utterance.counts().referenceWords() > 0) {
                utterances.add(utterance);
                tally.add(utterance);
            }
        }
        return new WerResult(utterances, tally.total());
    }

    ScoredUtterance score(UtterancePair pair) {
        List<WordTable.Entry> said = table.entries(pair.reference().text());
        List<WordTable.Entry> recognised = table.entries(pair.hypothesis().text());
        referenceIds = atLeast(referenceIds, said.size());
        hypothesisIds = atLeast(hypothesisIds, recognised.size());
        List<Word> reference = words(said, referenceIds);
        List<Word> hypothesis = words(recognised, hypothesisIds);
        aligner.align(referenceIds, reference.size(), hypothesisIds, hypothesis.size(), table, script);
        return new ScoredUtterance(
                pair, new Alignment<>(reference, hypothesis, script.pairs()), script.tieLevelsDropped());
    }

    private static List<Word> words(List<WordTable.Entry> entries, int[] ids) {
        List<Word> words = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            WordTable.Entry entry = entries.get(i);
            words.add(entry.word());
            ids[i] = entry.id();
        }
        return words;
    }

    private static int[] atLeast(int[] array, int length) {
        return array.length >= length ? array : new int[Math.max(length, array.length * 2)];
    }
}
