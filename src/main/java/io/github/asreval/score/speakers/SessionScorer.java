package io.github.asreval.score.speakers;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.align.EditScript;
import io.github.asreval.align.SpellingDistance;
import io.github.asreval.align.TimedAligner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Scores one recording after the other by a metric; for one thread. */
final class SessionScorer {

    private static final List<SpeechSegment> NOTHING = List.of();

    private final TimedAligner aligner;
    private final SpellingDistance spelling;
    private final EditScript script = new EditScript();

    SessionScorer(AlignmentProfile profile, SpellingDistance spelling) {
        this.aligner = TimedAligner.of(profile);
        this.spelling = spelling;
    }

    /**
     * What was counted in a recording.
     *
     * @param rows by speaker
     * @param exact whether no other way to bring speakers together has fewer errors
     * @param bill what the errors are due to, if speakers were mapped
     */
    record Scored(List<SpeakerRow> rows, boolean exact, Optional<SpeakerBill> bill) {

        long errors() {
            return rows.stream().mapToLong(row -> row.counts().errors()).sum();
        }
    }

    TimedAligner aligner() {
        return aligner;
    }

    Scored score(SpeechSession session, SpeakerMetric metric) {
        return switch (metric) {
            case CP -> permuted(session);
            case ORC -> combined(session);
            case DI -> distributed(session);
            case WDER -> new WrongSpeakers(session, this).scored();
        };
    }

    /** Returns a row of some segments of the reference and some of the hypothesis. */
    SpeakerRow row(
            SpeechSession session,
            Optional<String> speaker,
            List<SpeechSegment> said,
            Optional<String> stream,
            List<SpeechSegment> heard,
            OptionalLong margin) {
        aligner.align(SpeechSegment.tokens(said), SpeechSegment.tokens(heard), spelling, script);
        SpeakerAlignment alignment = new SpeakerAlignment(
                session.reference().spoken(said),
                session.hypothesis().spoken(heard),
                script.pairs(),
                script.tieLevelsDropped());
        return new SpeakerRow(session.name(), speaker, stream, alignment.counts(), margin, 0, alignment);
    }

    private Scored permuted(SpeechSession session) {
        SpeakerMap map = SpeakerMap.of(session, aligner, this::hits);
        List<String> speakers = session.reference().streams();
        List<String> streams = session.hypothesis().streams();
        List<SpeakerRow> rows = new ArrayList<>();
        for (int speaker = 0; speaker < map.size(); speaker++) {
            int stream = map.stream(speaker);
            boolean isSpeaker = speaker < speakers.size();
            boolean isStream = stream < streams.size();
            rows.add(row(
                    session,
                    isSpeaker ? Optional.of(speakers.get(speaker)) : Optional.empty(),
                    isSpeaker ? session.reference().segments(speaker) : NOTHING,
                    isStream ? Optional.of(streams.get(stream)) : Optional.empty(),
                    isStream ? session.hypothesis().segments(stream) : NOTHING,
                    isSpeaker ? map.margin(speaker) : OptionalLong.empty()));
        }
        return billed(session, map, rows);
    }

    /** Returns the hits of a speaker and a stream, where several maps have equally few errors. */
    private long hits(List<SpeechSegment> said, List<SpeechSegment> heard) {
        aligner.align(SpeechSegment.tokens(said), SpeechSegment.tokens(heard), spelling, script);
        return script.hits();
    }

    private Scored billed(SpeechSession session, SpeakerMap map, List<SpeakerRow> rows) {
        long errors = new Scored(rows, true, Optional.empty()).errors();
        if (session.reference().streams().isEmpty()) {
            return new Scored(rows, true, Optional.of(new SpeakerBill(errors, 0, true, List.of())));
        }
        SpeechSession divided = session.byWord();
        StreamSearch.Given given =
                StreamSearch.of(divided.hypothesis(), divided.reference()).bestNear(start(divided, map), aligner);
        Scored best = rowsBySpeaker(divided, given);
        long recognition = Math.min(errors, best.errors());
        List<GivenWords> words = recognition < errors ? new MisplacedWords(session, map).in(best.rows()) : List.of();
        List<SpeakerRow> complete = new ArrayList<>();
        for (SpeakerRow row : rows) {
            complete.add(row.givingAway(MisplacedWords.of(row.reference(), words)));
        }
        SpeakerBill bill = new SpeakerBill(recognition, errors - recognition, given.exact(), words);
        return new Scored(complete, true, Optional.of(bill));
    }

    /** Returns the speakers whom a map gives the segments of the hypothesis to; what is nobody's goes to the first. */
    private static int[] start(SpeechSession session, SpeakerMap map) {
        List<SpeechSegment> segments = session.hypothesis().segments();
        int[] start = new int[segments.size()];
        for (int i = 0; i < start.length; i++) {
            int speaker = map.speaker(segments.get(i).stream());
            start[i] = speaker < session.reference().streams().size() ? speaker : 0;
        }
        return start;
    }

    private Scored distributed(SpeechSession session) {
        SpeechSession divided = session.byWord();
        if (divided.reference().streams().isEmpty()) {
            SpeakerRow row = row(
                    divided,
                    Optional.empty(),
                    NOTHING,
                    Optional.empty(),
                    divided.hypothesis().segments(),
                    OptionalLong.empty());
            return new Scored(List.of(row), true, Optional.empty());
        }
        SpeakerMap map = SpeakerMap.of(session, aligner, this::hits);
        return rowsBySpeaker(
                divided,
                StreamSearch.of(divided.hypothesis(), divided.reference()).best(start(divided, map), aligner));
    }

    private Scored rowsBySpeaker(SpeechSession session, StreamSearch.Given given) {
        List<String> speakers = session.reference().streams();
        List<SpeakerRow> rows = new ArrayList<>();
        for (int speaker = 0; speaker < speakers.size(); speaker++) {
            List<SpeechSegment> heard = given(session.hypothesis().segments(), given, speaker);
            rows.add(row(
                    session,
                    Optional.of(speakers.get(speaker)),
                    session.reference().segments(speaker),
                    Optional.empty(),
                    heard,
                    OptionalLong.empty()));
        }
        return new Scored(rows, given.exact(), Optional.empty());
    }

    private Scored combined(SpeechSession session) {
        SpeakerMap map = SpeakerMap.of(session, aligner, this::hits);
        List<String> streams = session.hypothesis().streams();
        List<SpeechSegment> segments = session.reference().segments();
        if (streams.isEmpty()) {
            SpeakerRow row = row(session, Optional.empty(), segments, Optional.empty(), NOTHING, OptionalLong.empty());
            return new Scored(List.of(row), true, Optional.empty());
        }
        int[] start = new int[segments.size()];
        for (int i = 0; i < start.length; i++) {
            int stream = map.stream(segments.get(i).stream());
            start[i] = stream < streams.size() ? stream : 0;
        }
        StreamSearch.Given given =
                StreamSearch.of(session.reference(), session.hypothesis()).best(start, aligner);
        List<SpeakerRow> rows = new ArrayList<>();
        for (int stream = 0; stream < streams.size(); stream++) {
            rows.add(row(
                    session,
                    Optional.empty(),
                    given(segments, given, stream),
                    Optional.of(streams.get(stream)),
                    session.hypothesis().segments(stream),
                    OptionalLong.empty()));
        }
        return new Scored(rows, given.exact(), Optional.empty());
    }

    private static List<SpeechSegment> given(List<SpeechSegment> segments, StreamSearch.Given given, int stream) {
        List<SpeechSegment> own = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (given.streams()[i] == stream) {
                own.add(segments.get(i));
            }
        }
        return own;
    }
}
