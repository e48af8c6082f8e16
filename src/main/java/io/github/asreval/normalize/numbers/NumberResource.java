package io.github.asreval.normalize.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data about numbers that come with the library: lines of text, with comments after {@code #}. */
final class NumberResource {

    private NumberResource() {}

    /**
     * Returns the lines of a list that are neither empty nor comments.
     *
     * @throws IllegalArgumentException if there is no list of that name
     */
    static List<String> lines(String name) {
        try (InputStream in = NumberResource.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no list of number words is called \"" + name + "\"");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
