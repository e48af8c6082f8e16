package io.github.asreval.cli.wer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsHowFarItIsAndLeavesNothingBehind() {
        try (Progress progress = Progress.impatient(terminal(60), "Scoring", OptionalLong.of(4_000_000))) {
            progress.reached(1_000_000);
            progress.reached(4_000_000);
        }
        String shown = err.toString(UTF_8);
        assertTrue(shown.contains("100%"), shown);
        assertTrue(shown.contains("4/4 MB"), shown);
        assertTrue(shown.endsWith("\r" + " ".repeat(59) + "\r"), shown);
        for (String line : shown.split("\r", -1)) {
            assertTrue(line.length() < 60 && line.chars().allMatch(c -> c >= ' ' && c < 0x7F), line);
        }
    }

    @Test
    void tellsWhatWasReadOfAStreamOfUnknownLength() {
        try (Progress progress = Progress.impatient(terminal(80), "Scoring", OptionalLong.empty())) {
            progress.reached(7_000_000);
        }
        assertTrue(err.toString(UTF_8).contains("7/? MB"), err.toString(UTF_8));
    }

    @Test
    void saysNothingInTheFirstSecond() {
        try (Progress progress = Progress.of(terminal(80), "Scoring", true, OptionalLong.of(10))) {
            progress.reached(10);
        }
        assertEquals("", err.toString(UTF_8));
    }

    @Test
    void saysNothingWhereNoTerminalShowsIt() {
        try (Progress progress = Progress.impatient(terminal(0), "Scoring", OptionalLong.of(10))) {
            progress.reached(5);
        }
        assertEquals("", err.toString(UTF_8));
    }

    private Terminal terminal(int columns) {
        return new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, 0, false, columns);
    }
}
