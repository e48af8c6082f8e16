package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner;
import io.github.asreval.align.TimedAligner.TimedTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each of some segments to one of some streams, so that there are the fewest errors, and of those ways the most hits:
 * utterances of the reference to streams of the hypothesis, or segments of the hypothesis to speakers of the reference.
 *
 * <p>First a few {@linkplain StateSearch states} are followed only, for a number of errors that is enough. Then all are; where
 * that is too much work, and the whole table is too large as well, the first answer stands and is not known to be the best.
 */
final class StreamSearch {

    /** How many states are followed at first, and how many if each segment is a word. */
    private static final int NARROW = 6;

    private static final int NARROW_WORDS = 60;

    /** In seconds. */
    private static final double GUIDING_COLLAR = 1;

    /** With more streams than this, the work grows by their square, and fewer states are followed at first. */
    private static final int MANY_STREAMS = 32;

    /** With so many streams, and more places of segments in states than this, none is followed at first. */
    private static final long MOST_PLACES = 50_000_000;

    /** Sides of more words together, multiplied, are long: not all of a stream is looked into at first. */
    private static final long SHORT = 1_000_000;

    /** If more segments went elsewhere, it is not asked of each whether that pays. */
    private static final int MOST_MOVED = 2_000;

    private final List<TimedTokens> segments;
    private final List<TimedTokens> streams;
    private final StreamWindows windows;
    private final SegmentBounds bounds;
    private final Optional<StreamSearch> guide;

    /** The streams that segments were given to, and whether no other way has fewer errors. */
    static final class Given {

        private final int[] streams;
        private final boolean exact;

        private Given(int[] streams, boolean exact) {
            this.streams = streams;
            this.exact = exact;
        }

        /** Returns the stream of each segment. */
        int[] streams() {
            return streams;
        }

        boolean exact() {
            return exact;
        }
    }

    StreamSearch(List<TimedTokens> segments, List<TimedTokens> streams) {
        this(segments, streams, Optional.empty());
    }

    private StreamSearch(List<TimedTokens> segments, List<TimedTokens> streams, Optional<StreamSearch> guide) {
        this.guide = guide;
        this.segments = segments;
        this.streams = streams;
        this.windows = new StreamWindows(segments, streams);
        this.bounds = new SegmentBounds(segments, streams);
    }

    /**
     * Returns the search for the streams that the segments of a side go to. Where the times of all words are known, that is
     * begun with the best way in which words keep to them within a second: that is found fast, and nearly always good. Whole
     * segments that keep to their times need no such help.
     */
    static StreamSearch of(SpeechSide segments, SpeechSide streams) {
        List<TimedTokens> parts =
                segments.segments().stream().map(SpeechSegment::tokens).toList();
        boolean isLong = segments.words() * (long) streams.words() > SHORT;
        boolean byWord = segments.words() < 2 * parts.size();
        boolean isFree = parts.stream().allMatch(part -> part.size() == 0 || Double.isInfinite(part.begins()[0]));
        Optional<StreamSearch> guide = isLong && (isFree || byWord) && segments.isTimed() && streams.isTimed()
                ? Optional.of(new StreamSearch(
                        segments.segments().stream()
                                .map(segment -> segment.timed().widened(GUIDING_COLLAR))
                                .toList(),
                        streams.timed()))
                : Optional.empty();
        return new StreamSearch(parts, streams.tokens(), guide);
    }

    /**
     * Returns the best way, or one no worse than another.
     *
     * @param start a way that is known
     */
    Given best(int[] start, TimedAligner aligner) {
        if (streams.size() < 2 || segments.isEmpty()) {
            return new Given(start, true);
        }
        int[] best = start;
        if (guide.isPresent()) {
            best = better(best, guide.get().best(start, aligner).streams(), aligner);
        }
        int width = narrowWidth();
        if (width > 0) {
            boolean isLong = bounds.words(0) * (long) bounds.streamWords() > SHORT;
            best = better(best, search().narrow(width, errors(best, aligner), isLong), aligner);
        }
        long known = errors(best, aligner);
        int[] exact = search().whole(known);
        if (exact.length == 0 && StreamTable.isSmall(segments, streams)) {
            exact = StreamTable.best(segments, streams);
        }
        return exact.length > 0 ? new Given(exact, true) : new Given(best, false);
    }

    private StateSearch search() {
        return new StateSearch(segments, streams, windows, bounds);
    }

    /** Returns how many states are followed at first; 0 if following one would take too long. */
    private int narrowWidth() {
        int usual = Math.max(NARROW, NARROW_WORDS * segments.size() / Math.max(1, bounds.words(0)));
        if (streams.size() <= MANY_STREAMS) {
            return usual;
        }
        long square = (long) streams.size() * streams.size();
        return segments.size() * square > MOST_PLACES
                ? 0
                : (int) Math.max(1, (long) usual * MANY_STREAMS * MANY_STREAMS / square);
    }

    private int[] better(int[] one, int[] other, TimedAligner aligner) {
        return other.length > 0 && errors(other, aligner) <= errors(one, aligner) ? other : one;
    }

    /**
     * Returns a way with as few errors as the {@link #best} one in which fewer segments go elsewhere than in one that is
     * known: those only that it pays to give elsewhere.
     */
    Given bestNear(int[] start, TimedAligner aligner) {
        Given best = best(start, aligner);
        int[] near = best.streams().clone();
        int moved = 0;
        for (int i = 0; i < near.length; i++) {
            moved += near[i] == start[i] ? 0 : 1;
        }
        if (moved > MOST_MOVED) {
            return best;
        }
        for (int i = 0; i < near.length; i++) {
            int elsewhere = near[i];
            if (elsewhere != start[i]) {
                long before = errors(near, elsewhere, aligner) + errors(near, start[i], aligner);
                near[i] = start[i];
                if (errors(near, elsewhere, aligner) + errors(near, start[i], aligner) > before) {
                    near[i] = elsewhere;
                }
            }
        }
        return new Given(near, best.exact());
    }

    private long errors(int[] given, TimedAligner aligner) {
        long errors = 0;
        for (int stream = 0; stream < streams.size(); stream++) {
            errors += errors(given, stream, aligner);
        }
        return errors;
    }

    private long errors(int[] given, int stream, TimedAligner aligner) {
        List<TimedTokens> own = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i] == stream) {
                own.add(segments.get(i));
            }
        }
        return aligner.distance(SpeechSegment.joined(own), streams.get(stream));
    }
}
