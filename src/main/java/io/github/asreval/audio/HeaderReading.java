package io.github.asreval.audio;

import java.util.List;
import java.util.Optional;

/**
 * What reading a header came to.
 *
 * @param header what it says; empty if it could not be read
 * @param samples where the samples are; empty if they cannot be decoded here
 * @param findings what is wrong with the header itself
 */
record HeaderReading(Optional<AudioHeader> header, Optional<SampleLayout> samples, List<AudioFinding> findings) {

    /** Returns a reading that failed. */
    static HeaderReading failed(AudioRule rule, String message) {
        return new HeaderReading(Optional.empty(), Optional.empty(), List.of(AudioFinding.of(rule, message)));
    }
}
