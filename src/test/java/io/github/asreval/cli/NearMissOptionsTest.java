package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearMissOptionsTest {

    @TempDir
    private Path folder;

    @Test
    void listedVariantsAreNearMissesAndStayErrors() throws IOException {
        String list = file("variants.txt", "# ours\nthanks\tthank you\n");
        String[] files = {file("reference.txt", "oh thanks a lot\n"), file("hypothesis.txt", "oh thank you a lot\n")};
        Outcome without = Outcome.of("wer", "-s", "--near-misses", files[0], files[1]);
        assertFalse(without.out().contains("variant: "), without.out());
        Outcome with = Outcome.of("wer", "-s", "--near-misses", "--variant-list", list, files[0], files[1]);
        assertTrue(with.out().startsWith("""
                        Near misses (count, errors, WER if accepted, class); the counts below hold them all
                               1       2    0.000%  variant: listed as variants of one another
                                                    thanks heard as thank you
                        WER if all of them were accepted: 0.000% (0 / 4)
                        """), with.out());
        assertEquals(totals(without.out()), totals(with.out()));
        Outcome json =
                Outcome.of("wer", "-s", "-f", "json", "--near-misses", "--variant-list", list, files[0], files[1]);
        assertTrue(json.out().contains("\"class\": \"variant\""), json.out());
    }

    @Test
    void namesTheBadLineOfAListAndReportsNothing() throws IOException {
        String list = file("variants.txt", "a\tb\nno tab\n");
        String text = file("text.txt", "a\n");
        Outcome outcome = Outcome.of("wer", "--near-misses", "--variant-list", list, text, text);
        assertEquals(3, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(list + ":2: "), outcome.err());
        Outcome missing = Outcome.of("wer", "--near-misses", "--variant-list", "none.txt", text, text);
        assertEquals(3, missing.status());
        assertTrue(missing.err().startsWith("none.txt: no such file"), missing.err());
    }

    @Test
    void aListWithoutTheTableIsWrongUsage() throws IOException {
        String text = file("text.txt", "a\n");
        Outcome outcome = Outcome.of("wer", "--variant-list", "variants.txt", text, text);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("give --near-misses, too"), outcome.err());
    }

    private static String totals(String report) {
        return report.substring(report.indexOf("Hits:"));
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }
}
