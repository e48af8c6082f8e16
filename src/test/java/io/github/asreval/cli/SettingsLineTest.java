package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsLineTest {

    private static final List<String> CALL = List.of(
            "wer",
            "-s",
            "--normalize",
            "hinglish-call",
            "testdata/hinglish-call/reference.txt",
            "testdata/hinglish-call/hypothesis.txt");

    @Test
    void isOneLineWhereNoTerminalShowsIt() {
        List<String> lines = settings(0);
        assertEquals(1, lines.size(), lines.toString());
        assertEquals(lines, settings(0, "--width", "40"));
    }

    @Test
    void isWrappedOnATerminal() {
        List<String> lines = settings(60);
        assertTrue(lines.size() > 3, lines.toString());
        for (String line : lines) {
            assertTrue(line.length() <= 60, line);
        }
        assertTrue(lines.get(1).startsWith("     "), lines.get(1));
        assertEquals(
                settings(0).get(0), String.join("", lines).replaceAll(" +", "").replace(";", "; "));
        assertEquals(1, settings(60, "--width", "0").size());
    }

    /** The lines from norm= up to the four that scripts look for. */
    private static List<String> settings(int columns, String... options) {
        List<String> arguments = new ArrayList<>(CALL);
        arguments.addAll(List.of(options));
        Outcome outcome = Outcome.onTerminal(columns, arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        List<String> lines = outcome.out().lines().toList();
        int start = 0;
        while (!lines.get(start).startsWith("norm=")) {
            start++;
        }
        int end = start;
        while (!lines.get(end).startsWith("Sentence count:")) {
            end++;
        }
        return lines.subList(start, end);
    }
}
