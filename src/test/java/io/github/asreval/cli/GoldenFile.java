package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stored outputs. {@code -Dgolden.update=true} writes them anew, for review with {@code git diff}. */
public final class GoldenFile {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private GoldenFile() {}

    /** Returns the names of the folders that hold a case each. */
    public static List<String> cases(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(name -> name.getFileName().toString()).sorted().toList();
        }
    }

    /** Compares what was made with what is stored. */
    public static void compare(Path file, String actual) throws IOException {
        update(file, actual);
        assertEquals(Files.readString(file), actual);
    }

    /** Stores what was made, if that is asked for. */
    static void update(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
        }
    }

    /** Returns the options that a case asks for. */
    static List<String> options(Path folder) throws IOException {
        Path options = folder.resolve("options.txt");
        return Files.exists(options)
                ? new ArrayList<>(List.of(Files.readString(options).strip().split(" +")))
                : new ArrayList<>();
    }

    static String unix(Path path) {
        return path.toString().replace('\\', '/');
    }

    static String withoutVersions(String report) {
        return report.replaceAll("\"(version|icu|unicode|java)\": \"(?!2\\.1\\.0)[^\"]*\"", "\"$1\": \"\"")
                .replaceAll("(name=\"version\" value=\")[^\"]*", "$1")
                .replaceAll("by asreval [0-9][^ ]*\\.\n", "by asreval.\n");
    }
}
