package io.github.asreval.cli.wer;

import io.github.asreval.audio.AudioFolder;
import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.FileArgument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The recordings that arguments name, each once, in their order.
 *
 * @param paths the files; whether they can be read is seen when they are
 * @param problems what is wrong with folders, a line for each
 */
record AudioFiles(List<Path> paths, List<String> problems) {

    AudioFiles {
        paths = List.copyOf(paths);
        problems = List.copyOf(problems);
    }

    /** Looks into the folders among some arguments. */
    static AudioFiles of(List<String> arguments) throws IOException {
        Map<Path, Path> found = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (String argument : arguments) {
            Path path = FileArgument.path(argument);
            if (!Files.isDirectory(path)) {
                found.putIfAbsent(path.toAbsolutePath().normalize(), path);
                continue;
            }
            try {
                List<Path> inside = AudioFolder.files(path);
                inside.forEach(file -> found.putIfAbsent(file.toAbsolutePath().normalize(), file));
                if (inside.isEmpty()) {
                    problems.add(argument + ": holds no recordings; name another folder, or the files themselves");
                }
            } catch (IOException e) {
                problems.add(ErrorMessages.describe(e));
            }
        }
        return new AudioFiles(List.copyOf(found.values()), problems);
    }

    /** Returns the names of the files. */
    List<String> names() {
        return paths.stream().map(Path::toString).toList();
    }

    /** Returns how many bytes all files have; what cannot be read has none. */
    OptionalLong bytes() {
        return OptionalLong.of(paths.stream().mapToLong(AudioFiles::size).sum());
    }

    private static long size(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
