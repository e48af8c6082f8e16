package io.github.asreval.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes scripts that stand for ffprobe, for systems that have a shell. */
final class FakeFfprobe {

    private FakeFfprobe() {}

    /** Returns a script that answers by the format that it is told, and by the name of the file. */
    static Path answering(Path folder) throws IOException {
        return script(folder, """
                codec=none; rate=8000; channels=2; seconds=7.978500
                case "$*" in
                *"-f mp3 "*) codec=mp3; seconds=8.136000 ;;
                *"-f mov "*) codec=aac ;;
                *"-f ogg "*vorbis*) codec=vorbis ;;
                *"-f ogg "*) codec=opus; rate=48000 ;;
                *"-f matroska "*) codec=opus; rate=48000 ;;
                *"-f amr "*) codec=amr_nb; channels=1 ;;
                esac
                echo "{\\"programs\\": [], \\"streams\\": ["
                echo "{\\"codec_name\\": \\"$codec\\", \\"sample_rate\\": \\"$rate\\","
                echo "\\"channels\\": $channels}], \\"format\\": {\\"duration\\": \\"$seconds\\"}}"
                """);
    }

    /** Returns a script of those lines. */
    static Path script(Path folder, String lines) throws IOException {
        Path script = folder.resolve("ffprobe");
        Files.writeString(script, "#!/bin/sh\n" + lines);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script;
    }
}
