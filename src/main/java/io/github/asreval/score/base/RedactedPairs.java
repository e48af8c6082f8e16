package io.github.asreval.score.base;

import io.github.asreval.align.WildcardAligner;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.WildcardCount;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.RedactionMark;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Takes out of pairs the {@linkplain RedactionMark redaction marks} that stand for words of the other side, with these
 * words.
 *
 * <pre>{@code
 * // my card is four one two thanks, recognised as my card is [PII] thanks: my card is thanks on both sides
 * pairs.map(new RedactedPairs(WerScorer.standard()).of("reference.txt"))
 * }</pre>
 *
 * <p>A mark stands for one or more words, those with which the rest has the fewest errors: see {@link WildcardAligner}. To
 * find them, each word is normalised by itself. A mark that stands for nothing stays, as a word. Pairs without marks are
 * passed on as they are. Memory grows with the number of distinct words in pairs with marks. For one thread.
 */
public final class RedactedPairs {

    private final WordTable table;
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final WildcardAligner aligner = new WildcardAligner();
    private WildcardCount count = WildcardCount.NONE;

    /** Creates what takes marks out of pairs whose words are compared as a scorer does. */
    public RedactedPairs(WerScorer scorer) {
        this.table = new WordTable(scorer.normalizer());
    }

    /** Returns what marks stood for in all pairs so far. */
    public WildcardCount count() {
        return count;
    }

    /**
     * Returns the change for the pairs of some files. Texts that are too long together (some 8,000 words on either side) are
     * a {@link MalformedTranscriptException} when their turn comes.
     *
     * @param reference what messages call the transcript of what was said
     */
    public UnaryOperator<UtterancePair> of(String reference) {
        return pair -> without(pair, reference);
    }

    private UtterancePair without(UtterancePair pair, String reference) {
        if (isPlain(pair.reference()) && isPlain(pair.hypothesis())) {
            return pair;
        }
        List<String> said = Words.split(pair.reference().text());
        List<String> heard = Words.split(pair.hypothesis().text());
        WildcardAligner.Taken taken;
        try {
            taken = aligner.align(tokens(said), tokens(heard));
        } catch (IllegalArgumentException e) {
            throw new MalformedTranscriptException(
                    reference,
                    pair.reference().line(),
                    e.getMessage() + "; cut the transcripts into turns, or leave out --redactions any");
        }
        count = count.plus(
                new WildcardCount(taken.wildcards(), words(said, taken.reference()), words(heard, taken.hypothesis())));
        return new UtterancePair(
                pair.reference().withText(left(said, taken.reference())),
                pair.hypothesis().withText(left(heard, taken.hypothesis())));
    }

    private static boolean isPlain(Utterance utterance) {
        return utterance.text().indexOf('[') < 0
                || Words.split(utterance.text()).stream().noneMatch(RedactionMark::is);
    }

    private int[] tokens(List<String> words) {
        return words.stream().mapToInt(this::token).toArray();
    }

    private int token(String word) {
        if (RedactionMark.is(word)) {
            return WildcardAligner.ANY;
        }
        List<Integer> ids = new ArrayList<>();
        table.entries(word).forEach(entry -> ids.add(entry.id()));
        return ids.isEmpty() ? WildcardAligner.SILENT : numbers.computeIfAbsent(ids, unknown -> numbers.size());
    }

    private static long words(List<String> words, BitSet taken) {
        return taken.stream()
                .filter(place -> !RedactionMark.is(words.get(place)))
                .count();
    }

    private static String left(List<String> words, BitSet taken) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!taken.get(i)) {
                left.add(words.get(i));
            }
        }
        return String.join(" ", left);
    }
}
