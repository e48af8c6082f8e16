package io.github.asreval.cli.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.FakeCloud;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.loop.ArticleCall;
import io.github.asreval.transcribe.FakeTranscribe;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopCommandTest {

    private static final String ROLE = "arn:aws:iam::111122223333:role/transcribe";

    @TempDir
    private Path temp;

    private final FakeTranscribe service = new FakeTranscribe().transcribe(ArticleCall::transcript);
    private final FakeCloud cloud = new FakeCloud(service);
    private String call = "";
    private String reference = "";
    private String folder = "";

    @BeforeEach
    void write() throws IOException {
        call = Files.write(temp.resolve("call.wav"), ArticleCall.wav(6, 1)).toString();
        reference =
                Files.write(temp.resolve("call.txt"), ArticleCall.reference()).toString();
        folder = temp.resolve("loop").toString();
    }

    private Outcome loop(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "vocab",
                "loop",
                call,
                "--reference",
                reference,
                "--language",
                "hi-IN",
                "--bucket",
                "bucket",
                "-o",
                folder));
        arguments.addAll(Arrays.asList(more));
        return cloud.run(arguments.toArray(String[]::new));
    }

    private String file(String name) throws IOException {
        return Files.readString(Path.of(folder).resolve(name));
    }

    @Test
    void withoutSendNothingIsSentAndNothingConnected() {
        Outcome dry = loop("--role-arn", ROLE, "--price-per-minute", "0.5");
        assertEquals(0, dry.status(), dry.err());
        assertTrue(dry.out().startsWith("Nothing is sent. With --send these requests are"), dry.out());
        assertTrue(dry.out().contains("2 jobs, 0.20 minutes of audio in all"), dry.out());
        assertTrue(dry.out().contains("0.10 at 0.5 a minute"), dry.out());
        assertTrue(dry.out().contains("Personal data leaves this machine"), dry.out());
        assertEquals(List.of(), service.requests());
        assertEquals(List.of(), cloud.settings());
        assertFalse(Files.exists(Path.of(folder)));
    }

    @Test
    void sendsAndPrintsWhatHasChanged() throws IOException {
        Outcome sent = loop("--send", "--role-arn", ROLE, "--region", "ap-south-1");
        assertEquals(0, sent.status(), sent.err());
        assertEquals(file("report.txt"), sent.out());
        assertTrue(sent.out().startsWith("On the 1 call that the vocabulary was made of: 13 errors without it, 9"));
        assertTrue(sent.err().contains("without a vocabulary: 13 errors in 114 words, WER 11.404%\n"), sent.err());
        assertTrue(service.isClosed());
        assertEquals(Optional.of("ap-south-1"), cloud.settings().get(0).region());
        Outcome effect = Outcome.of(
                "vocab",
                "effect",
                reference,
                folder + "/base.json",
                folder + "/custom.json",
                "--vocabulary",
                folder + "/vocabulary.txt");
        assertEquals(file("effect.txt"), effect.out());
        assertTrue(sent.out().endsWith(effect.out()));
    }

    @Test
    void plainJobsNeedNoRole() {
        assertEquals(0, loop("--send").status());
        assertTrue(
                service.started().stream().allMatch(job -> job.callAnalytics().isEmpty()));
    }

    @Test
    void givenAgainItPrintsTheSame() {
        Outcome first = loop("--send");
        int sent = service.requests().size();
        assertEquals(first.out(), loop("--send").out());
        assertEquals(sent, service.requests().size());
        assertEquals("Nothing is left to be sent; --send prints the report.\n", loop().out());
    }

    @Test
    void failureIsTheServicesOwnWordOnOneLine() throws IOException {
        service.failWith("Row 3\nis \u001B[31mbad");
        Outcome failed = loop("--send");
        assertEquals(1, failed.status());
        assertTrue(failed.err().contains("-vocabulary failed: Row 3⟨U+000A⟩is ⟨U+001B⟩[31mbad\n"), failed.err());
        assertTrue(failed.err().contains("--clean --send deletes what this loop has made"), failed.err());
        assertTrue(file("loop.json").contains("-vocabulary"));
    }

    @ParameterizedTest(name = "{0} is status {1}")
    @CsvSource({"DENIED, 2", "INVALID, 3", "UNAVAILABLE, 3", "LIMIT, 3"})
    void refusalsAreToldWithHowToGoOn(Refusal refusal, int status) {
        service.refuse("put", refusal, 1000, "no https://s3.example/key?X-Amz-Signature=secret");
        Outcome refused = loop("--send");
        assertEquals(status, refused.status(), refused.err());
        assertTrue(
                refused.err()
                        .contains("note: what is done is kept in " + folder + "; the same command with --send goes"),
                refused.err());
        assertFalse(refused.err().contains("secret"), refused.err());
    }

    @Test
    void whatTakesTooLongIsStatusFour() {
        Outcome pending = loop("--send", "--wait", "0s");
        assertEquals(4, pending.status(), pending.err());
        assertTrue(pending.err().contains("-base is still being worked on; what is done is kept in"), pending.err());
        assertEquals(0, loop("--send").status());
        assertEquals(2, service.started().size());
    }

    @Test
    void nothingToMendIsTold() {
        service.transcribe(job -> ArticleCall.batch(ArticleCall.reference()));
        Outcome done = loop("--send");
        assertEquals(0, done.status(), done.err());
        assertTrue(done.out().startsWith("There is no vocabulary: no row would be safe and useful."), done.out());
        assertEquals(1, service.started().size());
    }

    @Test
    void cleansUpWhenAskedTwice() {
        assertEquals("", loop("--clean").out());
        loop("--send");
        int sent = service.requests().size();
        Outcome listed = loop("--clean");
        assertEquals(0, listed.status());
        assertTrue(listed.out().contains("object s3://bucket/asreval/audio/"), listed.out());
        assertTrue(listed.err().contains("nothing was deleted"), listed.err());
        assertEquals(sent, service.requests().size());
        assertEquals(listed.out(), loop("--clean", "--send").out());
        assertEquals(List.of(), service.started());
        assertEquals(List.of(), service.names(RemoteKind.VOCABULARY));
        assertEquals(0, service.contents().size());
    }

    @Test
    void heldOutCallsAreMeasuredApart() throws IOException {
        Path other = Files.write(temp.resolve("other.wav"), ArticleCall.wav(6, 2));
        Path list = Files.writeString(temp.resolve("held-out.tsv"), other + "\t" + reference + "\n");
        Outcome sent = loop("--send", "--held-out", list.toString());
        assertEquals(0, sent.status(), sent.err());
        assertTrue(sent.out().startsWith("On 1 call held out, which the vocabulary was not made of: 13"), sent.out());
        assertEquals(4, service.started().size());
        Outcome same = loop(
                "--held-out",
                Files.writeString(list, call + "\t" + reference + "\n").toString());
        assertEquals(2, same.status());
        assertTrue(same.err().contains("is the same recording as"), same.err());
    }

    @Test
    void severalCallsFindTheirReferencesInAFolder() throws IOException {
        Path references = Files.createDirectory(temp.resolve("references"));
        String other =
                Files.write(temp.resolve("other.wav"), ArticleCall.wav(6, 2)).toString();
        reference = references.toString();
        Files.write(references.resolve("call.txt"), ArticleCall.reference());
        Outcome missing = loop(other);
        assertEquals(3, missing.status());
        assertTrue(missing.err().contains("has no reference for " + other + "; name it other.txt"), missing.err());
        Files.write(references.resolve("other.txt"), ArticleCall.reference());
        assertTrue(loop(other, "--send").out().startsWith("On the 2 calls"));
        reference = references.resolve("call.txt").toString();
        assertEquals(2, loop(other).status());
    }

    @Test
    void oneReferenceIsNotThatOfTwoRecordings() throws IOException {
        Path other = Files.createDirectories(temp.resolve("other")).resolve("call.wav");
        Files.write(other, ArticleCall.wav(6, 2));
        reference = Files.createDirectory(temp.resolve("references")).toString();
        Files.write(Path.of(reference).resolve("call.txt"), ArticleCall.reference());
        Outcome refused = loop(other.toString(), "--send");
        assertEquals(3, refused.status(), refused.err());
        assertTrue(refused.err().contains("call.txt: would be the reference of " + call + " and of " + other));
        assertEquals(List.of(), service.requests());
    }

    @Test
    void aRecordingThatIsNotFitIsNotSent() throws IOException {
        Files.write(Path.of(call), Arrays.copyOf(ArticleCall.wav(6, 1), 60_000));
        Outcome unfit = loop("--send");
        assertEquals(1, unfit.status(), unfit.err());
        assertTrue(unfit.err().contains(call + ": error: "), unfit.err());
        assertTrue(unfit.err().contains("[truncated]"), unfit.err());
        assertEquals(List.of(), service.requests());
    }

    @Test
    void labelsInTheReferenceAreRemarkedOn() {
        reference = "testdata/hinglish-call/reference.txt";
        Outcome dry = loop();
        assertTrue(
                dry.err().startsWith("note: testdata/hinglish-call/reference.txt: lines begin with labels of speakers"),
                dry.err());
        assertTrue(dry.err().contains("wer normalize --normalize speaker testdata/hinglish-call/reference.txt leaves"));
    }

    @ParameterizedTest(name = "reference {index}")
    @ValueSource(strings = {"", "\n \n", "{\"results\": [", "abc \u00E9\u00FF d"})
    void aReferenceThatCannotBeReadIsToldBeforeAnythingIsPaid(String content) throws IOException {
        Files.writeString(Path.of(reference), content, StandardCharsets.ISO_8859_1);
        Outcome refused = loop("--send");
        assertEquals(3, refused.status(), refused.err());
        assertTrue(refused.err().startsWith(reference), refused.err());
        assertEquals(List.of(), service.requests());
    }

    @Test
    void aFolderThatCannotBeMadeIsToldBeforeAnythingIsSent() throws IOException {
        for (String file : List.of("", "/below")) {
            folder = Files.writeString(temp.resolve("file"), "mine") + file;
            Outcome refused = loop("--send");
            assertEquals(3, refused.status());
            assertTrue(refused.err().contains(folder + ": "), refused.err());
            assertTrue(refused.err().contains("name another with -o"), refused.err());
            assertEquals("mine", Files.readString(temp.resolve("file")));
            assertEquals(List.of(), service.requests());
        }
    }

    @Test
    void whatAnEndedRunHasNotFinishedIsWrittenAnew() throws IOException {
        loop("--send");
        String report = file("report.txt");
        Path unfinished = Path.of(folder).resolve(".loop.json.unfinished");
        Files.writeString(unfinished, "{\"schemaVersion\": ".repeat(9999));
        Files.delete(Path.of(folder).resolve("loop.json"));
        assertEquals(report, loop("--send").out());
        assertFalse(Files.exists(unfinished));
    }

    @Test
    void anotherLoopIsRefusedInTheFolder() {
        loop("--send");
        for (String[] other :
                new String[][] {{"--send", "--prefix", "x/"}, {"--clean", "--role-arn", ROLE}, {"--region", "eu-west-1"}
                }) {
            Outcome refused = loop(other);
            assertEquals(3, refused.status());
            assertTrue(
                    refused.err().contains("loop.json: belongs to another loop: the ")
                            && refused.err().contains("name another folder with -o"),
                    refused.err());
        }
    }

    @ParameterizedTest(name = "{0} is wrong usage")
    @CsvSource({
        "--agent-channel 1, --agent-channel goes with --role-arn",
        "--role-arn 3, is not the ARN of a role",
        "--price-per-minute x, is no price",
        "--agent-channel 7 --role-arn arn:aws:iam::111122223333:role/r, '\"7\" is none of 0, 1'",
    })
    void wrongUsageIsTold(String options, String message) {
        Outcome wrong = loop(options.split(" ", -1));
        assertEquals(2, wrong.status(), wrong.err());
        assertTrue(wrong.err().contains(message), wrong.err());
    }

    @Test
    void needsWhatItNeeds() {
        for (String[] arguments : new String[][] {
            {"vocab", "loop", call, "--language", "hi-IN", "--bucket", "bucket"},
            {"vocab", "loop", call, "--reference", reference, "--language", "hi-IN"},
            {"vocab", "loop", call, "--reference", reference, "--bucket", "bucket"},
            {"vocab", "loop"},
        }) {
            assertEquals(2, cloud.run(arguments).status(), String.join(" ", arguments));
        }
    }

    @Test
    void noOutputAndNoFileHoldsASecret() throws IOException {
        Outcome sent = loop("--send");
        StringBuilder all = new StringBuilder(sent.out()).append(sent.err());
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        assertFalse(all.toString().contains("Signature") || all.toString().contains("secret"), "a secret");
    }
}
