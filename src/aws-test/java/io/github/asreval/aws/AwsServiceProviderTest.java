package io.github.asreval.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceException;
import io.github.asreval.transcribe.ServiceProvider;
import io.github.asreval.transcribe.ServiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the SDK asks, and as whom. */
class AwsServiceProviderTest {

    private static final List<String> FILES = List.of("aws.configFile", "aws.sharedCredentialsFile");

    @TempDir
    private Path folder;

    private final TranscribeServer server = TranscribeServer.start();

    @BeforeEach
    void write() throws IOException {
        Path config = Files.writeString(folder.resolve("config"), """
                [profile calls]
                region = eu-central-1
                [profile empty]
                region = eu-central-1
                [profile nowhere]
                output = json
                """);
        Path credentials = Files.writeString(folder.resolve("credentials"), """
                [calls]
                aws_access_key_id = AKIDOFPROFILE
                aws_secret_access_key = secret-of-profile
                [nowhere]
                aws_access_key_id = AKIDOFPROFILE
                aws_secret_access_key = secret-of-profile
                """);
        System.setProperty(FILES.get(0), config.toString());
        System.setProperty(FILES.get(1), credentials.toString());
        TestAccount.set();
    }

    @AfterEach
    void close() {
        FILES.forEach(System::clearProperty);
        TestAccount.clear();
        server.close();
    }

    private ServiceConnection connect(Optional<String> profile) {
        return new AwsServiceProvider()
                .connect(new ServiceSettings(Optional.empty(), profile, Optional.of(server.endpoint())));
    }

    @Test
    void isFoundByTheProgramsAndIsTheOnlyOne() {
        assertEquals(
                List.of(AwsServiceProvider.class),
                ServiceLoader.load(ServiceProvider.class).stream()
                        .map(ServiceLoader.Provider::type)
                        .toList());
    }

    @Test
    void aProfileThatIsNamedComesBeforeTheSurroundings() {
        try (ServiceConnection connection = connect(Optional.of("calls"))) {
            connection.vocabularies().list(RemoteKind.VOCABULARY);
        }
        assertTrue(server.signer().startsWith("AKIDOFPROFILE/"), server.signer());
        assertTrue(server.signer().contains("/eu-central-1/transcribe/"), server.signer());
    }

    @Test
    void elsewhereThanInAwsAnyRegionWillDo() {
        try (ServiceConnection connection = connect(Optional.of("nowhere"))) {
            connection.vocabularies().list(RemoteKind.VOCABULARY);
        }
        assertTrue(server.signer().contains("/us-east-1/transcribe/"), server.signer());
    }

    @Test
    void aProfileWithoutRegionIsToldOfWithoutARequest() {
        ServiceException none = assertThrows(
                ServiceException.class,
                () -> new AwsServiceProvider()
                        .connect(new ServiceSettings(Optional.empty(), Optional.of("nowhere"), Optional.empty())));
        assertEquals(Refusal.DENIED, none.refusal());
        assertTrue(none.getMessage().startsWith("no region is set: give --region"), none.getMessage());
    }

    @Test
    void aProfileThatIsNotThereIsToldOf() {
        ServiceException none = assertThrows(ServiceException.class, () -> connect(Optional.of("nobody")));
        assertEquals(Refusal.DENIED, none.refusal());
        assertEquals(
                "no profile \"nobody\" in your files of AWS, ~/.aws/config and ~/.aws/credentials", none.getMessage());
    }

    @Test
    void aProfileWithoutCredentialsIsToldOf() {
        try (ServiceConnection connection = connect(Optional.of("empty"))) {
            ServiceException none = assertThrows(
                    ServiceException.class, () -> connection.vocabularies().list(RemoteKind.VOCABULARY));
            assertEquals(Refusal.DENIED, none.refusal());
            assertTrue(none.getMessage().startsWith("no credentials of AWS from this profile: "), none.getMessage());
        }
        assertEquals(List.of(), server.requests());
    }
}
