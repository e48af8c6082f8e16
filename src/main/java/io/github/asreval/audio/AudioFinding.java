package io.github.asreval.audio;

/**
 * One breach of one rule by one recording.
 *
 * <p>For a file that was cut off, the rule is {@code truncated}, the severity an error and the message
 * {@code the header says 7.979 s, the file holds 1.874 s}.
 *
 * @param rule the rule
 * @param severity how bad it is under this profile
 * @param message what is wrong here; lower case, no final stop, on one line and safe to print on a terminal; it does
 *     not name the file
 */
public record AudioFinding(AudioRule rule, AudioSeverity severity, String message) {

    /** Returns a finding of the rule's own severity. */
    static AudioFinding of(AudioRule rule, String message) {
        return new AudioFinding(rule, rule.severity(), message);
    }
}
