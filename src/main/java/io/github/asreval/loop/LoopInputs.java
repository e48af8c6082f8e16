package io.github.asreval.loop;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcribe.JobRequest.CallAnalytics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a loop works on: by it, one loop is told from another. Instances are immutable.
 *
 * @param settings what it is told
 * @param calls the calls that the vocabulary is made of, then those that are held out
 */
public record LoopInputs(LoopSettings settings, List<LoopCall> calls) {

    /**
     * Copies the calls.
     *
     * @throws IllegalArgumentException if no call is there to make a vocabulary of, or a recording is there twice
     */
    public LoopInputs {
        requireNonNull(settings);
        calls = List.copyOf(calls);
        if (calls.stream().allMatch(LoopCall::heldOut)) {
            throw new IllegalArgumentException("there is no call to make a vocabulary of");
        }
        for (int i = 0; i < calls.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (calls.get(i).audioHash().equals(calls.get(k).audioHash())) {
                    throw new IllegalArgumentException("\"" + calls.get(i).audio() + "\" is the same recording as \""
                            + calls.get(k).audio() + "\"; name it once"
                            + (calls.get(i).heldOut() ? ", and hold out other calls" : ""));
                }
            }
        }
    }

    /**
     * Returns the jobs of the calls that are held out, or of those that are not.
     *
     * @param vocabulary the vocabulary to use; empty for the first jobs
     */
    List<LoopJob> jobs(boolean heldOut, Optional<String> vocabulary) {
        String file = (heldOut ? "held-out-" : "") + (vocabulary.isPresent() ? "custom" : "base");
        List<LoopJob> jobs = new ArrayList<>();
        for (LoopCall call : calls) {
            if (call.heldOut() == heldOut) {
                String number = jobs.isEmpty() ? "" : "-" + (jobs.size() + 1);
                jobs.add(new LoopJob(settings, call, file + number + ".json", vocabulary));
            }
        }
        return jobs;
    }

    /** Returns in a few words in what another loop differs from this one, by content and not by name; nothing if in nothing. */
    Optional<String> difference(LoopInputs other) {
        if (!settings.language().equals(other.settings.language())) {
            return changed("language", settings.language(), other.settings.language());
        }
        if (!settings.bucket().equals(other.settings.bucket())) {
            return changed("bucket", settings.bucket(), other.settings.bucket());
        }
        if (!settings.prefix().equals(other.settings.prefix())) {
            return changed("prefix", settings.prefix(), other.settings.prefix());
        }
        if (!settings.region().equals(other.settings.region())) {
            return changed(
                    "region",
                    settings.region().orElse("none named"),
                    other.settings.region().orElse("none named"));
        }
        if (!settings.callAnalytics().equals(other.settings.callAnalytics())) {
            return changed("kind of job", kind(settings.callAnalytics()), kind(other.settings.callAnalytics()));
        }
        if (calls.size() != other.calls.size()) {
            return changed("number of calls", Integer.toString(calls.size()), Integer.toString(other.calls.size()));
        }
        for (int i = 0; i < calls.size(); i++) {
            LoopCall mine = calls.get(i);
            LoopCall theirs = other.calls.get(i);
            if (!mine.audioHash().equals(theirs.audioHash()) || mine.heldOut() != theirs.heldOut()) {
                return Optional.of("call " + (i + 1) + " is another recording");
            }
            if (!mine.referenceHash().equals(theirs.referenceHash())) {
                return Optional.of("the reference of call " + (i + 1) + " has changed");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> changed(String what, String before, String now) {
        return Optional.of("the " + what + " was " + before + " and is " + now);
    }

    private static String kind(Optional<CallAnalytics> callAnalytics) {
        return callAnalytics
                .map(with -> "call analytics by " + with.role() + " with the agent on channel " + with.agentChannel())
                .orElse("plain");
    }
}
