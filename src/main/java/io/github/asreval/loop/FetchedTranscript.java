package io.github.asreval.loop;

import static java.util.Objects.requireNonNull;

/**
 * A transcript that is among the loop's files. Instances are immutable.
 *
 * @param job the name of the job that it is of
 * @param hash the SHA-256 of the file, as it came from the service
 */
record FetchedTranscript(String job, String hash) {

    FetchedTranscript {
        requireNonNull(job);
        requireNonNull(hash);
    }
}
