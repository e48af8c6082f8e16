package io.github.asreval.aws;

import io.github.asreval.transcribe.Job;
import io.github.asreval.transcribe.JobRequest;
import io.github.asreval.transcribe.JobService;
import io.github.asreval.transcribe.JobState;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.ServiceException;
import java.util.Optional;
import software.amazon.awssdk.services.transcribe.TranscribeClient;
import software.amazon.awssdk.services.transcribe.model.CallAnalyticsJob;
import software.amazon.awssdk.services.transcribe.model.CallAnalyticsJobSettings;
import software.amazon.awssdk.services.transcribe.model.ChannelDefinition;
import software.amazon.awssdk.services.transcribe.model.ParticipantRole;
import software.amazon.awssdk.services.transcribe.model.Settings;
import software.amazon.awssdk.services.transcribe.model.StartCallAnalyticsJobRequest;
import software.amazon.awssdk.services.transcribe.model.StartTranscriptionJobRequest;
import software.amazon.awssdk.services.transcribe.model.Transcript;
import software.amazon.awssdk.services.transcribe.model.TranscriptionJob;

/** Jobs of both kinds, through the SDK. */
final class AwsJobs implements JobService {

    private static final int AGENT_AND_CUSTOMER = 2;

    private final TranscribeClient client;
    private final Failures failures;

    AwsJobs(TranscribeClient client, Failures failures) {
        this.client = client;
        this.failures = failures;
    }

    @Override
    public Job start(JobRequest request) {
        return request.callAnalytics()
                .map(call -> job(failures.ask(
                        "job " + request.name(),
                        () -> client.startCallAnalyticsJob(analytics(request, call))
                                .callAnalyticsJob())))
                .orElseGet(() -> job(failures.ask(
                        "job " + request.name(),
                        () -> client.startTranscriptionJob(plain(request)).transcriptionJob())));
    }

    private static StartTranscriptionJobRequest plain(JobRequest request) {
        StartTranscriptionJobRequest.Builder builder = StartTranscriptionJobRequest.builder()
                .transcriptionJobName(request.name())
                .languageCode(request.language())
                .media(media -> media.mediaFileUri(request.audio().toString()))
                .outputBucketName(request.output().bucket())
                .outputKey(request.output().key());
        boolean apart = request.channels() == AGENT_AND_CUSTOMER;
        if (apart || request.vocabulary().isPresent()) {
            Settings.Builder settings = Settings.builder();
            request.vocabulary().ifPresent(settings::vocabularyName);
            if (apart) {
                settings.channelIdentification(true);
            }
            builder.settings(settings.build());
        }
        return builder.build();
    }

    /**
     * Returns the request for call analytics. It has no member for a language. AWS's reference says that {@code
     * LanguageIdSettings} is for two to five languages of which the service chooses, and that who wants a vocabulary without
     * that choice gives {@code VocabularyName}; AWS's published solution for calls gives beside it the one language as the
     * only one of {@code LanguageOptions}. So do we; no account has confirmed it.
     */
    private static StartCallAnalyticsJobRequest analytics(JobRequest request, JobRequest.CallAnalytics call) {
        CallAnalyticsJobSettings.Builder settings =
                CallAnalyticsJobSettings.builder().languageOptionsWithStrings(request.language());
        request.vocabulary().ifPresent(settings::vocabularyName);
        return StartCallAnalyticsJobRequest.builder()
                .callAnalyticsJobName(request.name())
                .media(media -> media.mediaFileUri(request.audio().toString()))
                .outputLocation(request.output().toString())
                .dataAccessRoleArn(call.role())
                .channelDefinitions(
                        channel(call.agentChannel(), ParticipantRole.AGENT),
                        channel(1 - call.agentChannel(), ParticipantRole.CUSTOMER))
                .settings(settings.build())
                .build();
    }

    private static ChannelDefinition channel(int number, ParticipantRole role) {
        return ChannelDefinition.builder()
                .channelId(number)
                .participantRole(role)
                .build();
    }

    @Override
    public Job get(String name, boolean callAnalytics) {
        String what = "job " + name;
        return callAnalytics
                ? job(failures.ask(
                        what,
                        () -> client.getCallAnalyticsJob(get -> get.callAnalyticsJobName(name))
                                .callAnalyticsJob()))
                : job(failures.ask(
                        what,
                        () -> client.getTranscriptionJob(get -> get.transcriptionJobName(name))
                                .transcriptionJob()));
    }

    @Override
    public void delete(String name, boolean callAnalytics) {
        String what = "job " + name;
        if (callAnalytics) {
            failures.ask(what, () -> client.deleteCallAnalyticsJob(delete -> delete.callAnalyticsJobName(name)));
        } else {
            failures.ask(what, () -> client.deleteTranscriptionJob(delete -> delete.transcriptionJobName(name)));
        }
    }

    private Job job(TranscriptionJob job) {
        return job(
                job.transcriptionJobName(),
                false,
                job.transcriptionJobStatusAsString(),
                Optional.ofNullable(job.failureReason()),
                Optional.ofNullable(job.transcript()));
    }

    private Job job(CallAnalyticsJob job) {
        return job(
                job.callAnalyticsJobName(),
                true,
                job.callAnalyticsJobStatusAsString(),
                Optional.ofNullable(job.failureReason()),
                Optional.ofNullable(job.transcript()));
    }

    private Job job(
            String name,
            boolean callAnalytics,
            String status,
            Optional<String> failureReason,
            Optional<Transcript> transcript) {
        JobState state = switch (String.valueOf(status)) {
            case "QUEUED" -> JobState.QUEUED;
            case "IN_PROGRESS" -> JobState.IN_PROGRESS;
            case "COMPLETED" -> JobState.COMPLETED;
            case "FAILED" -> JobState.FAILED;
            default ->
                throw new ServiceException(
                        Refusal.INVALID, "job " + name + ": a state that is not known here: " + status);
        };
        return new Job(
                name,
                callAnalytics,
                state,
                failureReason.map(failures::withoutSecrets),
                state == JobState.COMPLETED
                        ? transcript
                                .flatMap(found -> Optional.ofNullable(found.transcriptFileUri()))
                                .map(TranscriptAddress::of)
                        : Optional.empty());
    }
}
