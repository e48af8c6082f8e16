package io.github.asreval.transcribe;

import java.util.Optional;

/**
 * A recording to be transcribed, into a bucket of one's own.
 *
 * @param name the job's name, unique in the account and region for its kind
 * @param language the language code of what is said, such as {@code hi-IN}
 * @param audio the recording
 * @param output where the transcript goes: for a plain job the very object, for call analytics the prefix of its key
 * @param vocabulary the name of a custom vocabulary
 * @param callAnalytics what call analytics needs besides; empty for a plain job
 * @param channels how many channels the recording has; two are transcribed apart
 */
public record JobRequest(
        String name,
        String language,
        ObjectAddress audio,
        ObjectAddress output,
        Optional<String> vocabulary,
        Optional<CallAnalytics> callAnalytics,
        int channels) {

    /**
     * What a job of call analytics has beside a plain one.
     *
     * @param role the ARN of the role by which the service reads the recording and writes the transcript
     * @param agentChannel the channel, 0 or 1, on which the agent speaks; the customer has the other
     */
    public record CallAnalytics(String role, int agentChannel) {}
}
