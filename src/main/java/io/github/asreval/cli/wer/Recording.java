package io.github.asreval.cli.wer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A recording that is to be transcribed.
 *
 * @param name the file, as it was named
 * @param path the file
 * @param bytes its size
 * @param channels how many channels it has
 * @param length how long it is; empty if that is not known
 * @param transcript the file that its transcript is written to
 */
record Recording(String name, Path path, long bytes, int channels, Optional<Duration> length, Path transcript) {}
