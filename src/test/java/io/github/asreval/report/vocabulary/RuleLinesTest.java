package io.github.asreval.report.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.check.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what the program explains and the manual together. */
class RuleLinesTest {

    private static final Path MANUAL = Path.of("src", "site", "markdown", "vocabulary-rules.md");

    @ParameterizedTest(name = "{0} is explained as in the manual")
    @EnumSource
    void saysWhatTheManualSays(Rule rule) throws IOException {
        assertEquals(words(section(rule)), words(RuleLines.page(rule, 0)));
    }

    @ParameterizedTest(name = "the page about {0} fits its terminal")
    @EnumSource
    void fitsTheTerminal(Rule rule) {
        for (String line : RuleLines.page(rule, 60).lines().toList()) {
            assertTrue(line.length() <= 60 || line.startsWith("    "), line);
        }
    }

    private static String section(Rule rule) throws IOException {
        String manual = Files.readString(MANUAL);
        int start = manual.indexOf("\n## " + rule.id() + "\n");
        int end = manual.indexOf("\n## ", start + 1);
        return manual.substring(start, end < 0 ? manual.length() : end);
    }

    /** The text without white space and markup. */
    private static String words(String text) {
        return text.replaceAll("(?m)^```.*$|^## |\\*\\*|\\*(?=Fix\\.)|(?<=Fix\\.)\\*", "")
                .replaceAll("\\s+", "");
    }
}
