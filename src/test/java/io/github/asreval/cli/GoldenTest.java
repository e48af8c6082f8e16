package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares reports with those stored in testdata/wer. {@code -Dgolden.update=true} writes them anew, for review with
 * {@code git diff}.
 */
class GoldenTest {

    private static final Path CASES = Path.of("testdata/wer");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Set<String> FILES =
            Set.of("reference.txt", "hypothesis.txt", "expected.txt", "expected.json", "options.txt");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0} is reported as before")
    @MethodSource("cases")
    void reportsAsBefore(String name) throws IOException {
        Path folder = CASES.resolve(name);
        compare(folder.resolve("expected.txt"), report(folder, "text"));
        compare(folder.resolve("expected.json"), withoutVersions(report(folder, "json")));
    }

    @ParameterizedTest(name = "{0} is complete and holds nothing else")
    @MethodSource("cases")
    void isComplete(String name) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(name))) {
            Set<String> present =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertTrue(FILES.containsAll(present), present.toString());
            present.add("options.txt");
            assertEquals(FILES, present);
        }
    }

    private static String report(Path folder, String format) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("wer", "-f", format));
        Path options = folder.resolve("options.txt");
        if (Files.exists(options)) {
            arguments.addAll(List.of(Files.readString(options).strip().split(" +")));
        }
        arguments.add(unix(folder.resolve("reference.txt")));
        arguments.add(unix(folder.resolve("hypothesis.txt")));
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    private static String unix(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String withoutVersions(String json) {
        return json.replaceAll("\"(version|icu|unicode|java)\": \"[^\"]*\"", "\"$1\": \"\"");
    }

    private static void compare(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }
}
