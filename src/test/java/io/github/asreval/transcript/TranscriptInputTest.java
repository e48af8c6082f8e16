package io.github.asreval.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptInputTest {

    @ParameterizedTest(name = "knows the beginning of {0} bytes and takes none of them")
    @ValueSource(ints = {0, 1, 2, 100, 65_535, 65_536, 65_537, 200_000})
    void looksWithoutTaking(int length) throws IOException {
        byte[] bytes = text(length);
        for (byte[] file : new byte[][] {bytes, gzipped(bytes)}) {
            try (TranscriptInput input = open(file)) {
                assertArrayEquals(Arrays.copyOf(bytes, Math.min(length, 65_536)), input.beginning());
                assertEquals(length >= 65_536, input.goesOn());
                assertArrayEquals(bytes, input.text().in().readAllBytes());
            }
        }
    }

    @ParameterizedTest(name = "knows a first line of {0} bytes to its end")
    @ValueSource(ints = {65_535, 65_536, 300_000, 3_000_000})
    void looksFurtherForTheEndOfTheFirstLine(int length) throws IOException {
        byte[] bytes = ("a".repeat(length) + "\nb\n").getBytes(UTF_8);
        for (byte[] file : new byte[][] {bytes, gzipped(bytes)}) {
            try (TranscriptInput input = open(file)) {
                assertTrue(length == 65_535 || input.beginning().length > length);
                assertArrayEquals(bytes, input.text().in().readAllBytes());
            }
        }
        byte[] json = ("{\"text\": \"" + "a".repeat(length)).getBytes(UTF_8);
        try (TranscriptInput input = open(json)) {
            assertEquals(65_536, input.beginning().length, "JSON is known by its begin");
        }
    }

    @Test
    void readsGzipInSeveralMembers() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(gzipped("one\n".getBytes(UTF_8)));
        both.write(gzipped("two\n".getBytes(UTF_8)));
        try (TranscriptInput input = open(both.toByteArray())) {
            assertEquals("one\ntwo\n", new String(input.text().in().readAllBytes(), UTF_8));
        }
    }

    @Test
    void readsPlainLinesFromTheFileItselfUnlessItIsPacked(@TempDir Path folder) throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "hello");
        Path packed = Files.write(folder.resolve("packed.txt"), gzipped("hello".getBytes(UTF_8)));
        try (TranscriptInput input = TranscriptInput.open(new PairBlocks.Source.File(plain))) {
            assertEquals(new PairBlocks.Source.File(plain), input.lines());
        }
        try (TranscriptInput input = TranscriptInput.open(new PairBlocks.Source.File(packed))) {
            PairBlocks.Source.Stream lines = assertInstanceOf(PairBlocks.Source.Stream.class, input.lines());
            assertEquals(packed.toString(), lines.name());
            assertEquals("hello", new String(lines.in().readAllBytes(), UTF_8));
        }
        assertThrows(FileSystemException.class, () -> TranscriptInput.open(new PairBlocks.Source.File(folder)));
    }

    @Test
    void refusesWhatUnpacksOutOfAllProportion() throws IOException {
        byte[] bomb = gzipped("a\n".repeat(20_000_000).getBytes(UTF_8));
        MalformedTranscriptException refused = assertThrows(MalformedTranscriptException.class, () -> drain(bomb, 200));
        assertEquals(
                "packed.gz: unpacks to over 200 times its size; if that is as it should be, unpack it first or give a larger --max-expansion",
                refused.getMessage());
        assertEquals(0, refused.line());
        assertEquals(40_000_000, drain(bomb, 2000));
    }

    @Test
    void allowsTenMillionBytesHoweverSmallTheFile() throws IOException {
        assertEquals(10_000_000, drain(gzipped("a\n".repeat(5_000_000).getBytes(UTF_8)), 1));
    }

    @Test
    void saysThatAPackedFileIsDamaged() throws IOException {
        byte[] packed = gzipped(text(50_000));
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = Arrays.copyOf(packed, 2 + random.nextInt(packed.length - 2));
            if (round % 2 == 0) {
                damaged = packed.clone();
                // Behind the header, whose name, time and system are not checked.
                damaged[10 + random.nextInt(packed.length - 10)] ^= (byte) (1 << random.nextInt(8));
            }
            byte[] file = damaged;
            MalformedTranscriptException malformed =
                    assertThrows(MalformedTranscriptException.class, () -> drain(file, 200));
            assertTrue(
                    String.valueOf(malformed.getMessage()).startsWith("packed.gz: begins like a gzip file but is"),
                    malformed::getMessage);
        }
        assertFalse(open(new byte[] {0x1F}).goesOn());
    }

    private static int drain(byte[] file, long mostExpansion) throws IOException {
        PairBlocks.Source source = new PairBlocks.Source.Stream(new ByteArrayInputStream(file), "packed.gz");
        int count = 0;
        try (TranscriptInput input = TranscriptInput.open(source, mostExpansion, Optional.empty());
                InputStream in = input.text().in()) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
            }
        }
        return count;
    }

    private static TranscriptInput open(byte[] file) throws IOException {
        return TranscriptInput.open(new PairBlocks.Source.Stream(new ByteArrayInputStream(file), "file"));
    }

    private static byte[] text(int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(length);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i % 100 == 99 ? '\n' : 'a' + random.nextInt(26));
        }
        return bytes;
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
