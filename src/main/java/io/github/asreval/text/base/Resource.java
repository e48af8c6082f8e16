package io.github.asreval.text.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text files in the jar: tables, lists and templates in UTF-8, by their path below the package of all rooms. */
public final class Resource {

    private static final String ROOT = "/io/github/asreval/";

    private Resource() {}

    /** Returns the text of a file such as {@code improve/words/hi.txt}; nothing if there is none. */
    public static Optional<String> find(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the text of a file that has to be there.
     *
     * @throws IllegalStateException if it is not
     */
    public static String text(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("no resource " + path + " in the jar"));
    }

    /** Returns the lines of a file that are neither blank nor comments, which begin with {@code #}. */
    public static List<String> lines(String path) {
        return text(path)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
