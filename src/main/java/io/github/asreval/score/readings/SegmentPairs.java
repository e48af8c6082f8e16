package io.github.asreval.score.readings;

import io.github.asreval.align.EditOperation;
import io.github.asreval.align.EditScript;
import io.github.asreval.align.WordAligner;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.PlacedWord;
import io.github.asreval.text.Words;
import io.github.asreval.transcript.TranscriptPairs;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two transcripts of the same speech that are cut into utterances differently, such as a reference by turns and subtitles:
 * each is aligned as a whole, and the hypothesis is cut where the reference is.
 *
 * <pre>{@code
 * new SegmentPairs(reference, hypothesis, WerScorer.standard())
 *     // [good morning, how are you] and [good, morning how are you]: good morning and how are you on both sides
 * }</pre>
 *
 * <p>Words are aligned by the scorer's chain and profile, whatever it counts. The best alignment of the whole is made of
 * the best alignments of its pieces, so that the pieces have as many errors together as the whole (but where a chain makes
 * several words of one that is then cut off). Words recognised between two utterances go to the first of them; those
 * before the first word, to the first utterance. Both transcripts are held in memory. For one thread.
 */
final class SegmentPairs extends TranscriptPairs {

    private final WordAligner aligner;
    private final WordTable table;
    private final List<Utterance> said = new ArrayList<>();
    private final List<Utterance> recognised = new ArrayList<>();
    /** By word of the reference: its number, and the utterance it belongs to. */
    private final Tokens saidTokens = new Tokens();
    /** By word of the hypothesis: its number, its utterance, and where it begins there. */
    private final Tokens recognisedTokens = new Tokens();

    /** By utterance of the reference: the first word of the hypothesis that belongs to one behind it. */
    private int[] cuts = {};

    private int next;
    private boolean loaded;

    /** The words of one side. */
    private static final class Tokens {

        private int[] ids = new int[64];
        private int[] utterances = new int[64];
        private int[] starts = new int[64];
        private int size;

        void add(int id, int utterance, int start) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, 2 * size);
                utterances = Arrays.copyOf(utterances, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size);
            }
            ids[size] = id;
            utterances[size] = utterance;
            starts[size++] = start;
        }
    }

    /** Takes the two transcripts, which are closed together with the pairs. */
    public SegmentPairs(TranscriptReader reference, TranscriptReader hypothesis, WerScorer scorer) {
        super(reference, hypothesis);
        this.aligner = WordAligner.of(scorer.profile());
        this.table = new WordTable(scorer.normalizer());
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        if (!loaded) {
            load(reference(), said, saidTokens);
            load(hypothesis(), recognised, recognisedTokens);
            cut();
            loaded = true;
        }
        if (next == said.size()) {
            return Optional.empty();
        }
        int from = next == 0 ? 0 : cuts[next - 1];
        UtterancePair pair = new UtterancePair(said.get(next), piece(next, from, cuts[next]));
        next++;
        return Optional.of(pair);
    }

    private void load(TranscriptReader reader, List<Utterance> utterances, Tokens tokens) throws IOException {
        for (Optional<Utterance> found = reader.next(); found.isPresent(); found = reader.next()) {
            for (PlacedWord word : table.placedWords(found.get().text())) {
                for (WordTable.Entry entry : table.entries(word.word())) {
                    tokens.add(entry.id(), utterances.size(), word.start());
                }
            }
            utterances.add(found.get());
        }
    }

    private void cut() {
        EditScript script = new EditScript();
        aligner.align(saidTokens.ids, saidTokens.size, recognisedTokens.ids, recognisedTokens.size, table, script);
        cuts = new int[said.size()];
        int word = 0;
        int heard = 0;
        int current = 0;
        for (int i = 0; i < script.size(); i++) {
            EditOperation operation = script.operation(i);
            if (operation != EditOperation.INSERTION) {
                int owner = saidTokens.utterances[word++];
                // What was inserted before the first word that was said belongs to it, whatever comes before.
                Arrays.fill(cuts, current, Math.max(current, owner), word == 1 ? 0 : heard);
                current = owner;
            }
            heard += operation == EditOperation.DELETION ? 0 : 1;
        }
        Arrays.fill(cuts, current, cuts.length, heard);
    }

    /** Returns the part of the hypothesis from one word to another, as it is written. */
    private Utterance piece(int index, int from, int to) {
        Utterance partner = said.get(index);
        if (recognised.isEmpty()) {
            return new Utterance(partner.id(), partner.line(), "");
        }
        boolean last = index == said.size() - 1;
        int firstUtterance = index == 0 ? 0 : utterance(from);
        int start = index == 0 ? 0 : start(from);
        int lastUtterance = last ? recognised.size() : utterance(to);
        int end = last ? 0 : start(to);
        StringBuilder text = new StringBuilder();
        for (int i = firstUtterance; i <= Math.min(lastUtterance, recognised.size() - 1); i++) {
            String whole = recognised.get(i).text();
            String part = Words.trim(
                    whole.substring(i == firstUtterance ? start : 0, i == lastUtterance ? end : whole.length()));
            text.append(text.isEmpty() || part.isEmpty() ? "" : " ").append(part);
        }
        Utterance first = recognised.get(Math.min(firstUtterance, recognised.size() - 1));
        return new Utterance(partner.id(), first.line(), text.toString(), first.details());
    }

    /** Returns the utterance in which the hypothesis is cut before a word. */
    private int utterance(int word) {
        return word < recognisedTokens.size ? recognisedTokens.utterances[word] : recognised.size();
    }

    /** Returns where in that utterance it is cut: at its very beginning before its first word. */
    private int start(int word) {
        boolean inside = word < recognisedTokens.size
                && word > 0
                && recognisedTokens.utterances[word - 1] == recognisedTokens.utterances[word];
        return inside ? recognisedTokens.starts[word] : 0;
    }
}
