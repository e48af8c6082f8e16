package io.github.asreval.score;

import io.github.asreval.align.EditOperation;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Step;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notices what a reader of an error rate should know about the texts behind it.
 *
 * <pre>{@code
 * WerScorer scorer = WerScorer.standard();
 * TextHints hints = new TextHints(scorer);
 * scorer.score(blocks, 1, LineSink.NONE, hints);
 * hints.list();                    // such as: 18 of the reference's 132 words are speaker labels
 * }</pre>
 *
 * <p>Every distinct word is looked at once, and of a line its first two words only, so that hints cost next to nothing.
 * Whoever scores asks in parts: {@link #spelling} for each token met for the first time, {@link #opening} for lines that
 * begin with one which {@link #concernsOpening}, {@link #matches} once {@link #countsMatches} says so, and {@link #words}
 * at any time. What several threads have noticed is {@linkplain #add(TextHints) added up}. Not safe for use by several
 * threads.
 */
public final class TextHints {

    /** The step that leaves speaker labels out. */
    private static final String LABEL_STEP = "speaker";

    private final WerScorer scorer;
    private final HintSettings settings;
    private final NormalizerPipeline chain;
    /** Counts words where the tokens of an utterance are something else. */
    private final WordTable wordCounter;

    private final SuspectSpellings spellings = new SuspectSpellings();
    private final LabelHints labels = new LabelHints();
    private long canonicalMatches;
    private long writtenWords;
    private long comparedWords;
    private final UtteranceSample sample = new UtteranceSample();
    private long utterances;

    /** Creates hints that have seen nothing yet, for texts that are scored in the given way. */
    public TextHints(WerScorer scorer) {
        this(scorer, HintSettings.of(scorer));
    }

    /**
     * Creates hints that have seen nothing yet, for texts that are scored in the given way.
     *
     * @param settings how that was asked for
     */
    public TextHints(WerScorer scorer, HintSettings settings) {
        this.scorer = scorer;
        this.settings = settings;
        chain = scorer.normalizer();
        wordCounter = new WordTable(chain, Tokenization.standard());
    }

    /** Returns whether a chain that makes so many words of those written takes words apart by accident. */
    public static boolean shatters(long written, long compared) {
        // More than 5 % of them.
        return 20 * (compared - written) > written;
    }

    private static boolean tellsOfLabels(List<TextHint> hints) {
        for (TextHint hint : hints) {
            if (hint.kind() == TextHint.Kind.ONE_SIDED_LABELS) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether labels at the beginnings of lines are not compared. */
    static boolean leavesLabelsOut(WerScorer scorer) {
        for (Step step : scorer.normalizer().steps()) {
            if (step.id().equals(LABEL_STEP)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many words the chain makes of a line, whatever is counted. */
    int comparedWords(String line) {
        return wordCounter.entries(line).size();
    }

    /** Looks at what stands between ASCII white space, where it is met for the first time. */
    void spelling(String token, TextHint.Place place) {
        spellings.add(token, place);
    }

    /** Returns whether a line has to be shown to {@link #opening} if its first or second token is this one. */
    static boolean concernsOpening(String token) {
        return LabelHints.concerns(token);
    }

    /** Looks at the first two tokens of a line; the second is empty where there is one only. */
    void opening(String first, String second, TextHint.Place place) {
        labels.add(first, second, place);
    }

    /** Returns whether there is a word that may match a differently coded one, so that hits have to be looked at. */
    boolean countsMatches() {
        return spellings.decomposed();
    }

    /** Looks at the hits of a line. */
    void matches(AlignedWords line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.operation(i) == EditOperation.HIT
                    && (line.saidNumber(i) != line.heardNumber(i) || line.saidNumber(i) == AlignedWords.UNNUMBERED)) {
                countMatch(line.said(i), line.heard(i));
            }
        }
    }

    private void countMatch(Word said, Word recognised) {
        if (!said.written().equals(recognised.written())
                && spellings.canonical(said.written()).equals(spellings.canonical(recognised.written()))) {
            canonicalMatches++;
        }
    }

    /** Adds words of the reference: how many were written, and how many the chain has made of them. */
    void words(long written, long compared) {
        writtenWords += written;
        comparedWords += compared;
    }

    /** Returns what keeps the first utterances. */
    UtteranceSample sample() {
        return sample;
    }

    /** Adds utterances to the number of those that were scored. */
    void utterances(long more) {
        utterances += more;
    }

    /** Adds what another part of the same texts has shown. */
    public void add(TextHints other) {
        sample.add(other.sample);
        utterances += other.utterances;
        spellings.add(other.spellings);
        labels.add(other.labels);
        canonicalMatches += other.canonicalMatches;
        words(other.writtenWords, other.comparedWords);
    }

    /**
     * Returns what was noticed, in the order of {@link TextHint.Kind}; an empty list if nothing was. Where errors say
     * nothing of the recogniser, the first {@value UtteranceSample#MOST} utterances are scored with what would make them go.
     */
    public List<TextHint> list() {
        List<TextHint> hints = new ArrayList<>(new RemedySearch(scorer, settings, sample.lines(), utterances).hints());
        boolean labelled = leavesLabelsOut(scorer);
        Optional<TextHint> oneSided =
                labelled || tellsOfLabels(hints) ? Optional.empty() : labels.oneSided(writtenWords);
        if (oneSided.isPresent()) {
            boolean noBlanks = !hints.isEmpty() && hints.get(0).kind() == TextHint.Kind.NO_BLANKS;
            hints.add(noBlanks ? 1 : 0, oneSided.get());
        }
        hints.addAll(spellings.characters());
        if (canonicalMatches > 0) {
            hints.add(new TextHint(
                    TextHint.Kind.CANONICAL_MATCHES,
                    canonicalMatches,
                    Optional.empty(),
                    canonicalMatches
                            + " matches needed NFC: the two sides write the same word by other code points, which"
                            + " --normalize exact tells apart"));
        }
        if (!labelled) {
            hints.addAll(labels.hints(writtenWords));
        }
        hints.addAll(spellings.scripts());
        if (shatters(writtenWords, comparedWords)) {
            hints.add(new TextHint(
                    TextHint.Kind.SHATTERED_WORDS,
                    comparedWords - writtenWords,
                    Optional.empty(),
                    "this chain shatters words: it makes " + comparedWords + " of the reference's " + writtenWords
                            + ": --ablation tells which step does"));
        }
        return hints;
    }
}
