package io.github.asreval.score.classes;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.align.EditOperation;
import io.github.asreval.align.EditScript;
import io.github.asreval.align.WordAligner;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.base.PunctuationMarks;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.transcript.UtterancePair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Counts punctuation and capitals, pair by pair, on an alignment of words without either.
 *
 * <pre>{@code
 * MarkCounter counter = new MarkCounter(WerScorer.standard(), MarkCounter.USUAL);
 * counter.accept(UtterancePair.of("Hi, dear! Nice to see you. What's", "Hi dear! Nice to see you! What's?"));
 * counter.table().counts()             // 1 hit, 1 substitution, 1 deletion, 1 insertion
 * counter.table().sharedErrorRate()    // 0.75, as NeMo and LibriSpeech-PC have it (Meister et al., 2023)
 * counter.table().errorRate()          // 1.0: three errors, three marks
 * }</pre>
 *
 * <p>Between two neighbouring words that were said stand marks, or none, on either side; they are compared with each other.
 * Marks behind a word that was not recognised belong to the word before it. Marks within numbers and words are none. Not safe
 * for use by several threads.
 */
public final class MarkCounter implements Consumer<UtterancePair> {

    /** Marks that end sentences and make pauses, in the scripts that have their own. */
    public static final Set<String> USUAL =
            Set.of(".", ",", "!", "?", ";", ":", "…", "।", "॥", "。", "、", "，", "！", "？", "；", "：", "؟", "،", "؛", "۔");

    private static final String NO_MARK = "";

    private static final Comparator<WordClassRow> ORDER = Comparator.<WordClassRow>comparingLong(
                    row -> row.counts().referenceWords())
            .reversed()
            .thenComparing(WordClassRow::name, CodePoints.ORDER);

    private final Set<String> wanted;
    private final boolean emptyReferences;
    private final Normalizer normalizer;
    private final WordTable table;
    private final WordAligner aligner;
    private final EditScript script = new EditScript();
    private final EditScript ofMarks = new EditScript();
    private final Map<String, ClassCounts> marks = new HashMap<>();
    private final CapitalCounter capitals = new CapitalCounter();

    /**
     * Creates a counter of no pairs.
     *
     * @param scorer how words are compared, beside marks and case, and aligned
     * @param wanted the marks that are looked for, one code point each
     * @throws IllegalArgumentException if the scorer counts characters, or a mark is none
     */
    public MarkCounter(WerScorer scorer, Set<String> wanted) {
        if (!scorer.tokenization().countsWords()) {
            throw new IllegalArgumentException("marks stand between words, and these are characters");
        }
        for (String mark : wanted) {
            if (mark.codePointCount(0, mark.length()) != 1
                    || !PunctuationMarks.core(mark).isEmpty()) {
                throw new IllegalArgumentException("\"" + mark + "\" is no mark of punctuation");
            }
        }
        this.wanted = Set.copyOf(wanted);
        this.emptyReferences = scorer.emptyReferences();
        NormalizerPipeline chain = scorer.normalizer().then(NormalizerPipeline.parse("punct-edge,fold"));
        this.normalizer = chain.normalizer();
        this.table = new WordTable(NormalizerPipeline.none(), scorer.tokenization());
        this.aligner = WordAligner.of(scorer.profile());
    }

    /** Counts the marks and capitals of one pair. */
    @Override
    public void accept(UtterancePair pair) {
        MarkedLine said = new MarkedLine(pair.reference().text(), wanted, normalizer, table);
        MarkedLine heard = new MarkedLine(pair.hypothesis().text(), wanted, normalizer, table);
        if (said.size() == 0 && !emptyReferences) {
            return;
        }
        aligner.align(said.ids(), said.size(), heard.ids(), heard.size(), table, script);
        List<String> saidMarks = new ArrayList<>(said.gap(0));
        List<String> heardMarks = new ArrayList<>(heard.gap(0));
        int saidWords = 0;
        int heardWords = 0;
        for (int column = 0; column < script.size(); column++) {
            EditOperation operation = script.operation(column);
            if (operation == EditOperation.HIT || operation == EditOperation.SUBSTITUTION) {
                count(saidMarks, heardMarks);
                if (operation == EditOperation.HIT) {
                    capitals.add(said.written(saidWords), heard.written(heardWords));
                }
                saidMarks.clear();
                heardMarks.clear();
            }
            if (operation != EditOperation.INSERTION) {
                saidMarks.addAll(said.gap(++saidWords));
            }
            if (operation != EditOperation.DELETION) {
                heardMarks.addAll(heard.gap(++heardWords));
            }
        }
        count(saidMarks, heardMarks);
    }

