package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.transcribe.FakeTranscribe;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.ServiceSettings;
import io.github.asreval.transcribe.VocabularyState;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code vocab push} sends, when it sends nothing, and how it ends. */
class PushProgramTest {

    private static final String HEADER = "Phrase\tSoundsLike\tIPA\tDisplayAs\n";
    private static final String CLEAN = HEADER + "Los-Angeles\t\t\tLos Angeles\n";
    private static final String OBJECT = "s3://bucket/asreval/vocabularies/terms.txt";

    @TempDir
    private Path folder;

    private final FakeTranscribe service = new FakeTranscribe();
    private final FakeCloud cloud = new FakeCloud(service);

    private Outcome push(String content, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("terms.txt"), content);
        List<String> arguments =
                new ArrayList<>(List.of("vocab", "push", file.toString(), "--name", "terms", "--bucket", "bucket"));
        arguments.addAll(List.of(options));
        return cloud.run(arguments.toArray(String[]::new));
    }

    @Test
    void checksUploadsCreatesAndWaits() throws IOException {
        Outcome outcome = push(CLEAN, "--language", "en-US");
        assertEquals("", outcome.err());
        assertEquals(
                folder.resolve("terms.txt") + ": no findings (table of 1 phrase, en-US, edition 2026)\n"
                        + "created the vocabulary terms of " + OBJECT + "\n"
                        + "terms: READY (vocabulary, en-US, changed 2026-11-28 12:00:01 UTC)\n",
                outcome.out());
        assertEquals(0, outcome.status());
        assertEquals(Map.of(OBJECT, CLEAN), service.contents());
        assertTrue(service.isClosed());
    }

    @Test
    void takesStandardInput() {
        Outcome outcome = cloud.run(
                CLEAN.getBytes(StandardCharsets.UTF_8), "vocab", "push", "-", "--name", "terms", "--bucket", "bucket");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(Map.of(OBJECT, CLEAN), service.contents());
    }

    @Test
    void sendsNothingIfThereIsAnError() throws IOException {
        Outcome outcome = push(HEADER + "Los Angeles\t\t\tLA\n");
        assertEquals(1, outcome.status());
        assertTrue(outcome.out().contains("[phrase-space]"), outcome.out());
        assertEquals("nothing was sent\n", outcome.err());
        assertEquals(List.of(), service.requests());
        assertEquals(List.of(), cloud.settings());
    }

    @Test
    void sendsNothingIfAWarningIsToCount() throws IOException {
        String warned = HEADER + "NASA\t\t\tNASA\nNASA\t\t\tNASA\n";
        assertEquals(1, push(warned, "--strict").status());
        assertEquals(List.of(), service.requests());
        assertEquals(0, push(warned).status());
    }

    @ParameterizedTest(name = "the name {0} is refused before anything is sent")
    @ValueSource(strings = {"", "a b", "ä", "a/b", "a\u001B[31m", "../x"})
    void wrongNamesAreRefused(String name) throws IOException {
        Path file = Files.writeString(folder.resolve("terms.txt"), CLEAN);
        Outcome outcome = cloud.run("vocab", "push", file.toString(), "--name", name, "--bucket", "bucket");
        assertEquals(1, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains("is no name: 1 to 200 of"), outcome.err());
        assertFalse(outcome.err().contains("\u001B"), outcome.err());
        assertEquals(List.of(), service.requests());
    }

    @Test
    void aTooLargeFileIsNotSent() throws IOException {
        assertEquals(
                1, push(HEADER + "x".repeat(250).concat("\t\t\t\n").repeat(210)).status());
        assertEquals(List.of(), service.requests());
    }

    @Test
    void dryRunAsksNobody() throws IOException {
        Outcome outcome = push(CLEAN, "--dry-run", "--prefix", "/calls", "--language", "en-US");
        assertEquals(0, outcome.status());
        assertTrue(outcome.out().endsWith("""
                 (58 bytes) to s3://bucket/calls/vocabularies/terms.txt
                would make the vocabulary terms (en-US) of it, if there is none of that name
                nothing was sent
                """), outcome.out());
        assertEquals(List.of(), cloud.settings());
    }

    @Test
    void leavesAloneWhatExistsUnlessToldOtherwise() throws IOException {
        service.with(RemoteKind.VOCABULARY, "terms", "en-US", "old");
        Outcome refused = push(CLEAN);
        assertEquals(2, refused.status());
        assertEquals("""
                exists already: terms: READY (vocabulary, en-US, changed 2026-11-28 12:00:00 UTC)
                nothing was sent; give --replace to give it this file
                """, refused.err());
        assertEquals(0, service.count("put"));
        Outcome replaced = push(CLEAN, "--replace");
        assertEquals(0, replaced.status(), replaced.err());
        assertTrue(replaced.out().contains("\nupdated the vocabulary terms of " + OBJECT + "\n"), replaced.out());
        assertEquals(CLEAN, service.contents().get(OBJECT));
    }

    @Test
    void tellsWhyTheServiceFailedWordForWord() throws IOException {
        service.failWith("Row 2 is bad\u001B[31m: \u202Ebad");
        Outcome outcome = push(CLEAN);
        assertEquals(1, outcome.status());
        assertTrue(outcome.out().endsWith("""
                        terms: FAILED (vocabulary, en-US, changed 2026-11-28 12:00:01 UTC)
                            Row 2 is bad⟨U+001B⟩[31m: ⟨U+202E⟩bad
                            vocab validate has no rule that this file breaks
                        """), outcome.out());
    }

    @Test
    void namesTheRulesThatMayBeWhy() throws IOException {
        service.failWith("Row 2 is bad");
        Outcome outcome = push(HEADER + "NASA\t\t\tNASA\nNASA\t\t\tNASA\n");
        assertTrue(
                outcome.out()
                        .endsWith("\n    vocab validate has named these rules, which may be why:"
                                + " phrase-acronym-undotted, phrase-duplicate\n"),
                outcome.out());
    }

    @Test
    void noWaitIsDoneWhenItIsSent() throws IOException {
        Outcome outcome = push(CLEAN, "--no-wait");
        assertEquals(0, outcome.status());
        assertTrue(outcome.out().contains("terms: PENDING ("), outcome.out());
        assertEquals("ask with vocab status terms\n", outcome.err());
        assertEquals(List.of(), cloud.passed().pauses());
    }

    @Test
    void whatIsNotProcessedInTimeIsPending() throws IOException {
        Outcome outcome = push(CLEAN, "--wait", "0s");
        assertEquals(4, outcome.status());
        assertEquals("not processed after 0s; ask with vocab status terms\n", outcome.err());
        assertEquals(List.of(), cloud.passed().pauses());
    }

    @ParameterizedTest(name = "two limits at {0} are three requests, and told")
    @ValueSource(strings = {"put", "create"})
    void backsOff(String request) throws IOException {
        service.refuse(request, Refusal.LIMIT, 2, "too many");
        Outcome outcome = push(CLEAN);
        assertEquals(0, outcome.status());
        assertEquals(3, service.count(request));
        List<String> notes = outcome.err().lines().toList();
        assertEquals(2, notes.size());
        assertTrue(notes.get(0).matches("note: too many; asked again in [01]\\.[0-9] s"), notes.get(0));
    }

    @ParameterizedTest(name = "{1} at {0} is status {2}")
    @CsvSource({
        "get,    DENIED,      2",
        "put,    DENIED,      2",
        "create, DENIED,      2",
        "get,    UNAVAILABLE, 3",
        "put,    UNAVAILABLE, 3",
        "create, UNAVAILABLE, 3",
        "create, INVALID,     3",
        "create, CONFLICT,    3",
        "put,    NOT_FOUND,   3",
        "create, LIMIT,       3",
    })
    void refusalsAreToldInALine(String request, Refusal refusal, int status) throws IOException {
        service.refuse(request, refusal, 1000, "sorry, see https://a.example/x?X-Amz-Signature=abc\u0007");
        Outcome outcome = push(CLEAN);
        assertEquals(status, outcome.status());
        assertTrue(outcome.err().endsWith("sorry, see https://a.example/x\n"), outcome.err());
        assertEquals(1, FakeCloud.files(folder));
    }

    @Test
    void filtersHaveAPlaceAndRulesOfTheirOwn() throws IOException {
        Outcome bad = push("damn\nvery bad\n", "--kind", "filter");
        assertEquals(1, bad.status());
        assertTrue(bad.out().contains("[filter-multi-word]"), bad.out());
        Outcome good = push("damn\n", "--kind", "filter", "--language", "en-US");
        assertEquals(0, good.status(), good.out() + good.err());
        assertTrue(good.out().endsWith("""
                created the vocabulary filter terms of s3://bucket/asreval/filters/terms.txt
                terms: READY (vocabulary filter, en-US, changed 2026-11-28 12:00:01 UTC)
                """), good.out());
        assertEquals(List.of("terms"), service.names(RemoteKind.FILTER));
    }

    @Test
    void medicalVocabulariesAreInAmericanEnglish() throws IOException {
        assertEquals(0, push(HEADER + "stemi\t\t\tSTEMI\n", "--kind", "medical").status());
        assertEquals(List.of("terms"), service.names(RemoteKind.MEDICAL));
        assertEquals(1, push(CLEAN, "--kind", "medical", "--language", "hi-IN").status());
    }

    @Test
    void awaitsThatAnotherIsProcessedBeforeItReplacesIt() throws IOException {
        service.with(RemoteKind.VOCABULARY, "terms", "en-US", "old", VocabularyState.PENDING);
        Outcome outcome = push(CLEAN, "--replace", "--wait", "5s");
        assertEquals(4, outcome.status());
        assertTrue(outcome.err().endsWith("nothing was sent; ask with vocab status terms\n"), outcome.err());
        assertEquals(0, service.count("put"));
    }

    @Test
    void tellsWhomToAsk() throws IOException {
        push(CLEAN, "--region", "ap-south-1", "--profile", "me", "--endpoint-url", "http://localhost:9");
        assertEquals(
                List.of(new ServiceSettings(
                        Optional.of("ap-south-1"), Optional.of("me"), Optional.of(URI.create("http://localhost:9")))),
                cloud.settings());
    }

    @ParameterizedTest(name = "{0} {1} is wrong usage")
    @CsvSource({
        "--wait, 10",
        "--wait, ''",
        "--region, Mumbai",
        "--endpoint-url, ftp://x",
        "--endpoint-url, http://me:secret@host",
        "--prefix, a b",
        "--bucket, Bucket",
        "--bucket, s3://bucket/x",
        "--kind, table",
    })
    void wrongOptionsAreRefused(String option, String value) throws IOException {
        Path file = Files.writeString(folder.resolve("terms.txt"), CLEAN);
        Outcome outcome = option.equals("--bucket")
                ? cloud.run("vocab", "push", file.toString(), "--name", "a", option, value)
                : push(CLEAN, option, value);
        assertEquals(2, outcome.status());
        assertFalse(outcome.err().contains("secret"), outcome.err());
        assertEquals(List.of(), service.requests());
    }

    @ParameterizedTest(name = "without {0} it is wrong usage")
    @ValueSource(strings = {"--name", "--bucket"})
    void needsANameAndABucket(String missing) throws IOException {
        Path file = Files.writeString(folder.resolve("terms.txt"), CLEAN);
        String other = missing.equals("--name") ? "--bucket" : "--name";
        Outcome outcome = cloud.run("vocab", "push", file.toString(), other, "some");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith(missing + " "), outcome.err());
    }

    @Test
    void helpNeedsNoService() {
        assertEquals(0, Outcome.of("vocab", "push", "--help").status());
    }
}
