package io.github.asreval.improve;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.charset.SpokenDigits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Measures what a vocabulary has changed: takes utterance after utterance, keeps counts, and sums them up.
 *
 * <pre>{@code
 * EffectMeter meter = new EffectMeter(VocabularyFile.read(path));
 * meter.accept(new BeforeAndAfter("1", "see Golconda Fort", "see golkunda for", "see Golconda Fort"));
 * meter.effect().entries().get(0).helped();   // 1
 * }</pre>
 *
 * <p>A term is right where all its words are, punctuation at their edges and sentence case aside. Not safe for use by
 * several threads.
 */
public final class EffectMeter implements Consumer<BeforeAndAfter> {

    /** How many utterances that got worse are told by name. */
    static final int REGRESSIONS = 20;

    /** A row, its term, and what became of it so far. */
    private static final class Entry {
        private final TableRow row;
        private final int[] phrase;
        private long helped;
        private long lost;
        private long misplaced;
        private long untouched;
        private long stillWrong;

        private Entry(TableRow row, int[] phrase) {
            this.row = row;
            this.phrase = phrase;
        }

        private void count(boolean was, boolean is) {
            helped += !was && is ? 1 : 0;
            lost += was && !is ? 1 : 0;
            untouched += was && is ? 1 : 0;
            stillWrong += !was && !is ? 1 : 0;
        }
    }

    private final Lexicon lexicon = new Lexicon(WordLists.none(), CommonWords.none(), SpokenDigits.of("und"));
    private final UtteranceAligner aligner = new UtteranceAligner(lexicon);
    private final List<Entry> entries = new ArrayList<>();

    /** The entries of each term, in the order of their rows. */
    private final FormTrie<List<Entry>> terms = new FormTrie<>();

    private final TreeMap<String, VocabularyEffect.Regression> regressions = new TreeMap<>(UtteranceIds.ORDER);
    private ErrorCounts before = ErrorCounts.ZERO;
    private ErrorCounts after = ErrorCounts.ZERO;
    private long utterances;
    private long regressed;

    /** Creates a meter for the rows of a vocabulary; a row without a display form shows its phrase. */
    public EffectMeter(VocabularyFile vocabulary) {
        for (TableRow row : VocabularyTable.rows(vocabulary)) {
            Entry entry = new Entry(row, lexicon.forms(row.spoken()));
            entries.add(entry);
            List<Entry> added = new ArrayList<>(List.of(entry));
            List<Entry> sameTerm = terms.add(lexicon.forms(row.shown()), added);
            if (sameTerm != added) {
                sameTerm.add(entry);
            }
        }
    }

    @Override
    public void accept(BeforeAndAfter texts) {
        Token[] said = lexicon.tokens(texts.reference());
        AlignedUtterance old = aligner.align(texts.id(), said, lexicon.tokens(texts.before()));
        AlignedUtterance now = aligner.align(texts.id(), said, lexicon.tokens(texts.after()));
        boolean[] was = rightWords(old);
        boolean[] is = rightWords(now);
        utterances++;
        before = before.plus(old.counts());
        after = after.plus(now.counts());
        for (FormTrie.Match<List<Entry>> match = terms.next(said, 0);
                match != null;
                match = terms.next(said, match.to())) {
            entry(match, old).count(all(was, match.from(), match.to()), all(is, match.from(), match.to()));
        }
        countMisplaced(now, was);
        keepRegression(texts.id(), old, now, lost(said, was, is));
    }

    /** Returns for each word of the reference whether it was recognised. */
    private static boolean[] rightWords(AlignedUtterance utterance) {
        boolean[] right = new boolean[utterance.reference().length];
        ErrorScope borders = new ErrorScope(utterance);
        for (int column = 0; column < utterance.size(); column++) {
            if (utterance.hasReference(column)) {
                right[utterance.referenceAt(column)] = !utterance.isError(column) || borders.isSameWord(column);
            }
        }
        return right;
    }

    private static boolean all(boolean[] right, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!right[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the row that is concerned where its term was said. */
    private Entry entry(FormTrie.Match<List<Entry>> match, AlignedUtterance old) {
        List<Entry> sameTerm = match.value();
        if (sameTerm.size() > 1) {
            int[] columns = old.columnsOfReference();
            ErrorSpan heard = ErrorSpan.of(old, columns[match.from()], columns[match.to() - 1] + 1, lexicon);
            int[] forms = Lexicon.forms(heard.heard());
            for (Entry entry : sameTerm) {
                if (Arrays.equals(entry.phrase, forms)) {
                    return entry;
                }
            }
        }
        return sameTerm.get(0);
    }

    /** Counts terms that stand where something else was said, which was recognised before. */
    private void countMisplaced(AlignedUtterance now, boolean[] was) {
        ErrorScope borders = new ErrorScope(now);
        Token[] heard = now.hypothesis();
        int[] columns = now.columnsOfHypothesis();
        for (FormTrie.Match<List<Entry>> match = terms.next(heard, 0);
                match != null;
                match = terms.next(heard, match.to())) {
            if (borders.areRight(match.from(), match.to())) {
                continue;
            }
            boolean spoilt = false;
            for (int column = columns[match.from()]; column <= columns[match.to() - 1]; column++) {
                spoilt |= borders.isInside(column) && now.hasReference(column) && was[now.referenceAt(column)];
            }
            match.value().get(0).misplaced += spoilt ? 1 : 0;
        }
    }

    private static List<String> lost(Token[] said, boolean[] was, boolean[] is) {
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < said.length; i++) {
            if (was[i] && !is[i]) {
                lost.add(said[i].written());
            }
        }
        return lost;
    }

    private void keepRegression(String id, AlignedUtterance old, AlignedUtterance now, List<String> lost) {
        long errorsBefore = old.counts().errors();
        long errorsAfter = now.counts().errors();
        if (lost.isEmpty() && errorsAfter <= errorsBefore) {
            return;
        }
        regressed++;
        regressions.put(id, new VocabularyEffect.Regression(id, errorsBefore, errorsAfter, lost));
        if (regressions.size() > REGRESSIONS) {
            regressions.pollLastEntry();
        }
    }

    /** Returns what the utterances taken so far tell of the vocabulary. */
    public VocabularyEffect effect() {
        return new VocabularyEffect(
                utterances,
                before,
                after,
                entries.stream()
                        .map(entry -> new VocabularyEffect.Entry(
                                entry.row,
                                entry.helped,
                                entry.lost,
                                entry.misplaced,
                                entry.untouched,
                                entry.stillWrong))
                        .toList(),
                List.copyOf(regressions.values()),
                regressed);
    }
}