    /** Compares the marks between two words. */
    private void count(List<String> said, List<String> heard) {
        if (said.isEmpty() && heard.isEmpty()) {
            return;
        }
        WordAligner.standard().align(ids(said), said.size(), ids(heard), heard.size(), (a, b) -> 0, ofMarks);
        int saidBefore = 0;
        int heardBefore = 0;
        for (int column = 0; column < ofMarks.size(); column++) {
            EditOperation operation = ofMarks.operation(column);
            String mark = operation == EditOperation.INSERTION ? NO_MARK : said.get(saidBefore++);
            String other = operation == EditOperation.DELETION ? NO_MARK : heard.get(heardBefore++);
            counts(mark.equals(NO_MARK) ? other : mark).add(operation, 1);
            if (operation == EditOperation.SUBSTITUTION) {
                counts(other).addSubstitutes(1);
            }
        }
    }

    private static int[] ids(List<String> marks) {
        return marks.stream().mapToInt(mark -> mark.codePointAt(0)).toArray();
    }

    private ClassCounts counts(String mark) {
        return marks.computeIfAbsent(mark, added -> new ClassCounts());
    }

    /** Returns what was counted so far. */
    public MarkTable table() {
        List<WordClassRow> rows = new ArrayList<>();
        marks.forEach((mark, counts) -> rows.add(counts.row(mark)));
        rows.sort(ORDER);
        ErrorCounts all = ErrorCounts.ZERO;
        for (WordClassRow row : rows) {
            all = all.plus(row.counts());
        }
        return new MarkTable(rows, all, capitals.capitals());
    }

    /** Counts capitals of words that are right. */
    private static final class CapitalCounter {

        private long words;
        private long wrong;
        private long firstLetters;
        private long wholeWords;

        void add(String saidWithMarks, String heardWithMarks) {
            String said = PunctuationMarks.core(saidWithMarks);
            String heard = PunctuationMarks.core(heardWithMarks);
            if (!hasCase(said) || !hasCase(heard)) {
                return;
            }
            words++;
            if (sameCapitals(said, heard)) {
                return;
            }
            wrong++;
            if (isCapital(said) != isCapital(heard) && letters(said) > 1 && letters(heard) > 1) {
                wholeWords++;
            } else if (sameCapitals(rest(said), rest(heard))) {
                firstLetters++;
            }
        }

        private static boolean hasCase(String word) {
            return word.codePoints().anyMatch(CapitalCounter::isCased);
        }

        private static boolean isCased(int c) {
            return UCharacter.isUpperCase(c) || UCharacter.isLowerCase(c) || UCharacter.isTitleCase(c);
        }

        private static long letters(String word) {
            return word.codePoints().filter(CapitalCounter::isCased).count();
        }

        /** Returns whether the same letters, counted from the first, are capitals; words of other letters are compared so far. */
        private static boolean sameCapitals(String said, String heard) {
            int[] a = said.codePoints().filter(CapitalCounter::isCased).toArray();
            int[] b = heard.codePoints().filter(CapitalCounter::isCased).toArray();
            for (int i = 0; i < Math.min(a.length, b.length); i++) {
                if (UCharacter.isLowerCase(a[i]) != UCharacter.isLowerCase(b[i])) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isCapital(String word) {
            return word.codePoints().noneMatch(UCharacter::isLowerCase);
        }

        /** Returns the word behind its first letter that has case. */
        private static String rest(String word) {
            int i = 0;
            while (i < word.length() && !isCased(word.codePointAt(i))) {
                i += Character.charCount(word.codePointAt(i));
            }
            return i == word.length() ? "" : word.substring(i + Character.charCount(word.codePointAt(i)));
        }

        MarkTable.Capitals capitals() {
            return new MarkTable.Capitals(words, wrong, firstLetters, wholeWords);
        }
    }
}
