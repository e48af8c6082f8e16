package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.asreval.text.base.VisibleText;
import java.util.regex.Pattern;

/** What no output may hold, whatever came in. */
public final class Harmless {

    /** Commands that runners of GitHub, Azure and TeamCity take from a log. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*::[A-Za-z]|##(vso|teamcity)?\\[");

    private Harmless() {}

    /** Sees that data has no control characters but those of its own layout. */
    public static void assertData(String output) {
        output.codePoints().forEach(c -> {
            boolean layout = c == '\n' || c == '\t' || c == '\r';
            assertFalse(Character.isISOControl(c) && !layout, () -> "U+" + Integer.toHexString(c));
        });
    }

    /** Sees that text for people has nothing that a terminal obeys, or that turns text around. */
    public static void assertShown(String output) {
        output.codePoints().forEach(c -> {
            boolean layout = c == '\n' || c == '\t' || c > 0xFFFF;
            assertFalse(VisibleText.isUnsafe(c) && !layout, () -> "U+" + Integer.toHexString(c));
        });
    }

    /** Sees the same of lines in a log, which hold no commands either. */
    public static void assertLines(String output) {
        assertShown(output);
        var command = COMMAND.matcher(output);
        assertFalse(
                command.find(),
                () -> "a command: " + output.substring(command.start()).lines().findFirst());
    }
}
