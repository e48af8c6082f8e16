package io.github.asreval.loop;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a loop has come. Instances are immutable.
 *
 * <p>What is to be made in the account is noted before the service is asked for it, so that it may or may not be there: the
 * service can tell. No time, no secret and no address that grants access is part of it.
 *
 * @param inputs what the loop works on
 * @param remote what the service has been asked to make and was not asked to delete, in this order
 * @param fetched the transcripts that are among the loop's files
 * @param generated whether the vocabulary has been made, or it was found that none is to be made
 * @param vocabulary the name of the vocabulary, if there is one
 */
record LoopState(
        LoopInputs inputs,
        List<RemoteThing> remote,
        List<FetchedTranscript> fetched,
        boolean generated,
        Optional<String> vocabulary) {

    LoopState {
        requireNonNull(inputs);
        remote = List.copyOf(remote);
        fetched = List.copyOf(fetched);
        requireNonNull(vocabulary);
    }

    /** Returns the state before anything is done. */
    static LoopState begin(LoopInputs inputs) {
        return new LoopState(inputs, List.of(), List.of(), false, Optional.empty());
    }

    /** Returns the state with inputs that have the same content, by the names that they have now. */
    LoopState of(LoopInputs same) {
        return new LoopState(same, remote, fetched, generated, vocabulary);
    }

    /** Returns the state when the service is about to be asked for something, or has put it there by itself. */
    LoopState with(RemoteThing thing) {
        return new LoopState(inputs, with(remote, thing), fetched, generated, vocabulary);
    }

    /** Returns the state when something is deleted. */
    LoopState without(RemoteThing thing) {
        List<RemoteThing> left =
                remote.stream().filter(other -> !other.equals(thing)).toList();
        return new LoopState(inputs, left, fetched, generated, vocabulary);
    }

    /**
     * Returns the state when the transcript of a job is there.
     *
     * @param hash the SHA-256 of the file
     */
    LoopState withTranscript(LoopJob job, String hash) {
        List<FetchedTranscript> others = fetched.stream()
                .filter(transcript -> !transcript.job().equals(job.name()))
                .toList();
        return new LoopState(
                inputs, remote, with(others, new FetchedTranscript(job.name(), hash)), generated, vocabulary);
    }

    /** Returns the SHA-256 that the transcript of a job had when it came; empty if it was not fetched. */
    Optional<String> hash(LoopJob job) {
        return fetched.stream()
                .filter(transcript -> transcript.job().equals(job.name()))
                .map(FetchedTranscript::hash)
                .findFirst();
    }

    /** Returns whether the transcript of a job was fetched, and is still among the loop's files. */
    boolean isFetched(LoopJob job, LoopFolder folder) {
        return hash(job).isPresent() && folder.has(job.file());
    }

    /** Returns the state when it is known which vocabulary there is to be, if any. */
    LoopState withVocabulary(Optional<String> name) {
        return new LoopState(inputs, remote, fetched, true, name);
    }

    private static <T> List<T> with(List<T> all, T one) {
        if (all.contains(one)) {
            return all;
        }
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
