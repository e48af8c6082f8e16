package io.github.asreval.aws;

import io.github.asreval.transcribe.JobRequest;
import io.github.asreval.transcribe.ObjectAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Jobs of one kind, started and shown as Amazon Transcribe does; each look at one takes it a step on. */
final class KeptJobs {

    /** How often one is looked at before it is done. */
    private static final int LOOKS = 2;

    private final boolean callAnalytics;
    private final StoredObjects objects;
    private final KeptVocabularies vocabularies;
    private final Map<String, JobRequest> kept = new LinkedHashMap<>();
    private final Map<String, Integer> looks = new LinkedHashMap<>();
    private TranscribeServer.Transcriber transcriber =
            (request, audio, rows) -> "{\"jobName\":\"" + request.name() + "\"}";
    private Function<JobRequest, Optional<String>> failures = request -> Optional.empty();

    KeptJobs(boolean callAnalytics, StoredObjects objects, KeptVocabularies vocabularies) {
        this.callAnalytics = callAnalytics;
        this.objects = objects;
        this.vocabularies = vocabularies;
    }

    void transcribe(TranscribeServer.Transcriber how) {
        transcriber = how;
    }

    void fail(Function<JobRequest, Optional<String>> why) {
        failures = why;
    }

    List<JobRequest> started() {
        return List.copyOf(kept.values());
    }

    private String kind() {
        return callAnalytics ? "CallAnalyticsJob" : "TranscriptionJob";
    }

    String nameMember() {
        return kind() + "Name";
    }

    ObjectNode start(JsonNode request, String region) {
        JobRequest job = callAnalytics ? analytics(request) : plain(request);
        if (kept.containsKey(job.name())) {
            throw RefusedRequest.conflict("The requested job name already exists.");
        }
        if (objects.content(job.audio().toString()).isEmpty()) {
            throw RefusedRequest.bad("The S3 URI that you provided can't be accessed.");
        }
        if (job.vocabulary().isPresent()
                && job.vocabulary().flatMap(vocabularies::ready).isEmpty()) {
            throw RefusedRequest.bad("The requested vocabulary couldn't be found.");
        }
        kept.put(job.name(), job);
        looks.put(job.name(), 0);
        return shown(job, region);
    }

    private static JobRequest plain(JsonNode request) {
        JsonNode settings = request.path("Settings");
        return new JobRequest(
                KeptVocabularies.text(request, "TranscriptionJobName"),
                KeptVocabularies.text(request, "LanguageCode"),
                address(KeptVocabularies.text(request.path("Media"), "MediaFileUri")),
                new ObjectAddress(
                        KeptVocabularies.text(request, "OutputBucketName"),
                        KeptVocabularies.text(request, "OutputKey")),
                vocabulary(settings),
                Optional.empty(),
                settings.path("ChannelIdentification").asBoolean(false) ? 2 : 1);
    }

    private static JobRequest analytics(JsonNode request) {
        JsonNode channels = request.path("ChannelDefinitions");
        int agent = -1;
        for (JsonNode channel : channels) {
            if (channel.path("ParticipantRole").asString("").equals("AGENT")) {
                agent = channel.path("ChannelId").asInt(-1);
            }
        }
        if (channels.size() != 2 || agent < 0 || request.has("LanguageCode")) {
            throw RefusedRequest.bad("two channels are to be defined");
        }
        JsonNode settings = request.path("Settings");
        return new JobRequest(
                KeptVocabularies.text(request, "CallAnalyticsJobName"),
                settings.path("LanguageOptions").path(0).asString(""),
                address(KeptVocabularies.text(request.path("Media"), "MediaFileUri")),
                address(KeptVocabularies.text(request, "OutputLocation")),
                vocabulary(settings),
                Optional.of(new JobRequest.CallAnalytics(KeptVocabularies.text(request, "DataAccessRoleArn"), agent)),
                2);
    }

    private static Optional<String> vocabulary(JsonNode settings) {
        return settings.has("VocabularyName")
                ? Optional.of(KeptVocabularies.text(settings, "VocabularyName"))
                : Optional.empty();
    }

    private static ObjectAddress address(String uri) {
        return TranscriptAddress.of(uri);
    }

    ObjectNode get(JsonNode request, String region) {
        JobRequest job = found(request);
        if (looks.merge(job.name(), 1, Integer::sum) == LOOKS
                && failures.apply(job).isEmpty()) {
            byte[] audio = objects.content(job.audio().toString()).orElse(new byte[0]);
            Optional<String> rows = job.vocabulary().flatMap(vocabularies::ready);
            objects.put(
                    output(job).toString(),
                    transcriber.transcript(job, audio, rows).getBytes(StandardCharsets.UTF_8));
        }
        return shown(job, region);
    }

    ObjectNode delete(JsonNode request) {
        kept.remove(found(request).name());
        return Json.object();
    }

    private JobRequest found(JsonNode request) {
        return Optional.ofNullable(kept.get(KeptVocabularies.text(request, nameMember())))
                .orElseThrow(() -> RefusedRequest.bad(
                        "The requested job couldn't be found. Check the job name and try your request again."));
    }

    private static ObjectAddress output(JobRequest job) {
        ObjectAddress output = job.output();
        return job.callAnalytics().isEmpty()
                ? output
                : new ObjectAddress(output.bucket(), output.key() + job.name() + ".json");
    }

    private ObjectNode shown(JobRequest job, String region) {
        ObjectNode answer = Json.object();
        ObjectNode shown = answer.putObject(kind());
        Optional<String> failure = failures.apply(job);
        int seen = looks.getOrDefault(job.name(), 0);
        String state =
                seen == 0 ? "QUEUED" : seen < LOOKS ? "IN_PROGRESS" : failure.isPresent() ? "FAILED" : "COMPLETED";
        shown.put(nameMember(), job.name()).put(kind() + "Status", state).put("LanguageCode", job.language());
        if (state.equals("FAILED")) {
            shown.put("FailureReason", failure.orElse(""));
        } else if (state.equals("COMPLETED")) {
            ObjectAddress output = output(job);
            shown.putObject("Transcript")
                    .put(
                            "TranscriptFileUri",
                            "https://s3." + region + ".amazonaws.com/" + output.bucket() + "/" + output.key());
        }
        return answer;
    }
}
