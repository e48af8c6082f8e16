package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares reports with those stored in testdata/wer. {@code -Dgolden.update=true} writes them anew, for review with
 * {@code git diff}.
 */
class GoldenTest {

    private static final Path CASES = Path.of("testdata/wer");
    private static final Set<String> FILES = Set.of("reference.txt", "hypothesis.txt", "expected.txt", "expected.json");
    /** Formats of which some cases have a report. */
    private static final Map<String, String> FURTHER = Map.ofEntries(
            Map.entry("html", "expected.html"),
            Map.entry("csv", "expected.csv"),
            Map.entry("tsv", "expected.tsv"),
            Map.entry("markdown", "expected.md"),
            Map.entry("junit", "expected.xml"),
            Map.entry("asr-evaluation", "expected.asr-evaluation.txt"),
            Map.entry("jiwer", "expected.jiwer.txt"),
            Map.entry("kaldi", "expected.kaldi.txt"),
            Map.entry("sclite-sum", "expected.sys"),
            Map.entry("sclite-pra", "expected.pra"),
            Map.entry("sclite-dtl", "expected.dtl"),
            Map.entry("sclite-sgml", "expected.sgml"));
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

    static List<Arguments> furtherReports() throws IOException {
        List<Arguments> reports = new ArrayList<>();
        for (String name : cases()) {
            for (Map.Entry<String, String> format : new TreeMap<>(FURTHER).entrySet()) {
                if (Files.exists(CASES.resolve(name).resolve(format.getValue()))) {
                    reports.add(Arguments.of(name, format.getKey(), format.getValue()));
                }
            }
        }
        return reports;
    }

    @ParameterizedTest(name = "{0} is reported as before as {1}")
    @MethodSource("furtherReports")
    void isReportedAsBeforeInFurtherFormats(String name, String format, String file) throws IOException {
        Path stored = CASES.resolve(name).resolve(file);
        String report = GoldenFile.withoutVersions(report(CASES.resolve(name), format));
        if (format.equals("html")) {
            GoldenPage.compare(stored, report);
        } else {
            GoldenFile.compare(stored, report);
        }
    }

    @Test
    void everyFormatHasAStoredReport() throws IOException {
        Set<String> formats = new TreeSet<>(Set.of("text", "json"));
        furtherReports().forEach(report -> formats.add(String.valueOf(report.get()[1])));
        assertEquals(
                Arrays.stream(ReportFormat.values())
                        .map(ReportFormat::id)
                        .collect(Collectors.toCollection(TreeSet::new)),
                formats);
    }

    @ParameterizedTest(name = "{0} is complete and holds nothing else")
    @MethodSource("cases")
    void isComplete(String name) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(name))) {
            Set<String> present =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            present.removeAll(FURTHER.values());
            present.remove("options.txt");
            present.removeAll(OTHER_HYPOTHESES);
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
        assertEquals(folder.endsWith("empty") ? 3 : 0, outcome.status(), outcome.err());
        return outcome.out();
    }
}
