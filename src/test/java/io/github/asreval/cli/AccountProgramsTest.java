package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.transcribe.FakeTranscribe;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.VocabularyState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code vocab list}, {@code status}, {@code pull} and {@code delete} say of an account. */
class AccountProgramsTest {

    private static final String CHANGED = "changed 2026-11-28 12:00:00 UTC";

    @TempDir
    private Path folder;

    private final FakeTranscribe service = new FakeTranscribe()
            .failWith("bad \u001B[2Jrow")
            .with(RemoteKind.VOCABULARY, "zoo", "en-US", "Phrase\n")
            .with(RemoteKind.VOCABULARY, "calls", "hi-IN", "वाक्य\n", VocabularyState.PENDING)
            .with(RemoteKind.VOCABULARY, "Bad", "hi-IN", "-\n", VocabularyState.FAILED)
            .with(RemoteKind.FILTER, "rude", "en-US", "damn\n");
    private final FakeCloud cloud = new FakeCloud(service);

    @Test
    void listsByNameIn80Columns() {
        Outcome outcome = cloud.run("vocab", "list");
        assertEquals("""
                State    Kind        Language  Changed (UTC)        Name
                FAILED   vocabulary  hi-IN     2026-11-28 12:00:00  Bad
                PENDING  vocabulary  hi-IN     2026-11-28 12:00:00  calls
                READY    vocabulary  en-US     2026-11-28 12:00:00  zoo
                """, outcome.out());
        assertEquals("", outcome.err());
        assertEquals(0, outcome.status());
    }

    @Test
    void listsSomeOnly() {
        assertEquals(
                3,
                cloud.run("vocab", "list", "--language", "hi-IN").out().lines().count());
        assertEquals(
                3, cloud.run("vocab", "list", "--language", "HI").out().lines().count());
        assertEquals(
                2,
                cloud.run("vocab", "list", "--language", "hi-IN", "--state", "pending")
                        .out()
                        .lines()
                        .count());
        Outcome none = cloud.run("vocab", "list", "--language", "fr-FR");
        assertEquals(new Outcome(0, "", "there is none of that kind among 3\n"), none);
        assertEquals(new Outcome(0, "", "there is none\n"), cloud.run("vocab", "list", "--kind", "medical"));
    }

    @Test
    void listsForProgramsAndSpreadsheets() {
        assertEquals(
                """
                kind,name,language,state,lastModified
                filter,rude,en-US,,2026-11-28T12:00:00Z
                """, cloud.run("vocab", "list", "--kind", "filter", "-f", "csv").out());
        assertEquals(
                """
                {
                  "schemaVersion": 1,
                  "vocabularies": [
                    {"kind": "filter", "name": "rude", "language": "en-US", "state": null, "lastModified": \
                "2026-11-28T12:00:00Z"}
                  ]
                }
                """,
                cloud.run("vocab", "list", "--kind", "filter", "-f", "json").out());
    }

    @Test
    void filtersHaveNoStateToAskFor() {
        assertEquals(
                2,
                cloud.run("vocab", "list", "--kind", "filter", "--state", "ready")
                        .status());
        assertEquals(List.of(), service.requests());
    }

    @Test
    void hostileNamesAreWrittenOut() {
        service.with(RemoteKind.VOCABULARY, "a,\"b\u001B[31m", "en-US\n", "x");
        String text = cloud.run("vocab", "list").out();
        assertTrue(text.contains("a,\"b⟨U+001B⟩[31m"), text);
        assertTrue(text.contains("en-US⟨U+000A⟩"), text);
        String csv = cloud.run("vocab", "list", "-f", "csv").out();
        assertTrue(csv.contains("vocabulary,\"a,\"\"b⟨U+001B⟩[31m\",en-US⟨U+000A⟩,READY,"), csv);
        assertFalse(cloud.run("vocab", "list", "-f", "json").out().contains("\u001B"));
    }

    @ParameterizedTest(name = "{0} is status {1}")
    @CsvSource({"zoo,0", "Bad,1", "calls,4", "none,3", "a b,2"})
    void statusTellsTheState(String name, int status) {
        assertEquals(status, cloud.run("vocab", "status", name).status());
    }

