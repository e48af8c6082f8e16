package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.cli.FakeCloud;
import io.github.asreval.loop.ArticleCall;
import io.github.asreval.transcribe.FakeTranscribe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policies on the page allow what loops ask for, and nothing else. */
class FirstRunPageTest {

    @TempDir
    private Path temp;

    @Test
    void thePoliciesAllowWhatLoopsAskForAndNothingElse() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (List<String> role : List.of(
                List.<String>of(), List.of("--role-arn", "arn:aws:iam::111122223333:role/asreval-transcribe"))) {
            FakeTranscribe service = new FakeTranscribe().transcribe(ArticleCall::transcript);
            for (List<String> options : List.of(List.of("--send"), List.of("--clean", "--send"))) {
                List<String> arguments = new ArrayList<>(List.of(
                        "vocab",
                        "loop",
                        "testdata/hinglish-call/call.wav",
                        "--reference",
                        "testdata/hinglish-call/reference-without-labels.txt",
                        "--language",
                        "hi-IN",
                        "--bucket",
                        "my-calls",
                        "-o",
                        temp.resolve("loop-" + role.size()).toString()));
                arguments.addAll(role);
                arguments.addAll(options);
                assertEquals(
                        0,
                        new FakeCloud(service)
                                .run(arguments.toArray(String[]::new))
                                .status());
            }
            String kind = role.isEmpty() ? "TranscriptionJob" : "CallAnalyticsJob";
            service.requests().forEach(request -> asked.add(action(request.split(" ", -1)[0], kind)));
        }
        assertEquals(FirstRunPage.actions(), asked);
    }

    private static String action(String request, String kind) {
        return switch (request) {
            case "create" -> "transcribe:CreateVocabulary";
            case "get" -> "transcribe:GetVocabulary";
            case "delete" -> "transcribe:DeleteVocabulary";
            case "start" -> "transcribe:Start" + kind;
            case "job" -> "transcribe:Get" + kind;
            case "forget" -> "transcribe:Delete" + kind;
            case "put" -> "s3:PutObject";
            case "fetch" -> "s3:GetObject";
            case "remove" -> "s3:DeleteObject";
            default -> request;
        };
    }
}
