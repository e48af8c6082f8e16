package io.github.asreval.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.loop.ArticleCall;
import io.github.asreval.transcribe.Job;
import io.github.asreval.transcribe.JobRequest;
import io.github.asreval.transcribe.JobService;
import io.github.asreval.transcribe.JobState;
import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.ServiceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs of both kinds through the real SDK. */
class AwsJobsTest {

    private static final ObjectAddress AUDIO = new ObjectAddress("bucket", "asreval/audio/a.wav");
    private static final ObjectAddress ROWS = new ObjectAddress("bucket", "v.txt");
    private static final String ROLE = "arn:aws:iam::111122223333:role/r";

    @TempDir
    private Path folder;

    private final TranscribeServer server = TranscribeServer.start()
            .with(AUDIO, "sound".getBytes(StandardCharsets.UTF_8))
            .with(ROWS, "Phrase\nचार-मीनार\n".getBytes(StandardCharsets.UTF_8));
    private final TestAccount account = new TestAccount(server);
    private final JobService jobs = account.connection().jobs();

    @AfterEach
    void close() {
        account.close();
        server.close();
    }

    private static JobRequest request(boolean callAnalytics, Optional<String> vocabulary, int channels) {
        return new JobRequest(
                "job-1",
                "hi-IN",
                AUDIO,
                new ObjectAddress("bucket", callAnalytics ? "out/" : "out/job-1.json"),
                vocabulary,
                callAnalytics ? Optional.of(new JobRequest.CallAnalytics(ROLE, 1)) : Optional.empty(),
                channels);
    }

    private void makeVocabulary() {
        account.connection().vocabularies().create(RemoteKind.VOCABULARY, "v", "hi-IN", ROWS);
        account.connection().vocabularies().get(RemoteKind.VOCABULARY, "v");
        account.connection().vocabularies().get(RemoteKind.VOCABULARY, "v");
    }

    @Test
    void aPlainJobOfOneChannelHasNoSettings() {
        jobs.start(request(false, Optional.empty(), 1));
        assertEquals(Json.parse("""
                {"TranscriptionJobName": "job-1", "LanguageCode": "hi-IN",
                 "Media": {"MediaFileUri": "s3://bucket/asreval/audio/a.wav"},
                 "OutputBucketName": "bucket", "OutputKey": "out/job-1.json"}
                """), server.body("StartTranscriptionJob"));
    }

    @Test
    void aPlainJobOfTwoChannelsKeepsThemApart() {
        makeVocabulary();
        jobs.start(request(false, Optional.of("v"), 2));
        assertEquals(
                Json.parse("{\"VocabularyName\": \"v\", \"ChannelIdentification\": true}"),
                server.body("StartTranscriptionJob").get("Settings"));
    }

    @Test
    void aJobOfCallAnalyticsNamesItsLanguageAsTheOnlyOption() {
        makeVocabulary();
        jobs.start(request(true, Optional.of("v"), 2));
        assertEquals(Json.parse("""
                {"CallAnalyticsJobName": "job-1", "Media": {"MediaFileUri": "s3://bucket/asreval/audio/a.wav"},
                 "OutputLocation": "s3://bucket/out/", "DataAccessRoleArn": "arn:aws:iam::111122223333:role/r",
                 "Settings": {"VocabularyName": "v", "LanguageOptions": ["hi-IN"]},
                 "ChannelDefinitions": [{"ChannelId": 1, "ParticipantRole": "AGENT"},
                                        {"ChannelId": 0, "ParticipantRole": "CUSTOMER"}]}
                """), server.body("StartCallAnalyticsJob"));
    }

    @ParameterizedTest(name = "call analytics: {0}")
    @ValueSource(booleans = {false, true})
    void goesOnUntilItsTranscriptIsThere(boolean callAnalytics) throws IOException {
        List<String> heard = new ArrayList<>();
        makeVocabulary();
        server.transcribe((job, audio, rows) -> {
            heard.add(new String(audio, StandardCharsets.UTF_8) + rows.orElse(""));
            return ArticleCall.transcript(job);
        });
        JobRequest request = request(callAnalytics, Optional.of("v"), 2);
        assertEquals(JobState.QUEUED, jobs.start(request).state());
        assertEquals(List.of(request), server.started());
        assertEquals(JobState.IN_PROGRESS, jobs.get("job-1", callAnalytics).state());
        Job done = jobs.get("job-1", callAnalytics);
        assertEquals(
                new Job(
                        "job-1",
                        callAnalytics,
                        JobState.COMPLETED,
                        Optional.empty(),
                        Optional.of(new ObjectAddress("bucket", "out/job-1.json"))),
                done);
        Path file = folder.resolve("t.json");
        account.connection().objects().get(done.transcript().orElseThrow(), file);
        assertEquals(ArticleCall.transcript(request), Files.readString(file));
        assertEquals(List.of("soundPhrase\nचार-मीनार\n"), heard);
    }

    @ParameterizedTest(name = "call analytics: {0}")
    @ValueSource(booleans = {false, true})
    void theReasonOfAFailureIsGivenWordForWord(boolean callAnalytics) {
        server.failJobs(job -> Optional.of("The data in your input  media file isn't valid."));
        jobs.start(request(callAnalytics, Optional.empty(), 2));
        jobs.get("job-1", callAnalytics);
        Job failed = jobs.get("job-1", callAnalytics);
        assertEquals(JobState.FAILED, failed.state());
        assertEquals(Optional.of("The data in your input  media file isn't valid."), failed.failureReason());
        assertEquals(Optional.empty(), failed.transcript());
    }

    @ParameterizedTest(name = "call analytics: {0}")
    @ValueSource(booleans = {false, true})
    void aNameIsTakenUntilItsRecordIsDeleted(boolean callAnalytics) {
        JobRequest request = request(callAnalytics, Optional.empty(), 2);
        jobs.start(request);
        ServiceException taken = assertThrows(ServiceException.class, () -> jobs.start(request));
        assertEquals(Refusal.CONFLICT, taken.refusal());
        ServiceException other = assertThrows(ServiceException.class, () -> jobs.get("job-1", !callAnalytics));
        assertEquals(true, other.tellsAbsence());
        jobs.delete("job-1", callAnalytics);
        assertEquals(
                true,
                assertThrows(ServiceException.class, () -> jobs.get("job-1", callAnalytics))
                        .tellsAbsence());
        jobs.start(request);
    }
}
