package io.github.asreval.score.speakers;

import static java.util.Objects.requireNonNull;

import io.github.asreval.lexicon.WordTable;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Scores recordings in which several people speak: who said what, and when.
 *
 * <pre>{@code
 * SpeakerScorer scorer = SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.CP));
 * SpeakerResult result = scorer.score(reference, hypothesis);   // two SpeakerTranscripts
 * result.rate()                                                 // the cpWER
 * result.rows().get(0).hypothesis()                             // who the first speaker is taken for
 * result.bill().get().attribution()                             // the errors that the wrong names cost
 * }</pre>
 *
 * <p>Of the scorer of words, the chain of normalisers, the words that are counted and the profile hold here, too: the map of
 * speakers has the fewest errors whatever the profile, which chooses among the alignments of each speaker. Instances are
 * immutable and safe for use by several threads.
 */
public final class SpeakerScorer {

    private final WerScorer words;
    private final SpeakerSettings settings;

    private SpeakerScorer(WerScorer words, SpeakerSettings settings) {
        this.words = requireNonNull(words);
        this.settings = requireNonNull(settings);
    }

    /** Returns the scorer that changes no text and aligns by the standard profile. */
    public static SpeakerScorer of(SpeakerSettings settings) {
        return new SpeakerScorer(WerScorer.standard(), settings);
    }

    /** Returns a scorer that compares and aligns words as another one does. */
    public SpeakerScorer withWords(WerScorer other) {
        return new SpeakerScorer(other, settings);
    }

    /** Returns how speakers are brought together. */
    public SpeakerSettings settings() {
        return settings;
    }

    /**
     * Scores what was said and what was recognised. A side without utterances is silent in all recordings of the other.
     *
     * @throws io.github.asreval.transcript.MalformedTranscriptException if times are needed that are not there, or one side
     *     lacks a recording and the settings do not say what becomes of it
     */
    public SpeakerResult score(SpeakerTranscript reference, SpeakerTranscript hypothesis) {
        return score(List.of(reference), List.of(hypothesis));
    }

    /**
     * Scores several transcripts together, each with that in the same place of the other list.
     *
     * @throws IllegalArgumentException if there are not as many of the one as of the other
     * @throws io.github.asreval.transcript.MalformedTranscriptException as {@link #score(SpeakerTranscript,
     *     SpeakerTranscript)} does
     */
    public SpeakerResult score(List<SpeakerTranscript> references, List<SpeakerTranscript> hypotheses) {
        if (references.size() != hypotheses.size()) {
            throw new IllegalArgumentException(
                    references.size() + " references and " + hypotheses.size() + " hypotheses; each needs its partner");
        }
        WordTable table = new WordTable(words.normalizer(), words.tokenization());
        SpeechSessions sessions = new SpeechSessions(table, settings);
        for (int i = 0; i < references.size(); i++) {
            sessions.add(references.get(i), hypotheses.get(i));
        }
        return score(sessions, table);
    }

    private SpeakerResult score(SpeechSessions sessions, WordTable table) {
        SessionScorer scorer = new SessionScorer(words.profile(), table);
        List<SpeakerRow> rows = new ArrayList<>();
        List<SpeakerBill> bills = new ArrayList<>();
        boolean exact = true;
        int speakers = 0;
        int missed = 0;
        int falseAlarms = 0;
        for (SpeechSession session : sessions.list()) {
            SpeechSession timed = settings.collar().isPresent()
                    ? session.within(settings.collar().getAsDouble())
                    : session.untimed();
            SessionScorer.Scored scored = scorer.score(timed, settings.metric());
            rows.addAll(scored.rows());
            scored.bill().ifPresent(bills::add);
            exact &= scored.exact();
            int said = session.reference().streams().size();
            int heard = session.hypothesis().streams().size();
            speakers += said;
            missed += Math.max(0, said - heard);
            falseAlarms += Math.max(0, heard - said);
        }
        return new SpeakerResult(
                settings.metric(),
                settings.collar(),
                exact,
                rows.stream().map(SpeakerRow::counts).reduce(ErrorCounts.ZERO, ErrorCounts::plus),
                rows,
                sessions.list().size(),
                speakers,
                missed,
                falseAlarms,
                sum(bills),
                curve(sessions.list(), scorer),
                sessions.notes());
    }

    private Optional<SpeakerBill> sum(List<SpeakerBill> bills) {
        if (settings.metric() != SpeakerMetric.CP) {
            return Optional.empty();
        }
        List<GivenWords> given = new ArrayList<>();
        long recognition = 0;
        long attribution = 0;
        boolean exact = true;
        for (SpeakerBill bill : bills) {
            given.addAll(bill.given());
            recognition += bill.recognition();
            attribution += bill.attribution();
            exact &= bill.exact();
        }
        given.sort(Comparator.comparingLong(words -> -words.words()));
        return Optional.of(new SpeakerBill(recognition, attribution, exact, given));
    }

    private Optional<CollarCurve> curve(List<SpeechSession> sessions, SessionScorer scorer) {
        return settings.metric() == SpeakerMetric.CP && settings.collar().isPresent()
                ? Optional.of(new CollarSearch(sessions, scorer.aligner()).curve())
                : Optional.empty();
    }
}
