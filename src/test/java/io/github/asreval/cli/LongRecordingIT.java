package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings as long as the service takes any, in less memory than a tenth of their size. */
class LongRecordingIT {

    private static final Path BIN = Path.of(System.getProperty("asreval.installation", "target/asreval"), "bin")
            .toAbsolutePath();

    private static final int RATE = 8_000;
    private static final int FRAME = 4;
    private static final int SECONDS = 4 * 60 * 60;

    @TempDir
    private Path folder;

    @Test
    void fourHoursAreMeasuredIn64MegabytesOfHeap() throws Exception {
        Path call = folder.resolve("call.wav");
        write(call);
        Path report = folder.resolve("report.csv");
        Path errors = folder.resolve("errors");
        String program = File.separatorChar == '\\' ? "wer.cmd" : "wer";
        ProcessBuilder builder = new ProcessBuilder(
                        BIN.resolve(program).toString(), "audio", "-f", "csv", call.toString())
                .redirectOutput(report.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("ASREVAL_JAVA_OPTS", "-Xmx64m");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals("", Files.readString(errors));
        assertEquals(0, process.exitValue());
        assertTrue(Files.readString(report).contains(",14400.0,2.0,2.0,0.0,14396.0,"), Files.readString(report));
    }

    /** Writes four hours of a call whose sides speak in turn at its beginning and its end, with a long hold in between. */
    private static void write(Path call) throws IOException {
        int bytes = SECONDS * RATE * FRAME;
        ByteBuffer header = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt(bytes + 36).put(ascii("WAVEfmt ")).putInt(16);
        header.putShort((short) 1).putShort((short) 2).putInt(RATE).putInt(RATE * FRAME);
        header.putShort((short) FRAME).putShort((short) 16).put(ascii("data")).putInt(bytes);
        try (RandomAccessFile file = new RandomAccessFile(call.toFile(), "rw")) {
            file.write(header.array());
            file.write(turns());
            file.seek(header.capacity() + bytes - 2L * RATE * FRAME);
            file.write(turns());
        }
    }

    /** Returns two seconds of noise, the first on one channel and the second on the other. */
    private static byte[] turns() {
        Random random = new Random(1);
        ByteBuffer samples = ByteBuffer.allocate(2 * RATE * FRAME).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 2 * RATE; i++) {
            short sample = (short) (random.nextGaussian() * 3_000);
            samples.putShort(i < RATE ? sample : 0).putShort(i < RATE ? 0 : sample);
        }
        return samples.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
