package io.github.asreval.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.asreval.cli.FakeCloud;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.loop.ArticleCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code vocab loop} through the real SDK, with a server that cuts the connection at every stage. */
class LoopThroughSdkTest {

    @TempDir
    private Path folder;

    private Path kept = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.write(folder.resolve("call.wav"), ArticleCall.wav(6, 1));
        Files.write(folder.resolve("call.txt"), ArticleCall.reference());
        kept = folder.resolve("loop");
        TestAccount.set();
    }

    @AfterEach
    void clearCredentials() {
        TestAccount.clear();
    }

    private static TranscribeServer server() {
        return TranscribeServer.start().transcribe((job, audio, rows) -> ArticleCall.transcript(job));
    }

    /** Runs the loop, and looks for secrets in what it says and in all that it keeps. */
    private Outcome loop(TranscribeServer server, String... more) throws IOException {
        String options = "--reference " + folder.resolve("call.txt") + " --language hi-IN --bucket bucket -o " + kept;
        Outcome outcome = new FakeCloud(server.provider())
                .run(Stream.of(
                                Stream.of(
                                        "vocab",
                                        "loop",
                                        folder.resolve("call.wav").toString()),
                                Stream.of(options.split(" ", -1)),
                                Stream.of(more))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
        StringBuilder all = new StringBuilder(outcome.out()).append(outcome.err());
        for (Path file : files()) {
            if (Files.isRegularFile(file)) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        for (String secret : List.of(TestAccount.SECRET, TestAccount.TOKEN, TranscribeServer.SIGNATURE, "X-Amz-")) {
            assertFalse(all.toString().contains(secret), secret);
        }
        return outcome;
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(kept)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    @Test
    void nothingIsSentUnlessItIsTold() throws IOException {
        try (TranscribeServer server = server()) {
            assertEquals(0, loop(server).status());
            assertEquals(List.of(), server.requests());
        }
    }

    @Test
    void aSecondRunPaysForNothingAndSaysTheSame() throws IOException {
        try (TranscribeServer server = server()) {
            Outcome first = loop(server, "--send");
            assertEquals(0, first.status(), first.err());
            assertEquals(first.out(), loop(server, "--send").out());
            assertEquals(2, server.count("StartTranscriptionJob"));
            assertEquals(1, server.count("CreateVocabulary"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"GetTranscriptionJob", "StartTranscriptionJob", "CreateVocabulary", "GetVocabulary"})
    void whereverItIsCutEachJobIsStartedOnceAndTheReportIsTheSame(String operation) throws IOException {
        String undisturbed;
        try (TranscribeServer server = server()) {
            undisturbed = loop(server, "--send").out();
        }
        for (Fault fault : List.of(Fault.cutBefore(), Fault.cutAfter(), Fault.cutAmid())) {
            for (Path file : files()) {
                Files.delete(file);
            }
            try (TranscribeServer server =
                    server().fail(operation, fault, fault, Fault.answer(500, "text/plain", ""))) {
                Outcome outcome = loop(server, "--send");
                assertEquals(0, outcome.status(), outcome.err());
                assertEquals(2, server.started().size(), server.requests().toString());
                assertEquals(undisturbed, outcome.out());
            }
        }
    }
}
