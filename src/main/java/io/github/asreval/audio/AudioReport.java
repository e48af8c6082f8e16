package io.github.asreval.audio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the check of one recording came to. Instances are immutable.
 *
 * @param path the file, as it was named
 * @param bytes its size
 * @param header what its header says; empty if none could be read
 * @param measures what its samples say; empty if they were not asked for, or cannot be decoded here
 * @param findings what is wrong with it, the worst first, and among equals in the order of the rules
 */
public record AudioReport(
        Path path,
        long bytes,
        Optional<AudioHeader> header,
        Optional<AudioMeasures> measures,
        List<AudioFinding> findings) {

    /** Copies the list. */
    public AudioReport {
        findings = List.copyOf(findings);
    }

    /** Returns what the findings come to. */
    public AudioVerdict verdict() {
        return AudioVerdict.of(findings);
    }

    /** Returns whether that rule was broken. */
    public boolean breaks(AudioRule rule) {
        return findings.stream().anyMatch(finding -> finding.rule() == rule);
    }
}
