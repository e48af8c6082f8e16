package io.github.asreval.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that once did harm: testdata/fuzz has a folder for each target. */
final class FuzzCorpus {

    static final Path FOLDER = Path.of("testdata/fuzz");

    private FuzzCorpus() {}

    /** Returns the inputs of a target, sorted by name. */
    static List<Path> files(String target) throws IOException {
        Path folder = FOLDER.resolve(target);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Returns the names of the targets that have inputs. */
    static List<String> targets() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static List<byte[]> contents(String target) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files(target)) {
            contents.add(Files.readAllBytes(file));
        }
        return contents;
    }

    /** Writes an input, under a name that is made of its content. */
    static Path add(String target, byte[] input) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(target));
        return Files.write(folder.resolve(name(input)), input);
    }

    private static String name(byte[] input) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(input);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
