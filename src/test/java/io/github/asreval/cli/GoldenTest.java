package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    private static final Set<String> FILES =
            Set.of("reference.txt", "hypothesis.txt", "expected.txt", "expected.json", "expected.html", "options.txt");
    /** What is compared with the hypothesis, in cases about several systems. */
    private static final List<String> OTHER_HYPOTHESES = List.of("hypothesis-2.txt", "hypothesis-3.txt");

    static List<String> cases() throws IOException {
        return GoldenFile.cases(CASES);
    }

    @ParameterizedTest(name = "{0} is reported as before")
    @MethodSource("cases")
    void reportsAsBefore(String name) throws IOException {
        Path folder = CASES.resolve(name);
        GoldenFile.compare(folder.resolve("expected.txt"), report(folder, "text"));
        GoldenFile.compare(folder.resolve("expected.json"), GoldenFile.withoutVersions(report(folder, "json")));
    }

    static List<String> casesWithPage() throws IOException {
        return cases().stream()
                .filter(name -> Files.exists(CASES.resolve(name).resolve("expected.html")))
                .toList();
    }

    @ParameterizedTest(name = "{0} is shown in browsers as before")
    @MethodSource("casesWithPage")
    void isShownAsBefore(String name) throws IOException {
        Path folder = CASES.resolve(name);
        GoldenFile.compare(folder.resolve("expected.html"), GoldenFile.withoutAssets(report(folder, "html")));
    }

    @ParameterizedTest(name = "{0} is complete and holds nothing else")
    @MethodSource("cases")
    void isComplete(String name) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(name))) {
            Set<String> present =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            present.removeAll(OTHER_HYPOTHESES);
            present.addAll(List.of("options.txt", "expected.html"));
            assertEquals(FILES, present);
        }
    }

    private static String report(Path folder, String format) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("wer", "-f", format));
        arguments.addAll(GoldenFile.options(folder));
        arguments.add(GoldenFile.unix(folder.resolve("reference.txt")));
        arguments.add(GoldenFile.unix(folder.resolve("hypothesis.txt")));
        for (String other : OTHER_HYPOTHESES) {
            if (Files.exists(folder.resolve(other))) {
                arguments.add(GoldenFile.unix(folder.resolve(other)));
            }
        }
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }
}
