package io.github.asreval.score.speakers;

import io.github.asreval.align.AlignedPair;
import io.github.asreval.align.EditOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The words that were recognised and given to the wrong speaker, on one alignment of all that was said in a recording (El
 * Shafey et al. 2019); streams are mapped to speakers such that as many words as possible are given to the right one.
 */
final class WrongSpeakers {

    private final SpeechSession session;
    private final SpeakerAlignment whole;

    WrongSpeakers(SpeechSession session, SessionScorer scorer) {
        this.session = session;
        this.whole = scorer.row(
                        session,
                        Optional.empty(),
                        session.reference().segments(),
                        Optional.empty(),
                        session.hypothesis().segments(),
                        OptionalLong.empty())
                .alignment();
    }

    SessionScorer.Scored scored() {
        List<String> speakers = session.reference().streams();
        List<String> streams = session.hypothesis().streams();
        SpeakerMap map = SpeakerMap.of(recognised(), streams.size());
        List<SpeakerRow> rows = new ArrayList<>();
        for (int speaker = 0; speaker < speakers.size(); speaker++) {
            int stream = map.stream(speaker);
            Optional<String> own = stream < streams.size() ? Optional.of(streams.get(stream)) : Optional.empty();
            rows.add(row(Optional.of(speakers.get(speaker)), own, map.margin(speaker)));
        }
        SpeakerRow inserted = row(Optional.empty(), Optional.empty(), OptionalLong.empty());
        if (inserted.counts().insertions() > 0) {
            rows.add(inserted);
        }
        return new SessionScorer.Scored(rows, true, Optional.empty());
    }

    /** Returns by speaker and stream how many words of the one stand against words of the other. */
    private long[][] recognised() {
        List<String> speakers = session.reference().streams();
        List<String> streams = session.hypothesis().streams();
        int size = Math.max(speakers.size(), streams.size());
        long[][] words = new long[size][size];
        for (int column = 0; column < whole.size(); column++) {
            if (isRecognised(column)) {
                words[speakers.indexOf(whole.spokenBy(column).speaker())][
                        streams.indexOf(whole.heardAs(column).speaker())]++;
            }
        }
        return words;
    }

    private boolean isRecognised(int column) {
        EditOperation operation = whole.operation(column);
        return operation == EditOperation.HIT || operation == EditOperation.SUBSTITUTION;
    }

    /** Returns the row of a speaker, or that of insertions, which belong to none. */
    private SpeakerRow row(Optional<String> speaker, Optional<String> stream, OptionalLong margin) {
        List<SpokenWord> said = new ArrayList<>();
        List<SpokenWord> heard = new ArrayList<>();
        List<AlignedPair> pairs = new ArrayList<>();
        long wrong = 0;
        for (int column = 0; column < whole.size(); column++) {
            EditOperation operation = whole.operation(column);
            boolean own = whole.hasSaid(column)
                    ? speaker.equals(Optional.of(whole.spokenBy(column).speaker()))
                    : speaker.isEmpty();
            if (own) {
                wrong += isRecognised(column)
                                && !stream.equals(
                                        Optional.of(whole.heardAs(column).speaker()))
                        ? 1
                        : 0;
                pairs.add(new AlignedPair(
                        operation,
                        whole.hasSaid(column) ? said.size() : AlignedPair.NONE,
                        whole.hasHeard(column) ? heard.size() : AlignedPair.NONE));
                if (whole.hasSaid(column)) {
                    said.add(whole.spokenBy(column));
                }
                if (whole.hasHeard(column)) {
                    heard.add(whole.heardAs(column));
                }
            }
        }
        SpeakerAlignment alignment = new SpeakerAlignment(said, heard, pairs, whole.tieLevelsDropped());
        return new SpeakerRow(session.name(), speaker, stream, alignment.counts(), margin, wrong, alignment);
    }
}
