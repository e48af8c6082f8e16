package io.github.asreval.report.values;

import static java.util.Objects.requireNonNull;

import io.github.asreval.audio.AudioReport;
import io.github.asreval.audio.AudioVerdict;
import java.util.Optional;

/**
 * A recording among several that were checked, whether it could be read or not.
 *
 * <p>Instances are immutable.
 *
 * @param file its name, as it was given
 * @param report what was found; empty if it could not be read
 * @param problem why it could not be read, in one line; the empty string if it could
 */
public record CheckedRecording(String file, Optional<AudioReport> report, String problem) {

    /** What stands in the place of a verdict on a file that could not be read. */
    public static final String UNREADABLE = "unreadable";

    public CheckedRecording {
        requireNonNull(file);
        requireNonNull(problem);
        if (report.isPresent() != problem.isEmpty()) {
            throw new IllegalArgumentException("\"" + file + "\" has both a report and a problem, or neither");
        }
    }

    /** Returns the verdict as reports name it: {@code ok}, {@code warning}, {@code error}, {@code unknown} or {@code unreadable}. */
    public String verdict() {
        return report.map(found -> found.verdict().id()).orElse(UNREADABLE);
    }

    /** Returns whether it may be sent; what could not be read may not. */
    public boolean passes() {
        return report.map(AudioReport::verdict).filter(AudioVerdict::passes).isPresent();
    }
}
