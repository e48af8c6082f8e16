package io.github.asreval.aws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.ObjectStore;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.ServiceException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects through the real SDK. */
class AwsObjectsTest {

    private static final ObjectAddress ADDRESS = new ObjectAddress("bucket", "asreval/a file, व.wav");

    @TempDir
    private Path folder;

    private final TranscribeServer server = TranscribeServer.start();
    private final TestAccount account = new TestAccount(server);
    private final ObjectStore store = account.connection().objects();

    @AfterEach
    void close() {
        account.close();
        server.close();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 15, 65535, 65536, 131072, 131073, 1_000_003})
    void comesBackByteForByte(int size) throws IOException {
        byte[] content = random(size);
        Path file = Files.write(folder.resolve("a"), content);
        store.put(file, ADDRESS);
        assertEquals(
                new String(content, StandardCharsets.ISO_8859_1),
                server.objects().get(ADDRESS.toString()));
        assertEquals(OptionalLong.of(size), store.size(ADDRESS));
        Path back = Files.writeString(folder.resolve("b"), "an older and longer file ".repeat(100));
        store.get(ADDRESS, back);
        assertArrayEquals(content, Files.readAllBytes(back));
    }

    @Test
    void takesThePlaceOfTheOneBefore() throws IOException {
        for (String text : new String[] {"longer than", "that"}) {
            store.put(Files.writeString(folder.resolve("a"), text), ADDRESS);
        }
        assertEquals("that", server.objects().get(ADDRESS.toString()));
    }

    @Test
    void whatIsNotThereHasNoSizeAndCannotBeGotButIsDeletedInSilence() {
        assertEquals(OptionalLong.empty(), store.size(ADDRESS));
        ServiceException absent = assertThrows(ServiceException.class, () -> store.get(ADDRESS, folder.resolve("a")));
        assertEquals(Refusal.NOT_FOUND, absent.refusal());
        assertEquals("The specified key does not exist. (NoSuchKey)", absent.getMessage());
        store.delete(ADDRESS);
        assertEquals(1, server.count("DeleteObject"));
        assertEquals(false, Files.exists(folder.resolve("a")));
    }

    @Test
    void isDeleted() {
        server.with(ADDRESS, random(9));
        store.delete(ADDRESS);
        assertEquals(OptionalLong.empty(), store.size(ADDRESS));
    }

    @Test
    void aFileThatCannotBeReadIsNoFaultOfTheService() {
        assertThrows(NoSuchFileException.class, () -> store.put(folder.resolve("none"), ADDRESS));
        assertEquals(0, server.requests().size());
    }

    @Test
    void aDownloadThatEndsTooSoonIsNotTakenForTheWhole() {
        server.with(ADDRESS, random(5000)).fail("GetObject", Fault.cutAmid());
        ServiceException cut = assertThrows(ServiceException.class, () -> store.get(ADDRESS, folder.resolve("a")));
        assertEquals(Refusal.UNAVAILABLE, cut.refusal(), cut.getMessage());
        server.fail("Download", Fault.cutAmid());
        URI signed = URI.create(server.endpoint() + "/bucket/key?X-Amz-Signature=" + TranscribeServer.SIGNATURE);
        server.with(new ObjectAddress("bucket", "key"), random(5000));
        ServiceException cutToo =
                assertThrows(ServiceException.class, () -> store.download(signed, folder.resolve("a")));
        assertEquals(Refusal.UNAVAILABLE, cutToo.refusal(), cutToo.getMessage());
    }

    @Test
    void aDownloadThatIsRefusedDoesNotShowItsAddress() {
        URI signed = URI.create(server.endpoint() + "/bucket/key?X-Amz-Signature=deadbeef");
        ServiceException refused =
                assertThrows(ServiceException.class, () -> store.download(signed, folder.resolve("a")));
        assertEquals(Refusal.DENIED, refused.refusal());
        assertEquals("the download from localhost was refused with HTTP 403", refused.getMessage());
    }

    @Test
    void anUploadThatIsCutIsSentAgainByTheSdk() throws IOException {
        server.fail("PutObject", Fault.cutBefore(), Fault.error(503, "SlowDown", "Please reduce your request rate."));
        byte[] content = random(200_000);
        store.put(Files.write(folder.resolve("a"), content), ADDRESS);
        assertEquals(
                new String(content, StandardCharsets.ISO_8859_1),
                server.objects().get(ADDRESS.toString()));
        assertTrue(server.count("PutObject") == 3, server.requests().toString());
    }
}
