package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.Cli;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples of README: a block of shell followed by a block of text is a command and what it prints, one that no
 * block of text follows prints nothing.
 * {@code -Dgolden.update=true} writes the outputs anew.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\n([^`]*?)\\n```\\n(?:(?:[^`]*\\n)?\\n?```text\\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("target/asreval/bin/(wer|vocab)( .*)");

    record Example(String command, String output) {}

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(README));
        while (matcher.find()) {
            if (COMMAND.matcher(matcher.group(1)).find()) {
                examples.add(new Example(matcher.group(1), Objects.requireNonNullElse(matcher.group(2), "")));
            }
        }
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void printsWhatReadmeShows(Example example) throws IOException {
        String printed = run(example.command());
        if (Boolean.getBoolean("golden.update") && !example.output().isEmpty()) {
            String readme = Files.readString(README);
            Files.writeString(README, readme.replace(example.output() + "```", printed + "```"));
        }
        assertEquals(example.output(), printed);
    }

    @Test
    void everyProgramCallInReadmeIsRun() throws IOException {
        Matcher calls = COMMAND.matcher(Files.readString(README));
        int count = 0;
        while (calls.find()) {
            count++;
        }
        assertTrue(
                count > 0 && count == examples().size(),
                count + " calls, " + examples().size() + " examples");
    }

    @Test
    void theLibraryExampleIsTheOneThatTheTestsRun() throws IOException {
        Matcher block = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        assertTrue(block.find());
        String test = Files.readString(Path.of("src/test/java/io/github/asreval/ReadmeLibraryExampleTest.java"))
                .replaceAll("(?m)^ +", "");
        for (String line : block.group(1).lines().toList()) {
            String statement = line.replaceAll(" *//.*", "");
            assertTrue(test.contains(statement), line);
        }
    }

    /** What the command prints on standard output, or on standard error where it fails. */
    private static String run(String command) {
        Matcher call = COMMAND.matcher(command);
        assertTrue(call.find(), command);
        List<String> arguments = new ArrayList<>(List.of(call.group(1)));
        arguments.addAll(List.of(call.group(2).strip().split(" +")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(out, err, arguments.toArray(String[]::new));
        return (status > 1 ? err : out).toString(StandardCharsets.UTF_8);
    }
}
