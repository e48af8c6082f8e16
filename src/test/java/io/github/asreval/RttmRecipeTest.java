package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on speakers tells how RTTM and a text become STM, by a line for a shell that has {@code awk}. */
class RttmRecipeTest {

    private static final Path CALL = Path.of("testdata/speakers/call");

    @Test
    void rttmAndItsTextAreTheStmOfTheSameCall() throws IOException, InterruptedException {
        String line = Files.readString(Path.of("src/site/markdown/speakers.md"))
                .lines()
                .filter(text -> text.startsWith("    awk "))
                .findFirst()
                .orElseThrow();
        String command = line.strip().replace(" > reference.stm", "");
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && Files.isExecutable(Path.of("/usr/bin/awk")));
        Process shell = new ProcessBuilder("/bin/sh", "-c", command).start();
        String made = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, shell.waitFor());
        assertEquals(Files.readString(CALL.resolve("reference.stm")), made);
    }
}
