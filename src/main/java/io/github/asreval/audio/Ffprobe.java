package io.github.asreval.audio;

import io.github.asreval.text.base.VisibleText;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The program {@code ffprobe}, which comes with FFmpeg and reads the headers of most formats.
 *
 * <p>One process a file, without a shell; it gets 30 s. It is told the format that was recognised here and the one
 * protocol {@code file}, and the file by that protocol and an absolute path: neither a name nor the content of a file
 * makes it open anything else.
 */
final class Ffprobe {

    private static final int SECONDS = 30;
    private static final int MOST_BYTES = 1 << 16;

    private final Path program;
    private final int seconds;

    Ffprobe(Path program) {
        this(program, SECONDS);
    }

    Ffprobe(Path program, int seconds) {
        this.program = program;
        this.seconds = seconds;
    }

    /** Returns the program of that name in the first folder of the PATH that has one; empty if none has. */
    static Optional<Path> onPath() {
        String path = System.getenv().getOrDefault("PATH", "");
        String name = File.separatorChar == '\\' ? "ffprobe.exe" : "ffprobe";
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .flatMap(folder -> program(folder, name).stream())
                .findFirst();
    }

    private static Optional<Path> program(String folder, String name) {
        try {
            Path found = Path.of(folder).resolve(name);
            // An empty or relative entry would start whatever lies in the folder of the recordings.
            boolean isThere = found.isAbsolute() && Files.isRegularFile(found) && Files.isExecutable(found);
            return isThere ? Optional.of(found) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the words of the call for a file. */
    List<String> command(Path file, AudioContainer container) {
        return List.of(
                program.toString(),
                "-v",
                "quiet",
                "-hide_banner",
                "-protocol_whitelist",
                "file",
                "-f",
                demuxer(container),
                "-select_streams",
                "a",
                "-show_error",
                "-show_entries",
                "format=duration:stream=codec_name,sample_rate,channels,bits_per_raw_sample,duration:error=string",
                "-of",
                "json",
                "-i",
                "file:" + file.toAbsolutePath());
    }

    private static String demuxer(AudioContainer container) {
        return switch (container) {
            case MP4 -> "mov";
            case WEBM -> "matroska";
            case ADTS -> "aac";
            default -> container.id();
        };
    }

    /** Reads the header of a file of that container. */
    HeaderReading read(Path file, AudioContainer container) {
        String answer;
        try {
            answer = answer(command(file, container));
        } catch (IOException e) {
            return HeaderReading.failed(
                    AudioRule.HEADER_UNREAD,
                    "ffprobe did not answer: " + VisibleText.escape(String.valueOf(e.getMessage())));
        }
        FfprobeAnswer read = FfprobeAnswer.parse(answer);
        if (read.isEmpty()) {
            return HeaderReading.failed(
                    AudioRule.HEADER_UNREAD, "ffprobe answered with something that is not its JSON");
        }
        if (read.rate() < 1 || read.channels() < 1) {
            return HeaderReading.failed(
                    AudioRule.HEADER_UNREADABLE,
                    read.error().isEmpty()
                            ? "ffprobe finds no sound in the file"
                            : "ffprobe cannot read the file: " + VisibleText.escape(read.error()));
        }
        AudioHeader header = new AudioHeader(
                container,
                VisibleText.escape(read.codec()).replace('_', '-'),
                read.rate(),
                read.channels(),
                read.bits(),
                read.frames(),
                OptionalLong.empty(),
                true);
        return new HeaderReading(Optional.of(header), Optional.empty(), List.of());
    }

    /** Starts the program and returns what it prints. */
    private String answer(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .start();
        try {
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process));
            String text =
                    output.completeOnTimeout("", seconds, TimeUnit.SECONDS).get();
            if (text.isEmpty() && process.isAlive()) {
                throw new IOException("it took longer than " + seconds + " s");
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("its answer could not be read", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    private static String text(Process process) {
        try (InputStream output = process.getInputStream()) {
            return new String(output.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
