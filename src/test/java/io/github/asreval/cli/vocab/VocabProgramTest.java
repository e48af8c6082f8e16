package io.github.asreval.cli.vocab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.Cli;
import io.github.asreval.cli.Surroundings;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.text.base.DisplayWidth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program {@code vocab}: its explanations, and how it ends. */
class VocabProgramTest {

    @Test
    void explainsARule() {
        assertEquals("""
                phrase-space

                error: the words of a phrase are joined by hyphens, with no space of any kind.

                A space in a phrase makes the whole vocabulary fail. Words are joined by
                hyphens; a no-break space or an ideographic space is a space too.

                Bad:

                    Los Angeles⇥⇥⇥

                Good:

                    Los-Angeles⇥⇥⇥Los Angeles

                Fix. Spaces at the edges are removed, those between words become hyphens. An
                empty DisplayAs gets the old form.
                """, Outcome.of("vocab", "explain", "phrase-space").out());
    }

    @Test
    void listsTheRules() {
        List<String> rules = Outcome.of("vocab", "explain").out().lines().toList();
        assertEquals(io.github.asreval.vocabulary.check.Rule.values().length, rules.size());
        assertTrue(rules.get(0).matches("file-empty +error +a vocabulary file contains something"), rules.get(0));
        for (String line :
                Outcome.onTerminal(80, "vocab", "explain").out().lines().toList()) {
            assertTrue(line.length() <= 80, line);
        }
    }

    @Test
    void tellsWhatIsDocumentedForALanguage() {
        Outcome hindi = Outcome.of("vocab", "charset", "hi-IN");
        assertEquals(0, hindi.status());
        assertTrue(hindi.out().startsWith("Hindi (hi-IN)\n"), hindi.out());
        assertTrue(hindi.out().contains("66 code points\n"), hindi.out());
        assertTrue(hindi.out().contains("U+0929 ऩ → U+0928 न\n"), hindi.out());
        for (String tag : io.github.asreval.vocabulary.charset.LanguageCharset.languages()) {
            Outcome outcome = Outcome.of("vocab", "charset", tag);
            assertEquals(0, outcome.status());
            for (String line : outcome.out().lines().toList()) {
                assertTrue(DisplayWidth.of(line) <= 80, line);
                assertEquals(line.stripTrailing(), line);
            }
        }
    }

    @ParameterizedTest(name = "vocab {0} is answered with {1}")
    @CsvSource({
        "validate --disable phrase-spce x, did you mean phrase-space?",
        "validate --severity phrase-space=warn x, did you mean warning?",
        "validate --severity phrase-spac=off x, did you mean phrase-space?",
        "validate --severity phrase-space x, is not of the form RULE=SEVERITY",
        "validate --kind tabel x, did you mean table?",
        "validate --edition 2024 x, is none of",
        "validate -f sarf x, did you mean sarif?",
        "validate --color sometimes x, is none of auto",
        "validate --colour=always x, --color",
        "validate, FILE",
        "validate - -, standard input (-) can be checked once",
        "fix, FILE",
        "fix a b, Unmatched argument",
        "fix --in-place --check a, exclude each other",
        "fix -o x --in-place a, exclude each other",
        "fix --in-place -, has no place",
        "explain space, did you mean phrase-space?",
        "explain xyzzyx, is no rule; \"vocab explain\" lists them all",
        "charset hi, did you mean hi-IN?",
        "charset hindi, did you mean hi-IN?",
        "charset en, en-US",
        "charset, LANGUAGE",
        "valdate x, vocab validate",
        "--foo, Unknown option",
    })
    void wrongUsageIsStatus2(String arguments, String answer) {
        Outcome outcome = Outcome.of(("vocab " + arguments).split(" "));
        assertEquals(2, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(answer), outcome.err());
        assertTrue(outcome.err().endsWith(" --help\n"), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    @Test
    void helpsWhoNamesNoCommand() {
        Outcome outcome = Outcome.of("vocab");
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        Outcome help = Outcome.of("vocab", "--help");
        assertEquals(0, help.status());
        assertEquals(help.out().stripTrailing(), outcome.err().stripTrailing());
        for (String command : List.of("validate", "fix", "explain", "charset")) {
            assertTrue(help.out().contains("  " + command + " "), help.out());
            Outcome own = Outcome.of("vocab", command, "--help");
            assertEquals(0, own.status());
            assertTrue(own.out().contains("Usage: vocab " + command), own.out());
            for (String line : own.out().lines().toList()) {
                assertTrue(line.length() <= 80, line);
            }
        }
        assertTrue(Outcome.of("vocab", "fix", "-V").out().startsWith("asreval "));
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        OutputStream closed = Surroundings.failingWith("Broken pipe");
        for (String arguments : List.of(
                "validate vocabularies",
                "validate -f json vocabularies",
                "validate -f sarif vocabularies",
                "fix vocabularies/ThaiTravel-th-TH.txt",
                "explain",
                "charset zh-CN")) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Cli.run(closed, err, ("vocab " + arguments).split(" "));
            assertTrue(status == 0 && !err.toString(UTF_8).contains("Broken"), arguments + err);
        }
    }

    @Test
    void complainsWhenTheReportCannotBeWritten() {
        OutputStream full = Surroundings.failingWith("No space left on device");
        for (String format : List.of("text", "json", "sarif")) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertEquals(3, Cli.run(full, err, "vocab", "validate", "-q", "-f", format, "vocabularies"));
            assertEquals("No space left on device\n", err.toString(UTF_8));
        }
    }

