package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.Cli;
import io.github.asreval.cli.FakeCloud;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.loop.ArticleCall;
import io.github.asreval.transcribe.FakeTranscribe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
 *
 * <p>A block of {@code sh account} is for somebody with an account of AWS. The commands of a page with such blocks are run
 * one after the other: here with services in memory, and in the build with the SDK with services behind HTTP.
 */
class PagesTest {

    private static final Pattern EXAMPLE = Pattern.compile(
            "```sh( account)?\\n([^`]*?)\\n```\\n(?:(?:[^`]*\\n)?\\n?```text\\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("target/asreval/bin/(wer|vocab)( .*)");

    /** A hint, or what a gate says: on standard error, beside a command of the same page. */
    private static final Pattern SAID = Pattern.compile("(?m)^    (hint: .*)|^(gate: .*)|`(gate: [^`]*)`");

    /** What no test can run: all tests themselves, and lines for somebody's own shell. */
    private static final List<String> NOT_RUN =
            List.of("mvn verify", "source ~/asreval/share/bash-completion/completions/wer");

    private static final List<String> TESTS = tests();

    record Example(Path page, String command, Optional<String> output, boolean account) {

        @Override
        public String toString() {
            return page.getFileName() + ": " + command.lines().toList().get(0);
        }
    }

    record Printed(String out, String err, int status) {}

    /** Runs an example in surroundings of its own. */
    @FunctionalInterface
    interface Surroundings {

        /** Returns what the program prints with these arguments, of which the first is its name. */
        Printed run(Example example, String... arguments);
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/site/markdown"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), files.sorted())
                    .toList();
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path page : pages()) {
            if (!isOfAccount(page)) {
                examples.addAll(examples(page));
            }
        }
        return examples;
    }

    /** Returns the pages with examples for an account. */
    static List<Path> accountPages() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path page : pages()) {
            if (isOfAccount(page)) {
                found.add(page);
            }
        }
        return found;
    }

    private static boolean isOfAccount(Path page) throws IOException {
        return examples(page).stream().anyMatch(Example::account);
    }

    private static List<Example> examples(Path page) throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(page));
        while (matcher.find()) {
            if (COMMAND.matcher(matcher.group(2)).find()) {
                examples.add(new Example(
                        page, matcher.group(2), Optional.ofNullable(matcher.group(3)), matcher.group(1) != null));
            }
        }
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void printsWhatThePageShows(Example example) throws IOException {
        check(example, run(example.command()));
    }

    @ParameterizedTest(name = "{0}, with services in memory")
    @MethodSource("accountPages")
    void printsWhatThePageShowsOfAnAccount(Path page) throws IOException {
        FakeCloud cloud = new FakeCloud(new FakeTranscribe().transcribe(ArticleCall::transcript));
        checkInOrder(page, (example, arguments) -> {
            Outcome outcome = cloud.run(arguments);
            return new Printed(outcome.out(), outcome.err(), outcome.status());
        });
    }

    /** Runs all examples of a page one after the other; what they write is below a folder that has the page's name. */
    static void checkInOrder(Path page, Surroundings surroundings) throws IOException {
        Path folder = Path.of("target/pages", String.valueOf(page.getFileName()).replace(".md", ""));
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
        for (Example example : examples(page)) {
            check(example, surroundings.run(example, arguments(example.command())));
        }
    }

    private static void check(Example example, Printed printed) throws IOException {
        String shown = printed.status() > 1 ? printed.err() : printed.out();
        if (Boolean.getBoolean("golden.update") && example.output().isPresent()) {
            update(example, shown);
        } else {
            assertEquals(example.output().orElse(""), shown, () -> example + "\n" + printed.err());
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
        Matcher blocks = Pattern.compile("```(?:sh|sh account|console|bash)\\n(.*?)\\n```", Pattern.DOTALL)
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
        // Those of Spark run in a profile, beside its pages.
        try (Stream<Path> own = Files.walk(Path.of("src/test/java"));
                Stream<Path> ofSpark = Files.walk(Path.of("src/spark-test/java"))) {
            for (Path file : Stream.concat(own, ofSpark)
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("PagesTest.java"))
                    .toList()) {
                tests.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertFalse(tests.isEmpty());
        return tests;
    }

    private static String[] arguments(String command) {
        Matcher call = COMMAND.matcher(command);
        assertTrue(call.find(), command);
        List<String> arguments = new ArrayList<>(List.of(call.group(1)));
        arguments.addAll(List.of(call.group(2).strip().split(" +")));
        return arguments.toArray(String[]::new);
    }

    private static Printed run(String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(out, err, arguments(command));
        return new Printed(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), status);
    }
}
