package io.github.asreval.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.asreval.cli.base.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what {@code vocab} says of the files in testdata/vocab with what is stored there. */
class VocabGoldenTest {

    private static final Path CASES = Path.of("testdata/vocab");
    private static final Set<String> EXPECTED =
            Set.of("expected.txt", "expected.json", "expected.sarif", "expected.diff", "expected.fixed");

    static List<String> cases() throws IOException {
        return GoldenFile.cases(CASES);
    }

    @ParameterizedTest(name = "{0} is reported as before")
    @MethodSource("cases")
    void reportsAsBefore(String name) throws IOException {
        Path folder = CASES.resolve(name);
        GoldenFile.compare(
                folder.resolve("expected.txt"), validate(folder, "text").out());
        GoldenFile.compare(
                folder.resolve("expected.json"),
                GoldenFile.withoutVersions(validate(folder, "json").out()));
        GoldenFile.compare(
                folder.resolve("expected.sarif"),
                GoldenFile.withoutVersions(validate(folder, "sarif").out()));
    }

    @ParameterizedTest(name = "{0} is fixed as before")
    @MethodSource("cases")
    void fixesAsBefore(String name) throws IOException {
        Path folder = CASES.resolve(name);
        compareBytes(folder.resolve("expected.fixed"), fix(folder, input(folder)));
        compareBytes(folder.resolve("expected.diff"), fix(folder, input(folder), "--check"));
    }

    @ParameterizedTest(name = "{0}, once fixed, is not changed again")
    @MethodSource("cases")
    void fixingTwiceChangesNothing(String name) throws IOException {
        Path folder = CASES.resolve(name);
        byte[] fixed = Files.readAllBytes(folder.resolve("expected.fixed"));
        List<String> arguments = new ArrayList<>(List.of("vocab", "fix", "--check"));
        arguments.addAll(GoldenFile.options(folder));
        arguments.addAll(List.of("--language", language(folder), "-"));
        assertEquals(
                "", Outcome.withInput(fixed, arguments.toArray(String[]::new)).out());
    }

    @ParameterizedTest(name = "all reports on {0} agree")
    @MethodSource("cases")
    void reportsAgree(String name) throws IOException {
        Path folder = CASES.resolve(name);
        JsonNode json = json(validate(folder, "json")).get("files").get(0);
        JsonNode run = json(validate(folder, "sarif")).get("runs").get(0);
        String text = validate(folder, "text").out();
        int findings = json.get("findings").size();
        assertEquals(findings, run.get("results").size());
        assertEquals(
                findings,
                text.lines()
                        .filter(l -> l.matches(".*: (error|warning|info): .* \\[[a-z0-9-]+]"))
                        .count());
        for (String severity : List.of("error", "warning", "info")) {
            int count = json.get(severity + "s").asInt();
            String level = severity.equals("info") ? "note" : severity;
            assertEquals(count, count(json.get("findings"), "severity", severity));
            assertEquals(count, count(run.get("results"), "level", level));
            if (findings > 0) {
                assertTrue(text.contains(count + " " + severity + (count == 1 ? "" : "s")), text);
            }
        }
        assertEquals(
                json.get("valid").asBoolean() ? 0 : 1, validate(folder, "json").status());
        for (JsonNode result : run.get("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertEquals(rule.get("id"), result.get("ruleId"));
        }
    }

    @ParameterizedTest(name = "the SARIF of {0} follows the official schema")
    @MethodSource("cases")
    void sarifFollowsItsSchema(String name) throws IOException {
        String sarif = validate(CASES.resolve(name), "sarif").out();
        assertEquals(List.of(), schema().validate(sarif, InputFormat.JSON));
    }

    @ParameterizedTest(name = "nothing in {0} reaches a terminal unescaped")
    @MethodSource("cases")
    void textIsSafe(String name) throws IOException {
        Path folder = CASES.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("vocab", "fix", "--check", "--color=never"));
        arguments.addAll(GoldenFile.options(folder));
        arguments.add(GoldenFile.unix(input(folder)));
        Outcome fixed = Outcome.onTerminal(80, arguments.toArray(String[]::new));
        for (String shown : List.of(validate(folder, "text").out(), fixed.out(), fixed.err())) {
            shown.codePoints().filter(VocabGoldenTest::isObeyed).forEach(c -> {
                throw new AssertionError("U+" + Integer.toHexString(c) + " in " + shown);
            });
        }
    }

    @ParameterizedTest(name = "{0} is complete and holds nothing else")
    @MethodSource("cases")
    void isComplete(String name) throws IOException {
        Path folder = CASES.resolve(name);
        for (String file : EXPECTED) {
            assertTrue(Files.exists(folder.resolve(file)), file);
        }
        assertTrue(Files.exists(input(folder)));
    }

    private static boolean isObeyed(int c) {
        return (c != '\n' && Character.isISOControl(c)) || (c >= 0x202A && c <= 0x202E) || c == 0x2066 || c == 0xFEFF;
    }

    /** The one file that is neither options nor expected. */
    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> inputs = files.filter(
                            file -> !EXPECTED.contains(file.getFileName().toString()))
                    .filter(file -> !file.endsWith("options.txt"))
                    .toList();
            assertEquals(1, inputs.size(), inputs.toString());
            return inputs.get(0);
        }
    }

    private static Outcome validate(Path folder, String format) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("vocab", "validate", "-f", format));
        arguments.addAll(GoldenFile.options(folder));
        arguments.add(GoldenFile.unix(input(folder)));
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertTrue(outcome.status() <= 1, outcome.err());
        return outcome;
    }

    private static byte[] fix(Path folder, Path file, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("vocab", "fix"));
        arguments.addAll(List.of(more));
        arguments.addAll(GoldenFile.options(folder));
        arguments.add(GoldenFile.unix(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(out, err, arguments.toArray(String[]::new));
        assertTrue(status <= 1, err.toString(UTF_8));
        return out.toByteArray();
    }

    private static void compareBytes(Path file, byte[] actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(file, actual);
        }
        assertArrayEquals(Files.readAllBytes(file), actual, new String(actual, UTF_8));
    }

    private static String language(Path folder) throws IOException {
        return json(validate(folder, "json")).at("/files/0/language").asString();
    }

    private static int count(JsonNode findings, String member, String value) {
        int count = 0;
        for (JsonNode finding : findings) {
            count += finding.get(member).asString().equals(value) ? 1 : 0;
        }
        return count;
    }

    private static JsonNode json(Outcome outcome) {
        return JsonMapper.shared()
                .readTree(new ByteArrayInputStream(outcome.out().getBytes(UTF_8)));
    }

    private static Schema schema() throws IOException {
        try (InputStream in = VocabGoldenTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(in));
        }
    }
}
