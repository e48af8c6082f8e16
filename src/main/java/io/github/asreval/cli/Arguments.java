package io.github.asreval.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * The arguments of a program.
 *
 * @param words as they are meant, those that stand in files among them
 * @param files the files that some of them stand in
 */
record Arguments(List<String> words, List<Path> files) {

    Arguments {
        words = List.copyOf(words);
        files = List.copyOf(files);
    }

    /** Returns other words, from the same files. */
    Arguments withWords(String... others) {
        return new Arguments(List.of(others), files);
    }

    /** Returns the arguments behind the first one, if there is one. */
    Arguments rest() {
        return new Arguments(words.subList(Math.min(1, words.size()), words.size()), files);
    }

    /** Returns the first argument, or an empty one. */
    String first() {
        return words.isEmpty() ? "" : words.get(0);
    }

    String[] array() {
        return words.toArray(String[]::new);
    }
}
