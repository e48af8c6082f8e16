package io.github.asreval.loop;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcribe.JobName;
import io.github.asreval.transcribe.JobRequest;
import io.github.asreval.transcribe.JobRequest.CallAnalytics;
import io.github.asreval.transcribe.ObjectAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One job of a loop. Its name is made of all that makes a difference to its transcript, so that whoever asks for the same
 * transcript again meets the job that was paid for. Instances are immutable.
 *
 * @param settings what the loop is told
 * @param call the call to transcribe
 * @param file the name of the transcript among the loop's files
 * @param vocabulary the name of the vocabulary to use; empty for the first job of a call
 */
record LoopJob(LoopSettings settings, LoopCall call, String file, Optional<String> vocabulary) {

    /** So many digits of a hash are in the name of a recording. */
    private static final int DIGITS = 32;

    LoopJob {
        requireNonNull(settings);
        requireNonNull(call);
        requireNonNull(file);
        requireNonNull(vocabulary);
    }

    /** Returns the job's name. */
    String name() {
        String name = JobName.of(
                call.audioHash(),
                List.of(
                        Integer.toString(call.channels()),
                        settings.language(),
                        settings.bucket(),
                        settings.prefix(),
                        settings.callAnalytics()
                                .map(with -> with.agentChannel() + " " + with.role())
                                .orElse(""),
                        vocabulary.orElse("")));
        return name + (vocabulary.isPresent() ? "-custom" : "-base");
    }

    /** Returns the job as what is made in the account. */
    RemoteThing thing() {
        return new RemoteThing(
                isCallAnalytics() ? RemoteThing.Kind.CALL_ANALYTICS_JOB : RemoteThing.Kind.TRANSCRIPTION_JOB, name());
    }

    boolean isCallAnalytics() {
        return settings.callAnalytics().isPresent();
    }

    /** Returns the recording's place: named by content, since names of recordings may tell of people. */
    RemoteThing audio() {
        return RemoteThing.object(
                settings.prefix() + "audio/" + call.audioHash().substring(0, DIGITS) + call.ending());
    }

    /** Returns where the transcript goes: the object of a plain job, the folder of one of call analytics. */
    String output() {
        return settings.prefix() + "transcripts/" + (isCallAnalytics() ? "" : name() + ".json");
    }

    /** Returns what starts the job. */
    JobRequest request() {
        Optional<CallAnalytics> callAnalytics = settings.callAnalytics();
        return new JobRequest(
                name(),
                settings.language(),
                new ObjectAddress(settings.bucket(), audio().name()),
                new ObjectAddress(settings.bucket(), output()),
                vocabulary,
                callAnalytics,
                call.channels());
    }

    /** Returns the name of a vocabulary for a language with these bytes. */
    static String vocabularyName(String language, byte[] table) {
        return JobName.of(new String(table, StandardCharsets.UTF_8), List.of("vocabulary", language)) + "-vocabulary";
    }

    /** Returns where the file of a vocabulary is uploaded to. */
    static RemoteThing vocabularyFile(LoopSettings settings, String name) {
        return RemoteThing.object(settings.prefix() + "vocabularies/" + name + ".txt");
    }
}
