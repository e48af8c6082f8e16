package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The scripts of the action in {@code .github}, run as GitHub would run them, on the packaged programs. */
class ActionIT {

    private static final Path ACTION = Path.of(".github").toAbsolutePath();
    private static final String INSTALLATION = Path.of(System.getProperty("asreval.installation", "target/asreval"))
            .toAbsolutePath()
            .toString();

    @TempDir
    private Path folder;

    /**
     * What a script leaves behind.
     *
     * @param status its exit status
     * @param log what it prints, errors too
     * @param outputs what it says to the steps behind it
     * @param summary what is shown on the page of the job
     */
    private record Run(int status, String log, List<String> outputs, String summary) {

        String output(String name) {
            return outputs.stream()
                    .filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElse("");
        }
    }

    @BeforeEach
    void writesTranscripts() throws IOException {
        Files.writeString(folder.resolve("what was said.txt"), "The cat sat\n");
        Files.writeString(folder.resolve("heard.txt"), "the cat sat\n");
        Files.writeString(folder.resolve("-heard.txt"), "The cat\n");
        Files.writeString(folder.resolve("short.txt"), "");
    }

    @Test
    void withinTheLimitItPassesWithSummaryAndPage() throws Exception {
        Run run = score(Map.of(
                "reference", "what was said.txt", "hypothesis", "heard.txt", "normalize", "fold", "fail-above", "10%"));
        assertReported(0, "## WER 0.000%", run);
    }

    @Test
    void aboveTheLimitItFailsBehindSummaryAndPage() throws Exception {
        Run run = score(Map.of("reference", "what was said.txt", "hypothesis", "heard.txt", "fail-above", "10%"));
        assertReported(1, "## WER 33.333%", run);
        assertEquals(1, run.log().split("gate: fail-above", -1).length - 1, run.log());
    }

    @Test
    void furtherOptionsAndSeveralHypothesesAreGivenOn() throws Exception {
        Run run = score(Map.of(
                "reference", "what was said.txt",
                "hypothesis", "heard.txt\n-heard.txt\n",
                "args", "  --case-insensitive\n--threads  1 "));
        assertReported(0, "[2] <code>-heard", run);
        assertTrue(run.summary().contains("0.000%"), run.summary());
    }

    @Test
    void badInputIsToldInTheLogAndLeavesNothing() throws Exception {
        Run run = score(Map.of("reference", "what was said.txt", "hypothesis", "short.txt"));
        assertNothingReported(3, run);
        assertTrue(run.log().contains("short.txt"), run.log());
    }

    @ParameterizedTest(name = "wrong usage is told: {0}")
    @ValueSource(strings = {"--no-such-option", "$(touch evil)", "; touch evil", "`touch evil`"})
    void wrongUsageIsToldAndNothingIsRunAsAScript(String arguments) throws Exception {
        Run run = score(Map.of(
                "reference",
                "what was said.txt",
                "hypothesis",
                "heard.txt",
                "fail-above",
                "\"; touch evil",
                "args",
                arguments));
        assertNothingReported(2, run);
        assertFalse(Files.exists(folder.resolve("evil")));
    }

    @Test
    void whatIsNotGivenIsBuiltFromTheSourceBesideTheAction() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path mvn = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\necho \"$@\"\n");
        assertTrue(mvn.toFile().setExecutable(true));
        JsonNode build = step("Build wer");
        assertEquals("inputs.installation == ''", build.get("if").asString());
        Run run = run(build, Map.of("PATH", bin + File.pathSeparator + System.getenv("PATH")));
        assertEquals(0, run.status(), run.log());
        assertTrue(run.log().contains("-f " + ACTION + "/../pom.xml -DskipTests package"), run.log());
    }

    @Test
    void everyInputReachesTheScript() throws Exception {
        List<String> used = new ArrayList<>(List.of("artifact"));
        step("Score")
                .get("env")
                .forEach(value -> used.add(value.asString().replaceAll("\\$\\{\\{ inputs\\.|}}| ", "")));
        assertEquals(
                action().get("inputs").propertyNames().stream().sorted().toList(),
                used.stream().sorted().toList());
    }

    @Test
    void noScriptHasAnExpressionInIt() throws Exception {
        for (JsonNode step : steps()) {
            String script = step.path("run").asString("");
            assertFalse(script.contains("${{"), script);
            assertTrue(step.has("uses") || step.get("shell").asString().equals("bash"), step::toString);
        }
    }

    private void assertReported(int status, String summary, Run run) throws IOException {
        assertEquals(status, run.status(), run.log());
        assertEquals(String.valueOf(status), run.output("status"));
        assertTrue(run.summary().contains(summary), run.summary());
        assertTrue(Files.readString(Path.of(run.output("page"))).startsWith("<!DOCTYPE html>"));
    }

    private void assertNothingReported(int status, Run run) {
        assertEquals(status, run.status(), run.log());
        assertEquals(List.of("status=" + status), run.outputs());
        assertEquals("", run.summary());
        assertFalse(Files.exists(folder.resolve("word-error-rate.html")));
    }

    /** Runs the script that scores, with the inputs given and the others as they are by default. */
    private Run score(Map<String, String> inputs) throws Exception {
        Map<String, String> all = new HashMap<>();
        action().get("inputs")
                .properties()
                .forEach(input ->
                        all.put(input.getKey(), input.getValue().get("default").asString()));
        all.put("installation", INSTALLATION);
        all.putAll(inputs);
        JsonNode score = step("Score");
        Map<String, String> environment = new HashMap<>();
        score.get("env").properties().forEach(variable -> {
            String input = variable.getValue().asString().replaceAll("^\\$\\{\\{ inputs\\.([a-z-]+) }}$", "$1");
            environment.put(variable.getKey(), all.get(input));
        });
        return run(score, environment);
    }

    private static JsonNode action() throws IOException {
        return new YAMLMapper().readTree(Files.readString(ACTION.resolve("action.yml")));
    }

    private static List<JsonNode> steps() throws IOException {
        List<JsonNode> steps = new ArrayList<>();
        action().get("runs").get("steps").forEach(steps::add);
        return steps;
    }

    private static JsonNode step(String name) throws IOException {
        return steps().stream()
                .filter(step -> step.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Run run(JsonNode step, Map<String, String> variables) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "bash"))),
                "bash is not installed");
        Path script =
                Files.writeString(folder.resolve("script"), step.get("run").asString());
        Path outputs = Files.createFile(folder.resolve("outputs"));
        Path summary = Files.createFile(folder.resolve("summary"));
        Path log = folder.resolve("log");
        // GitHub's flags, and -u besides.
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-euo", "pipefail", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        List.of("ASREVAL_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").forEach(environment::remove);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("GITHUB_ACTION_PATH", ACTION.toString());
        environment.put("GITHUB_OUTPUT", outputs.toString());
        environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        environment.put("RUNNER_TEMP", folder.toString());
        environment.putAll(variables);
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), script::toString);
        } finally {
            process.destroyForcibly();
        }
        return new Run(
                process.exitValue(), Files.readString(log), Files.readAllLines(outputs), Files.readString(summary));
    }
}
