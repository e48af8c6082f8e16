package io.github.asreval.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks whether recordings are fit to be transcribed.
 *
 * <p>{@code new AudioCheck(AudioSettings.standard()).check(Path.of("call.wav")).verdict()} is {@code OK} for a call of
 * two channels at 8,000 Hz, with a speaker on each. A file without content is a finding, not an exception. Memory does
 * not grow with the file, nor with what a header claims.
 *
 * <p>Instances are immutable, and may be used by several threads.
 */
public final class AudioCheck {

    private final AudioSettings settings;

    /** Creates a check with settings. */
    public AudioCheck(AudioSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns what is found in one file.
     *
     * @throws IOException if it is not there, is a folder, or cannot be read
     */
    public AudioReport check(Path path) throws IOException {
        // To open a pipe would wait for somebody to write into it.
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IOException("not a file, but a folder, a pipe or a device");
        }
        try (FileBytes bytes = FileBytes.open(path)) {
            Optional<AudioContainer> container = FormatMagic.of(bytes);
            List<AudioFinding> findings = new ArrayList<>(
                    HeaderRules.ofFile(settings, String.valueOf(path.getFileName()), bytes.size(), container));
            HeaderReading reading = header(bytes, path, container);
            findings.addAll(reading.findings());
            reading.header().ifPresent(header -> findings.addAll(HeaderRules.ofHeader(settings, header)));
            Optional<AudioMeasures> measures = Optional.empty();
            if (settings.readsSamples() && reading.header().isPresent()) {
                measures = SampleReading.measure(bytes, reading);
                findings.addAll(
                        LevelRules.findings(settings.profile(), reading.header().get(), measures));
            }
            findings.sort(Comparator.comparing(AudioFinding::severity).thenComparing(AudioFinding::rule));
            return new AudioReport(path, bytes.size(), reading.header(), measures, findings);
        }
    }

    private HeaderReading header(FileBytes bytes, Path path, Optional<AudioContainer> container) throws IOException {
        if (bytes.size() == 0) {
            return HeaderReading.failed(AudioRule.FILE_EMPTY, "the file is empty");
        }
        if (container.isEmpty()) {
            return HeaderReading.failed(
                    AudioRule.FORMAT_UNKNOWN, "the first bytes of the file are those of no known format for sound");
        }
        return switch (container.get()) {
            case WAV, RF64, BW64 -> new RiffReader(bytes, container.get()).read();
            case FLAC -> FlacReader.read(bytes);
            default -> probed(bytes, path, container.get());
        };
    }

    /**
     * What is told here of a file that was cut off comes first: then ffprobe need not be asked why it cannot read it.
     */
    private HeaderReading probed(FileBytes bytes, Path path, AudioContainer container) throws IOException {
        List<AudioFinding> brokenOff = BrokenOff.findings(bytes, container);
        if (brokenOff.stream().anyMatch(finding -> finding.rule() == AudioRule.HEADER_UNREADABLE)) {
            return new HeaderReading(Optional.empty(), Optional.empty(), brokenOff);
        }
        HeaderReading reading = settings.ffprobe()
                .map(program -> new Ffprobe(program).read(path, container))
                .orElseGet(() -> HeaderReading.failed(
                        AudioRule.HEADER_UNREAD,
                        "headers of " + container.id() + " are read by ffprobe, which was not found or not asked"));
        List<AudioFinding> all = new ArrayList<>(reading.findings());
        all.addAll(brokenOff);
        return new HeaderReading(reading.header(), Optional.empty(), all);
    }
}
