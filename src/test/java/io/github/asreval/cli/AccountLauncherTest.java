package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher starts Java with, where the SDK of AWS is installed and where it is not. */
@DisabledOnOs(OS.WINDOWS)
class AccountLauncherTest {

    private static final Path SCRIPTS = Path.of("src/main/scripts");

    @TempDir
    private Path folder;

    @BeforeEach
    void install() throws IOException {
        Path home = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        executable(home, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.createDirectories(folder.resolve("bin"));
        for (String program : List.of("wer", "vocab")) {
            executable(folder.resolve("bin").resolve(program), Files.readString(SCRIPTS.resolve("launcher.sh")));
        }
        Files.createDirectories(folder.resolve("lib"));
        Files.createFile(folder.resolve("lib/a.jar"));
        Files.createFile(folder.resolve("lib/b.jar"));
    }

    private static void executable(Path file, String content) throws IOException {
        Files.writeString(file, content);
        assertTrue(file.toFile().setExecutable(true));
    }

    private void installAws() throws IOException {
        Path aws = Files.createDirectories(folder.resolve("lib/aws"));
        Files.createFile(aws.resolve("s3.jar"));
        Files.createFile(aws.resolve("asreval-aws.jar"));
        Files.createFile(aws.resolve("NOTICE"));
    }

    /** Returns all that Java is started with, with the folder's name left out. */
    private String started(String command) throws IOException, InterruptedException {
        String[] words = command.split(" ", -1);
        words[0] = folder.resolve("bin").resolve(words[0]).toString();
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
            return said.replace(folder.toRealPath().toString(), "HERE");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "vocab push f --name n",
                "vocab pull n",
                "vocab list",
                "vocab status n",
                "vocab delete n",
                "vocab loop c.wav",
                "wer transcribe a.wav"
            })
    void commandsThatAskAmazonHaveTheSdkBehindTheirOwnJar(String command) throws IOException, InterruptedException {
        String without = started(command);
        installAws();
        assertEquals(
                without.replace(
                        "\n-cp\nHERE/lib/b.jar\n",
                        "\n-cp\nHERE/lib/b.jar:HERE/lib/aws/asreval-aws.jar:HERE/lib/aws/s3.jar\n"),
                started(command));
        assertTrue(without.contains("-Xbootclasspath/a:HERE/lib/a.jar:HERE/lib/b.jar\n"), without);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "wer a b",
                "wer",
                "wer --help",
                "wer push pull",
                "wer list",
                "wer ./transcribe b",
                "wer normalize transcribe",
                "vocab",
                "vocab validate push",
                "vocab generate list -o loop",
                "vocab transcribe",
                "vocab --version push"
            })
    void allOthersAreStartedAsIfItWereNotThere(String command) throws IOException, InterruptedException {
        String without = started(command);
        installAws();
        assertEquals(without, started(command));
    }

    @Test
    void onWindowsTheSameCommandsHaveIt() throws IOException {
        String script = Files.readString(SCRIPTS.resolve("launcher.cmd"));
        assertTrue(script.contains("if \"%PROGRAM% %~1\"==\"wer transcribe\" set"), script);
        assertTrue(
                script.contains(
                        "for %%C in (push pull list status delete loop) do if \"%PROGRAM% %~1\"==\"vocab %%C\" set"),
                script);
    }
}
