package io.github.asreval.aws;

import io.github.asreval.transcribe.JobService;
import io.github.asreval.transcribe.ObjectStore;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.VocabularyService;
import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.transcribe.TranscribeClient;

/** Both clients of the SDK, over one client for HTTP. */
final class AwsConnection implements ServiceConnection {

    private final SdkHttpClient http;
    private final TranscribeClient transcribe;
    private final S3Client s3;
    private final Failures failures;
    private final Duration silence;

    AwsConnection(SdkHttpClient http, TranscribeClient transcribe, S3Client s3, Failures failures, Duration silence) {
        this.http = http;
        this.transcribe = transcribe;
        this.s3 = s3;
        this.failures = failures;
        this.silence = silence;
    }

    @Override
    public VocabularyService vocabularies() {
        return new AwsVocabularies(transcribe, failures);
    }

    @Override
    public JobService jobs() {
        return new AwsJobs(transcribe, failures);
    }

    @Override
    public ObjectStore objects() {
        return new AwsObjects(s3, failures, silence);
    }

    @Override
    public void close() {
        transcribe.close();
        s3.close();
        http.close();
    }
}