    @Test
    void reportsABugWithItsTrace() {
        InputStream broken = Surroundings.withABug();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(broken, OutputStream.nullOutputStream(), err);
        assertEquals(70, Cli.run(terminal, "vocab", "validate", "-"));
        assertTrue(err.toString(UTF_8).contains("a bug for the test"));
    }

    @Test
    void doesNotDependOnLocaleOrTimeZone() {
        String sample = "testdata/vocab/call-centre/call-centre-hi-IN.txt";
        Outcome here = Outcome.of("vocab", "validate", sample);
        Outcome fixed = Outcome.of("vocab", "fix", sample);
        Outcome charset = Outcome.of("vocab", "charset", "hindi");
        Surroundings.abroad(tag -> {
            assertEquals(here, Outcome.of("vocab", "validate", sample), tag);
            assertEquals(fixed, Outcome.of("vocab", "fix", sample), tag);
            assertEquals(charset, Outcome.of("vocab", "charset", "hindi"), tag);
        });
    }

    @Test
    void survivesAnyBytes() throws IOException {
        Random random = new Random(42);
        byte[] sample = Files.readAllBytes(Path.of("testdata/vocab/call-centre/call-centre-hi-IN.txt"));
        for (int round = 0; round < 60; round++) {
            byte[] mutant = sample.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            String message = "seed 42, round " + round;
            Outcome text = Outcome.withInput(mutant, "vocab", "validate", "-");
            assertTrue(text.status() <= 1, message + text.err());
            JsonNode json = json(Outcome.withInput(mutant, "vocab", "validate", "-f", "json", "-"));
            JsonNode sarif = json(Outcome.withInput(mutant, "vocab", "validate", "-f", "sarif", "-"));
            int findings = json.at("/files/0/findings").size();
            assertEquals(findings, sarif.at("/runs/0/results").size(), message);
            assertEquals(
                    findings,
                    text.out().lines().filter(line -> line.endsWith("]")).count(),
                    message);
            assertTrue(
                    Outcome.withInput(mutant, "vocab", "fix", "-f", "json", "-").status() <= 1, message);
            assertTrue(Outcome.withInput(mutant, "vocab", "fix", "--check", "-").status() <= 1, message);
        }
    }

    private static JsonNode json(Outcome outcome) {
        assertTrue(outcome.status() < 2, outcome.err());
        return json(outcome.out());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
