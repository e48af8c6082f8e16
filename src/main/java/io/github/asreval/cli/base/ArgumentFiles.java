package io.github.asreval.cli.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files whose words are arguments, named as {@code @FILE} among the others. */
public final class ArgumentFiles {

    private ArgumentFiles() {}

    /**
     * Checks that none is a folder.
     *
     * @throws IOException if one is
     */
    public static void check(String... arguments) throws IOException {
        for (String argument : arguments) {
            Optional<Path> file = named(argument);
            if (file.isPresent() && Files.isDirectory(file.get())) {
                throw new FileSystemException(
                        argument, null, "a file of arguments is named behind @, and this is a folder");
            }
        }
    }

    /** Returns those among the arguments, and among their own words. */
    static Collection<Path> of(List<String> arguments) {
        Set<Path> files = new LinkedHashSet<>();
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            Optional<Path> file = named(left.remove()).filter(Files::isRegularFile);
            if (file.isPresent() && files.add(file.get())) {
                left.addAll(words(file.get()));
            }
        }
        return files;
    }

    /** Returns the file that an argument names so; what begins with two such characters is none. */
    private static Optional<Path> named(String argument) {
        if (!argument.startsWith("@") || argument.startsWith("@@")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(argument.substring(1)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<String> words(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return List.of(text.replaceAll("[\"']", "").split("\\s+"));
        } catch (IOException e) {
            // To be told when it is read for its arguments.
            return List.of();
        }
    }
}
