package io.github.asreval.audio;

import static io.github.asreval.audio.WavBytes.ascii;
import static io.github.asreval.audio.WavBytes.chunk;
import static io.github.asreval.audio.WavBytes.format;
import static io.github.asreval.audio.WavBytes.join;
import static io.github.asreval.audio.WavBytes.riff;
import static io.github.asreval.audio.WavBytes.u32;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiffReaderTest {

    private static final byte[] FORMAT = format(1, 2, 8000, 16);
    private static final byte[] SAMPLES = new byte[4 * 8000];

    @TempDir
    private Path folder;

    @Test
    void chunksComeInAnyOrderAndUnknownOnesArePassedOver() throws IOException {
        byte[] list = chunk("LIST", ascii("INFOISFT...."));
        byte[] junk = chunk("JUNK", new byte[28]);
        byte[] odd = chunk("note", ascii("odd"));
        byte[] fmt = chunk("fmt ", FORMAT);
        byte[] data = chunk("data", SAMPLES);
        List<byte[]> files = List.of(
                riff("RIFF", fmt, data),
                riff("RIFF", data, fmt),
                riff("RIFF", junk, fmt, list, data),
                riff("RIFF", odd, fmt, odd, data, odd),
                riff("RIFF", data, odd, list, fmt, junk),
                riff("RIFF", chunk("fmt ", join(FORMAT, new byte[2])), data));
        for (byte[] file : files) {
            HeaderReading reading = read(file);
            assertEquals(List.of(), reading.findings());
            assertEquals(OptionalLong.of(8000), reading.header().orElseThrow().presentFrames());
            assertEquals(OptionalLong.of(8000), reading.header().orElseThrow().declaredFrames());
        }
    }

    @Test
    void aChunkOfOddSizeThatIsNotPaddedHidesNothing() throws IOException {
        byte[] unpadded = join(ascii("note"), u32(3), ascii("odd"));
        HeaderReading reading = read(riff("RIFF", unpadded, chunk("fmt ", FORMAT), chunk("data", SAMPLES)));
        assertEquals(OptionalLong.of(8000), reading.header().orElseThrow().presentFrames());
    }

    @ParameterizedTest(name = "{0} {1}, {2} channels of {3} bits")
    @CsvSource({
        "pcm-8, 1, 1, 8",
        "pcm-16, 1, 2, 16",
        "pcm-24, 1, 2, 24",
        "pcm-32, 1, 1, 32",
        "float-32, 3, 2, 32",
        "float-64, 3, 2, 64",
        "a-law, 6, 2, 8",
        "mu-law, 7, 1, 8"
    })
    void readsEveryEncodingInBothKindsOfHeader(String encoding, int tag, int channels, int bits) throws IOException {
        byte[] samples = new byte[1000 * channels * bits / 8];
        byte[][] formats = {format(tag, channels, 16_000, bits), WavBytes.extensible(tag, channels, 16_000, bits)};
        for (byte[] format : formats) {
            HeaderReading reading = read(WavBytes.file(format, samples));
            assertEquals(List.of(), reading.findings());
            AudioHeader expected = new AudioHeader(
                    AudioContainer.WAV,
                    encoding,
                    16_000,
                    channels,
                    bits,
                    OptionalLong.of(1000),
                    OptionalLong.of(1000),
                    false);
            assertEquals(expected, reading.header().orElseThrow());
        }
    }

    @ParameterizedTest(name = "ten blocks of 505 frames, and \"fact\" says {0}")
    @CsvSource({"5050, 5050, true", "4546, 4546, true", "4545, 5050, false", "20, 5050, false", "8000, 5050, false"})
    void framesOfBlocksAreThoseOfTheBytesWhereFactIsFarOff(long said, long frames, boolean agrees) throws IOException {
        byte[] adpcm = join(
                WavBytes.u16(0x11),
                WavBytes.u16(1),
                u32(8000),
                u32(4055),
                WavBytes.u16(256),
                WavBytes.u16(4),
                WavBytes.u16(2),
                WavBytes.u16(505));
        HeaderReading reading =
                read(riff("RIFF", chunk("fmt ", adpcm), chunk("fact", u32(said)), chunk("data", new byte[2560])));
        assertEquals(OptionalLong.of(frames), reading.header().orElseThrow().presentFrames());
        assertEquals(OptionalLong.of(frames), reading.header().orElseThrow().declaredFrames());
        assertEquals(agrees, reading.findings().isEmpty(), reading.findings().toString());
    }

    @ParameterizedTest(name = "encoding {0}")
    @ValueSource(ints = {1, 3})
    void samplesOfNoBitsAreUnreadableWhereNothingElseTellsTheirSize(int tag) throws IOException {
        for (byte[] format : List.of(format(tag, 2, 8000, 0), WavBytes.extensible(tag, 2, 8000, 0))) {
            HeaderReading reading = read(WavBytes.file(format, SAMPLES));
            assertEquals(AudioRule.HEADER_UNREADABLE, reading.findings().get(0).rule());
            assertTrue(reading.header().isEmpty());
        }
    }

    @ParameterizedTest(name = "the samples are cut off {0} bytes before their end")
    @ValueSource(ints = {1, 2, 3, 4, 5, 31_999, 32_000})
    void whatIsMissingAtTheEndIsTruncated(int missing) throws IOException {
        byte[] file = WavBytes.file(FORMAT, SAMPLES);
        HeaderReading reading = read(Arrays.copyOf(file, file.length - missing));
        assertEquals(AudioRule.TRUNCATED, reading.findings().get(0).rule());
        assertEquals(OptionalLong.of(8000), reading.header().orElseThrow().declaredFrames());
        assertEquals(
                OptionalLong.of((32_000 - missing) / 4),
                reading.header().orElseThrow().presentFrames());
    }

    @ParameterizedTest(name = "a size of {0}")
    @ValueSource(longs = {0, 0xffff_ffffL, 0x7fff_ffffL, 0x7fff_f000L})
    void sizesThatDeclareNothingAreThoseOfTheFile(long size) throws IOException {
        byte[] file = WavBytes.withSizes(WavBytes.file(FORMAT, SAMPLES), size, size);
        HeaderReading reading = read(file);
        assertEquals(AudioRule.LENGTH_UNDECLARED, reading.findings().get(0).rule());
        assertEquals(OptionalLong.empty(), reading.header().orElseThrow().declaredFrames());
        assertEquals(OptionalLong.of(8000), reading.header().orElseThrow().presentFrames());
    }

    @Test
    void noSamplesAreNoSamplesIfOtherChunksFollow() throws IOException {
        byte[] file = riff("RIFF", chunk("fmt ", FORMAT), chunk("data", new byte[0]), chunk("LIST", new byte[8]));
        HeaderReading reading = read(file);
        assertEquals(List.of(), reading.findings());
        assertEquals(OptionalLong.of(0), reading.header().orElseThrow().presentFrames());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"RF64", "BW64"})
    void sizesOfSixtyFourBitsStandInAChunkOfTheirOwn(String magic) throws IOException {
        byte[] file = WavBytes.rf64(magic, FORMAT, SAMPLES);
        HeaderReading reading = read(file);
        assertEquals(List.of(), reading.findings());
        assertEquals(magic, reading.header().orElseThrow().container().name());
        assertEquals(OptionalLong.of(8000), reading.header().orElseThrow().declaredFrames());
        HeaderReading cut = read(Arrays.copyOf(file, file.length - 400));
        assertEquals(AudioRule.TRUNCATED, cut.findings().get(0).rule());
        assertEquals(OptionalLong.of(7900), cut.header().orElseThrow().presentFrames());
    }

    @Test
    void aDeclaredSizeBeyondAllNumbersIsTruncated() throws IOException {
        byte[] file = WavBytes.rf64("RF64", FORMAT, SAMPLES);
        Arrays.fill(file, 28, 36, (byte) 0xfe);
        HeaderReading reading = read(file);
        assertEquals(AudioRule.TRUNCATED, reading.findings().get(0).rule());
        assertEquals(OptionalLong.of(8000), reading.header().orElseThrow().presentFrames());
    }

    @Test
    void whatStandsBehindTheLastChunkIsLeftOver() throws IOException {
        byte[] file = join(WavBytes.file(FORMAT, SAMPLES), new byte[100]);
        HeaderReading reading = read(file);
        assertEquals(
                List.of(AudioFinding.of(AudioRule.BYTES_LEFT_OVER, "100 bytes stand behind the last chunk")),
                reading.findings());
    }

    @Test
    void whatIsSaidTwiceHasToAgree() throws IOException {
        byte[] format = FORMAT.clone();
        format[4] = 0;
        assertEquals(
                List.of(AudioFinding.of(
                        AudioRule.HEADER_INCONSISTENT, "a second has 31744 bytes, and the header says 32000")),
                read(WavBytes.file(format, SAMPLES)).findings());
    }

    @Test
    void aWrongSizeOfTheWholeFileIsForInformation() throws IOException {
        byte[] file = WavBytes.withSizes(WavBytes.file(FORMAT, SAMPLES), 1234, SAMPLES.length);
        assertEquals(
                List.of(new AudioFinding(
                        AudioRule.HEADER_INCONSISTENT,
                        AudioSeverity.INFO,
                        "the header says 1234 bytes behind the first 8, the file has 32036")),
                read(file).findings());
    }

    /** A chunk costs a step; a file of nothing but chunks must not cost a step for every eight bytes of gigabytes. */
    @Test
    void walksAnEndlessChainOfChunksOnlySoFar() throws IOException {
        byte[] chain = new byte[8 * 20_000];
        for (int i = 0; i < chain.length; i += 8) {
            System.arraycopy(ascii("JUNK"), 0, chain, i, 4);
        }
        HeaderReading reading = read(riff("RIFF", chunk("fmt ", FORMAT), chunk("data", SAMPLES), chain));
        assertTrue(reading.findings().stream().anyMatch(finding -> finding.rule() == AudioRule.BYTES_LEFT_OVER));
    }

    private HeaderReading read(byte[] file) throws IOException {
        Path path = folder.resolve("file.wav");
        Files.write(path, file);
        try (FileBytes bytes = FileBytes.open(path)) {
            return new RiffReader(bytes, FormatMagic.of(bytes).orElseThrow()).read();
        }
    }
}
