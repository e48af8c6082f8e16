package io.github.asreval.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a gzip file, and what is refused, whichever way its bytes come. */
class GzipMembersTest {

    private static final byte[] FIRST = packed("one two\n");
    private static final byte[] SECOND = packed("three\n");

    /** A pipe that has no more than so many bytes at a time, and nothing ready before it is asked. */
    private static final class Pipe extends FilterInputStream {

        private final int most;

        Pipe(byte[] bytes, int most) {
            super(new ByteArrayInputStream(bytes));
            this.most = most;
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return in.read(target, offset, Math.min(length, most));
        }
    }

    @ParameterizedTest(name = "reads all members of a pipe that brings {0} bytes at a time")
    @ValueSource(ints = {1, 2, 7, 18, 28, 29, 1000})
    void readsAllMembersOfAPipe(int most) throws IOException {
        byte[] file = joined(FIRST, SECOND, packed(""), packed("four\n"));
        assertEquals("one two\nthree\nfour\n", content(new Pipe(file, most)));
    }

    @Test
    void readsTheNextMemberWhereverTheFirstReadEnds() throws IOException {
        byte[] file = joined(FIRST, SECOND);
        for (int cut = 2; cut < file.length; cut++) {
            assertEquals("one two\nthree\n", content(new Pipe(file, cut)), "a cut at byte " + cut);
        }
    }

    @Test
    void readsTenThousandEmptyMembers() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 10_000; i++) {
            file.write(packed(""));
        }
        file.write(SECOND);
        assertEquals("three\n", content(file.toByteArray()));
    }

    @Test
    void passesOverZerosAtTheEnd() throws IOException {
        assertEquals("one two\n", content(joined(FIRST, new byte[1])));
        assertEquals("one two\nthree\n", content(joined(FIRST, SECOND, new byte[100_000])));
    }

    @Test
    void readsHeadersWithAllFields() throws IOException {
        byte[] header = {0x1F, (byte) 0x8B, 8, 0b11110, 1, 2, 3, 4, 0, 3, 2, 0, 'x', 'y', 'n', 0, 'c', 'c', 0};
        CRC32 sum = new CRC32();
        sum.update(header);
        byte[] check = {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
        byte[] rest = Arrays.copyOfRange(SECOND, 10, SECOND.length);
        assertEquals("one two\nthree\n", content(joined(FIRST, header, check, rest)));
        check[0]++;
        assertDamaged(joined(FIRST, header, check, rest));
    }

    @Test
    void refusesASecondMemberThatIsCutOffAnywhere() {
        for (int cut = 2; cut < SECOND.length; cut++) {
            assertDamaged(joined(FIRST, Arrays.copyOf(SECOND, cut)));
        }
    }

    @ParameterizedTest(name = "refuses a second member whose byte {0} is wrong")
    @ValueSource(ints = {2, -8, -5, -4, -1})
    void refusesASecondMemberThatIsWrong(int place) {
        byte[] wrong = SECOND.clone();
        wrong[Math.floorMod(place, wrong.length)] ^= 1;
        assertDamaged(joined(FIRST, wrong));
    }

    @ParameterizedTest(name = "refuses \"{0}\" behind the last member")
    @ValueSource(strings = {"rubbish", "\n", "\u001F", "\0\0\0x"})
    void refusesWhatIsNoGzipBehindTheLastMember(String rest) {
        MalformedTranscriptException refused =
                assertThrows(MalformedTranscriptException.class, () -> content(joined(FIRST, rest.getBytes(UTF_8))));
        assertEquals(
                "packed.gz: holds something else behind the gzip data, which end at byte " + FIRST.length
                        + "; keep what comes before: head -c " + FIRST.length + " FILE.gz",
                refused.getMessage());
    }

    @Test
    void namesAGzipFileInsideAGzipFile() throws IOException {
        byte[] twice = packed(FIRST);
        PairBlocks.Source source = new PairBlocks.Source.Stream(new ByteArrayInputStream(twice), "twice.gz");
        MalformedTranscriptException refused =
                assertThrows(MalformedTranscriptException.class, () -> TranscriptInput.open(source));
        assertEquals(
                "twice.gz: is a gzip file inside a gzip file; unpack it once: gzip -dc FILE.gz", refused.getMessage());
    }

    /** Its own program is asked, where there is one. */
    @Test
    void refusesWhatGzipRefuses(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/gzip")), "gzip is not installed");
        byte[] file = joined(FIRST, SECOND, packed(""));
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            byte[] damaged = Arrays.copyOf(file, file.length - random.nextInt(3) * random.nextInt(30));
            for (int i = random.nextInt(3); i > 0; i--) {
                // Behind the first two bytes, by which the file is known for gzip.
                damaged[2 + random.nextInt(damaged.length - 2)] ^= (byte) (1 << random.nextInt(8));
            }
            String expected = unpackedByGzip(Files.write(folder.resolve("damaged"), damaged), folder);
            assertEquals(expected, contentOrRefusal(damaged), "seed 5, round " + round);
        }
    }

    private static String contentOrRefusal(byte[] file) throws IOException {
        try {
            return content(file);
        } catch (MalformedTranscriptException e) {
            return "refused";
        }
    }

    private static String unpackedByGzip(Path file, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process gzip = new ProcessBuilder("/bin/gzip", "-dc")
                .redirectInput(file.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        assertTrue(gzip.waitFor(30, TimeUnit.SECONDS));
        return gzip.exitValue() == 0 ? Files.readString(out) : "refused";
    }

    private static void assertDamaged(byte[] file) {
        MalformedTranscriptException refused = assertThrows(MalformedTranscriptException.class, () -> content(file));
        assertEquals(
                "packed.gz: is damaged or cut off in member 2 of the gzip file; make or fetch it again",
                refused.getMessage());
    }

    private static String content(byte[] file) throws IOException {
        return content(new ByteArrayInputStream(file));
    }

    private static String content(InputStream file) throws IOException {
        try (InputStream content = new GzipMembers(file, "packed.gz")) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] packed(String text) {
        return packed(text.getBytes(UTF_8));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
