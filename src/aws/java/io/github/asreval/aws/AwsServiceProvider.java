package io.github.asreval.aws;

import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceException;
import io.github.asreval.transcribe.ServiceProvider;
import io.github.asreval.transcribe.ServiceSettings;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.transcribe.TranscribeClient;
import software.amazon.awssdk.services.transcribe.TranscribeClientBuilder;

/**
 * Connects through the SDK of AWS. A profile that is named is where credentials and region are from; else the SDK looks in the
 * environment, the files of the user and the machine, in its usual order. Instances are immutable.
 */
public final class AwsServiceProvider implements ServiceProvider {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    /** Signs requests to another endpoint than that of AWS, where no region is set: any will do. */
    private static final Region ELSEWHERE = Region.US_EAST_1;

    private final Duration silence;

    /** Creates the provider that {@link java.util.ServiceLoader} finds. */
    public AwsServiceProvider() {
        this(SILENCE);
    }

    /**
     * Creates a provider.
     *
     * @param silence how long a service may send nothing before it counts as not available
     */
    AwsServiceProvider(Duration silence) {
        this.silence = silence;
    }

    @Override
    public ServiceConnection connect(ServiceSettings settings) {
        Optional<ProfileFile> files = settings.profile().map(AwsServiceProvider::filesWith);
        Region region = settings.region().map(Region::of).orElseGet(() -> regionFound(settings, files));
        AwsCredentialsProvider credentials = settings.profile()
                .<AwsCredentialsProvider>map(name -> ProfileCredentialsProvider.builder()
                        .profileFile(files.orElseThrow())
                        .profileName(name)
                        .build())
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
        Failures failures = new Failures(credentials);
        SdkHttpClient http = UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECTING)
                .socketTimeout(silence)
                .build();
        TranscribeClientBuilder transcribe = TranscribeClient.builder()
                .httpClient(http)
                .region(region)
                .credentialsProvider(failures)
                // One request each: a job that is started again unseen would be told as one of somebody else.
                .overrideConfiguration(all -> all.retryStrategy(DefaultRetryStrategy.doNotRetry()));
        S3ClientBuilder s3 = S3Client.builder()
                .httpClient(http)
                .region(region)
                .credentialsProvider(failures)
                .forcePathStyle(settings.endpoint().isPresent());
        settings.endpoint().ifPresent(endpoint -> {
            transcribe.endpointOverride(endpoint);
            s3.endpointOverride(endpoint);
        });
        return new AwsConnection(http, transcribe.build(), s3.build(), failures, silence);
    }

    private static ProfileFile filesWith(String profile) {
        ProfileFile files;
        try {
            files = ProfileFile.defaultProfileFile();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ServiceException(Refusal.DENIED, "your files of AWS cannot be read: " + Failures.line(e));
        }
        if (files.profile(profile).isEmpty()) {
            throw new ServiceException(
                    Refusal.DENIED,
                    "no profile \"" + profile + "\" in your files of AWS, ~/.aws/config and ~/.aws/credentials");
        }
        return files;
    }

    private static Region regionFound(ServiceSettings settings, Optional<ProfileFile> files) {
        try {
            if (files.isPresent()) {
                ProfileFile found = files.get();
                return new AwsProfileRegionProvider(
                                () -> found, settings.profile().orElseThrow())
                        .getRegion();
            }
            if (settings.endpoint().isPresent()) {
                // The machine is not asked: outside of AWS that takes seconds.
                return new AwsRegionProviderChain(new SystemSettingsRegionProvider(), new AwsProfileRegionProvider())
                        .getRegion();
            }
            return DefaultAwsRegionProviderChain.builder().build().getRegion();
        } catch (SdkClientException e) {
            if (settings.endpoint().isPresent()) {
                return ELSEWHERE;
            }
            throw new ServiceException(
                    Refusal.DENIED,
                    "no region is set: give --region, or set AWS_REGION, or a region in ~/.aws/config for your profile");
        }
    }
}
