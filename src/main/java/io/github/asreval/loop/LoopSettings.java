package io.github.asreval.loop;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcribe.JobRequest.CallAnalytics;
import java.util.Optional;

/**
 * What a loop is told beside its calls. Instances are immutable.
 *
 * @param language the language code of the calls, such as {@code hi-IN}
 * @param bucket the bucket for everything that is uploaded, and for the transcripts
 * @param prefix what the keys of all objects begin with: empty, or with a slash at its end
 * @param region the region, if one was named
 * @param callAnalytics what jobs of call analytics need; without it, plain jobs are started
 */
public record LoopSettings(
        String language, String bucket, String prefix, Optional<String> region, Optional<CallAnalytics> callAnalytics) {

    public LoopSettings {
        requireNonNull(language);
        requireNonNull(bucket);
        requireNonNull(prefix);
        requireNonNull(region);
        requireNonNull(callAnalytics);
    }
}
