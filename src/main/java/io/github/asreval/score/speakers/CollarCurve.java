package io.github.asreval.score.speakers;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How many errors there are with words that have to keep more or less closely to their times: bad times, and a collar that
 * does nothing, show at once.
 *
 * <p>Instances are immutable.
 *
 * @param points by collar, smallest first
 * @param untimedErrors the errors without a collar
 * @param sufficient the smallest collar, in tenths of a second, with which the rate is at most a tenth of a percentage
 *     point above that without a collar; nothing if there is no reference word
 */
public record CollarCurve(List<Point> points, long untimedErrors, OptionalDouble sufficient) {

    /**
     * The errors with a collar.
     *
     * @param collar in seconds
     * @param errors how many there are
     */
    public record Point(double collar, long errors) {}

    public CollarCurve {
        points = List.copyOf(points);
        requireNonNull(sufficient);
    }
}
