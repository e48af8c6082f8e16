package io.github.asreval.transcribe;

import java.net.URI;
import java.util.Optional;

/**
 * Whom to ask. What is not said is found as in every program of AWS: by the environment, the files of the user, the machine.
 *
 * @param region a region, such as {@code ap-south-1}
 * @param profile a profile in the user's files
 * @param endpoint where both services are, instead of in AWS: for tests, and for stores that speak as S3 does
 */
public record ServiceSettings(Optional<String> region, Optional<String> profile, Optional<URI> endpoint) {}
