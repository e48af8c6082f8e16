package io.github.asreval.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The good inputs that others are made of: the files of the tests. */
final class Seeds {

    static final Path ROOT = Path.of("testdata");

    /** Stands between the two files of an input that is two. */
    static final byte[] BETWEEN = "\n%%%%\n".getBytes(StandardCharsets.US_ASCII);

    /** Long files hold nothing that shorter ones do not, and take their time. */
    private static final int LONGEST = 8_192;

    private Seeds() {}

    /** Returns the files whose paths below the folder of test data match one of the patterns, the longest ones cut. */
    static List<byte[]> of(String... globs) {
        List<byte[]> seeds = new ArrayList<>();
        for (String glob : globs) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            try (Stream<Path> files = Files.walk(ROOT)) {
                List<Path> matching = files.filter(file -> matcher.matches(ROOT.relativize(file)))
                        .filter(file -> Files.isRegularFile(file) && !file.startsWith(FuzzCorpus.FOLDER))
                        .sorted()
                        .toList();
                for (Path file : matching) {
                    seeds.add(cut(Files.readAllBytes(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return seeds;
    }

    static List<byte[]> texts(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static List<byte[]> both(List<byte[]> some, List<byte[]> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Returns inputs of two files: each of the first with the next of the second. */
    static List<byte[]> pairs(List<byte[]> first, List<byte[]> second) {
        List<byte[]> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            pairs.add(pair(first.get(i % first.size()), second.get(i % second.size())));
        }
        return pairs;
    }

    private static byte[] pair(byte[] first, byte[] second) {
        ByteArrayOutputStream pair = new ByteArrayOutputStream();
        pair.writeBytes(first);
        pair.writeBytes(BETWEEN);
        pair.writeBytes(second);
        return pair.toByteArray();
    }

    /** Returns the two files of an input; without a separator both are the whole of it. */
    static List<byte[]> parts(byte[] input) {
        for (int i = 0; i + BETWEEN.length <= input.length; i++) {
            if (Arrays.equals(input, i, i + BETWEEN.length, BETWEEN, 0, BETWEEN.length)) {
                return List.of(Arrays.copyOf(input, i), Arrays.copyOfRange(input, i + BETWEEN.length, input.length));
            }
        }
        return List.of(input, input);
    }

    private static byte[] cut(byte[] bytes) {
        return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    }
}
