package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.Cli;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples of README and of the pages: a block of shell followed by a block of text is a command and what it prints,
 * one that no block of text follows prints nothing, or into a file. {@code -Dgolden.update=true} writes the outputs anew.
 */
class PagesTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\n([^`]*?)\\n```\\n(?:(?:[^`]*\\n)?\\n?```text\\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("target/asreval/bin/(wer|vocab)( .*)");

    /** A hint, or what a gate says: on standard error, beside a command of the same page. */
    private static final Pattern SAID = Pattern.compile("(?m)^    (hint: .*)|^(gate: .*)|`(gate: [^`]*)`");

    /** What no test can run: all tests themselves, and lines for somebody's own shell. */
    private static final List<String> NOT_RUN =
            List.of("mvn verify", "source ~/asreval/share/bash-completion/completions/wer");

    private static final List<String> TESTS = tests();

    record Example(Path page, String command, Optional<String> output) {

        @Override
        public String toString() {
            return page.getFileName() + ": " + command.lines().toList().get(0);
        }
    }

    record Printed(String out, String err, int status) {}

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/site/markdown"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), files.sorted())
                    .toList();
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path page : pages()) {
            examples.addAll(examples(page));
        }
        return examples;
    }

    private static List<Example> examples(Path page) throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(page));
        while (matcher.find()) {
            if (COMMAND.matcher(matcher.group(1)).find()) {
                examples.add(new Example(page, matcher.group(1), Optional.ofNullable(matcher.group(2))));
            }
        }
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void printsWhatThePageShows(Example example) throws IOException {
        Printed printed = run(example.command());
        String shown = printed.status() > 1 ? printed.err() : printed.out();
        if (Boolean.getBoolean("golden.update") && example.output().isPresent()) {
            update(example, shown);
        } else {
            assertEquals(example.output().orElse(""), shown);
        }
    }

    private static void update(Example example, String shown) throws IOException {
        String page = Files.readString(example.page());
        int start = page.indexOf("```text\n", page.indexOf(example.command())) + "```text\n".length();
        Files.writeString(
                example.page(), page.substring(0, start) + shown + page.substring(page.indexOf("```", start)));
    }

    @ParameterizedTest(name = "every command of {0} is run")
    @MethodSource("pages")
    void everyCommandIsRun(Path page) throws IOException {
        String text = Files.readString(page);
        assertEquals(COMMAND.matcher(text).results().count(), examples(page).size(), "calls and examples");
        Matcher blocks = Pattern.compile("```(?:sh|console|bash)\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(text);
        while (blocks.find()) {
            String first = blocks.group(1).lines().toList().get(0);
            assertTrue(COMMAND.matcher(first).find() || NOT_RUN.contains(first), first);
        }
    }

    @ParameterizedTest(name = "what {0} says of standard error stands there")
    @MethodSource("pages")
    void hintsAndGatesAreSaid(Path page) throws IOException {
        List<String> said = new ArrayList<>();
        Matcher matcher = SAID.matcher(Files.readString(page));
        while (matcher.find()) {
            said.add(Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                    .filter(text -> text != null)
                    .findFirst()
                    .orElseThrow());
        }
        if (said.isEmpty()) {
            return;
        }
        StringBuilder err = new StringBuilder();
        for (Example example : examples(page)) {
            err.append(run(example.command()).err());
        }
        said.forEach(line -> assertTrue(err.toString().contains(line), () -> line + "\nis not in\n" + err));
    }

    @ParameterizedTest(name = "the Java of {0} is in tests")
    @MethodSource("pages")
    void everyLineOfJavaIsInATest(Path page) throws IOException {
        Matcher block = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(page));
        while (block.find()) {
            for (String line : block.group(1).lines().toList()) {
                String statement = line.replaceAll(" *//.*", "").strip();
                assertTrue(TESTS.stream().anyMatch(test -> test.contains(statement)), line);
            }
        }
    }

    private static List<String> tests() {
        List<String> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("PagesTest.java"))
                    .toList()) {
                tests.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertFalse(tests.isEmpty());
        return tests;
    }

    private static Printed run(String command) {
        Matcher call = COMMAND.matcher(command);
        assertTrue(call.find(), command);
        List<String> arguments = new ArrayList<>(List.of(call.group(1)));
        arguments.addAll(List.of(call.group(2).strip().split(" +")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(out, err, arguments.toArray(String[]::new));
        return new Printed(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), status);
    }
}
