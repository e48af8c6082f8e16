package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Counts errors by collar; the more a collar allows, the fewer there are. */
final class CollarSearch {

    private static final double[] COLLARS = {0.2, 0.5, 1, 2, 5};
    /** A tenth of a percentage point. */
    private static final double NEAR = 0.001;
    /** Sufficient collars are tenths of a second. */
    private static final double STEPS = 10;
    /** 58 hours, in tenths of a second: times of day and mistyped ones are not searched for ever. */
    private static final int MOST_STEPS = 1 << 21;

    private final List<SpeechSession> sessions;
    private final TimedAligner aligner;

    CollarSearch(List<SpeechSession> sessions, TimedAligner aligner) {
        this.sessions = sessions;
        this.aligner = aligner;
    }

    CollarCurve curve() {
        List<CollarCurve.Point> points = new ArrayList<>();
        for (double collar : COLLARS) {
            points.add(new CollarCurve.Point(collar, errors(collar)));
        }
        long untimed = 0;
        long words = 0;
        for (SpeechSession session : sessions) {
            untimed += session.untimed().fewestErrors(aligner);
            words += session.reference().words();
        }
        return new CollarCurve(points, untimed, sufficient(untimed, words));
    }

    private OptionalDouble sufficient(long untimed, long words) {
        if (words == 0) {
            return OptionalDouble.empty();
        }
        long most = untimed + (long) Math.floor(NEAR * words);
        int enough = 1;
        while (errors(enough / STEPS) > most) {
            if (enough == MOST_STEPS) {
                return OptionalDouble.empty();
            }
            enough *= 2;
        }
        // Invariant: enough is enough, and what is not above tooSmall is not.
        int tooSmall = enough / 2;
        while (enough - tooSmall > 1) {
            int middle = (enough + tooSmall) >>> 1;
            if (errors(middle / STEPS) > most) {
                tooSmall = middle;
            } else {
                enough = middle;
            }
        }
        return OptionalDouble.of(enough / STEPS);
    }

    private long errors(double collar) {
        long errors = 0;
        for (SpeechSession session : sessions) {
            errors += session.within(collar).fewestErrors(aligner);
        }
        return errors;
    }
}