    @Test
    void statusTellsWhyItFailed() {
        assertEquals(
                new Outcome(1, "Bad: FAILED (vocabulary, hi-IN, " + CHANGED + ")\n    bad ⟨U+001B⟩[2Jrow\n", ""),
                cloud.run("vocab", "status", "Bad"));
        assertEquals(
                new Outcome(0, "rude: READY (vocabulary filter, en-US, " + CHANGED + ")\n", ""),
                cloud.run("vocab", "status", "rude", "--kind", "filter"));
    }

    @Test
    void statusWaits() {
        Outcome outcome = cloud.run("vocab", "status", "calls", "--wait", "1m");
        assertEquals(4, outcome.status());
        assertTrue(cloud.passed().pauses().size() > 3);
    }

    @Test
    void pullWritesTheFile() throws IOException {
        Path file = folder.resolve("zoo.txt");
        assertEquals(new Outcome(0, "", ""), cloud.run("vocab", "pull", "zoo", "-o", file.toString()));
        assertEquals("Phrase\n", Files.readString(file));
        assertEquals(new Outcome(0, "damn\n", ""), cloud.run("vocab", "pull", "rude", "--kind", "filter"));
        assertEquals(1, FakeCloud.files(folder));
    }

    @ParameterizedTest(name = "{0} while pulling leaves the file as it was")
    @ValueSource(strings = {"get", "download"})
    void pullLeavesNothingHalfWritten(String request) throws IOException {
        Path file = Files.writeString(folder.resolve("zoo.txt"), "mine");
        service.refuse(request, Refusal.DENIED, 1, "expired: https://s.example/zoo?" + FakeTranscribe.SECRET);
        Outcome outcome = cloud.run("vocab", "pull", "zoo", "-o", file.toString());
        assertEquals(new Outcome(2, "", "expired: https://s.example/zoo\n"), outcome);
        assertEquals("mine", Files.readString(file));
        assertEquals(1, FakeCloud.files(folder));
    }

    @Test
    void pullBacksOff() {
        service.refuse("download", Refusal.UNAVAILABLE, 2, "503");
        Outcome outcome = cloud.run("vocab", "pull", "zoo");
        assertEquals("Phrase\n", outcome.out());
        assertEquals(2, outcome.err().lines().count());
    }

    @Test
    void deleteTellsFirst() {
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "would delete zoo: READY (vocabulary, en-US, " + CHANGED + ")\n"
                                + "nothing is deleted; give --yes to delete it\n"),
                cloud.run("vocab", "delete", "zoo"));
        assertEquals(0, service.count("delete"));
        assertEquals(new Outcome(0, "deleted the vocabulary zoo\n", ""), cloud.run("vocab", "delete", "zoo", "--yes"));
        assertEquals(List.of("Bad", "calls"), service.names(RemoteKind.VOCABULARY));
        assertEquals(3, cloud.run("vocab", "delete", "zoo", "--yes").status());
    }

    @ParameterizedTest(name = "vocab {0}: {1} is status {2}")
    @CsvSource({
        "list,   DENIED,      2",
        "list,   UNAVAILABLE, 3",
        "get,    DENIED,      2",
        "get,    LIMIT,       3",
        "delete, DENIED,      2",
        "delete, CONFLICT,    3",
    })
    void refusalsAreToldInALine(String request, Refusal refusal, int status) {
        service.refuse(request, refusal, 1000, "no");
        Outcome outcome = switch (request) {
            case "list" -> cloud.run("vocab", "list");
            case "get" -> cloud.run("vocab", "status", "zoo");
            default -> cloud.run("vocab", "delete", "zoo", "--yes");
        };
        assertEquals(status, outcome.status());
        assertTrue(outcome.err().endsWith("no\n"), outcome.err());
        assertEquals("", outcome.out());
    }

    @ParameterizedTest(name = "vocab {0} --help needs no service")
    @ValueSource(strings = {"pull", "list", "status", "delete"})
    void helpNeedsNoService(String command) {
        Outcome outcome = Outcome.of("vocab", command, "--help");
        assertEquals(0, outcome.status());
        assertTrue(outcome.out().contains("--endpoint-url"), outcome.out());
    }
}
