package io.github.asreval.text.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;

/** The text files in the jar: tables, lists and templates in UTF-8, by their path below the package of all rooms. */
public final class Resource {

    private static final String ROOT = "/io/github/asreval/";

    private Resource() {}

    /** Returns the text of a file such as {@code improve/words/hi.txt}; nothing if there is none. */
    public static Optional<String> find(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                requireJar(path);
                return Optional.empty();
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that nothing is there because nothing is there: where Java cannot open the jar, it says the same of all. */
    private static void requireJar(String path) throws IOException {
        if (Resource.class.getResource(Resource.class.getSimpleName() + ".class") == null) {
            throw new FileSystemException(
                    path,
                    null,
                    "cannot be read from the jar of asreval; let more files be open at once, as by ulimit -n 256, or"
                            + " install it anew");
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
