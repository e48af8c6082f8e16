package io.github.asreval.fuzz;

import static java.util.Objects.requireNonNull;

import io.github.asreval.cli.FakeCloud;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.fuzz.ProgramTrial.Form;
import io.github.asreval.loop.ArticleCall;
import io.github.asreval.transcribe.FakeTranscribe;
import io.github.asreval.transcribe.RemoteKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The commands that work with a service whose answers may be anything. */
final class CloudTargets {

    /** Service at work no longer than it is waited for: 4 is for those that are. */
    private static final Set<Integer> STATUSES = Set.of(0, 1, 3, 4);

    /** Stands for the folder of the test in an input. */
    private static final String HERE = "{folder}";

    private static final String STATE = "loop.json";

    private final Path folder;
    private final Map<String, byte[]> done = new HashMap<>();

    private CloudTargets(Path folder) {
        this.folder = folder;
    }

    static List<FuzzTarget> all(Path folder) {
        CloudTargets targets = new CloudTargets(folder);
        List<byte[]> results = Seeds.both(
                Seeds.of("transcript/transcribe.batch*.json", "transcript/{contactlens,transcribe.call}*.json"),
                Seeds.texts(ArticleCall.batch(ArticleCall.base()), ArticleCall.callAnalytics(ArticleCall.base())));
        return List.of(
                new FuzzTarget("cloud-transcribe", results, targets::transcribes),
                new FuzzTarget("cloud-loop", results, targets::loops),
                new FuzzTarget("cloud-state", targets.states(), targets::resumes),
                new FuzzTarget("cloud-pull", ReaderTargets.vocabularies(), targets::pulls));
    }

    private boolean transcribes(byte[] input) throws IOException {
        Path out = emptied("transcripts");
        FakeCloud cloud = answering(input);
        return ProgramTrial.holds(
                cloud.run(
                        "wer",
                        "transcribe",
                        call(),
                        "--language=hi-IN",
                        "--bucket=bucket",
                        "-o",
                        out.toString(),
                        "--send"),
                Form.TEXT,
                STATUSES);
    }

    private boolean loops(byte[] input) throws IOException {
        emptied("loop");
        return ProgramTrial.holds(loop(answering(input), "--send"), Form.TEXT, STATUSES);
    }

    private boolean resumes(byte[] input) throws IOException {
        Path loop = emptied("loop");
        for (Map.Entry<String, byte[]> file : done.entrySet()) {
            Files.write(loop.resolve(file.getKey()), file.getValue());
        }
        Files.write(loop.resolve(STATE), replaced(input, HERE, folder.toString()));
        return ProgramTrial.holds(
                loop(new FakeCloud(new FakeTranscribe().transcribe(ArticleCall::transcript)), "--send"),
                Form.TEXT,
                Set.of(0, 1, 2, 3, 4));
    }

    private boolean pulls(byte[] input) throws IOException {
        FakeTranscribe service = new FakeTranscribe()
                .with(RemoteKind.VOCABULARY, "words", "hi-IN", new String(input, StandardCharsets.UTF_8));
        String out = emptied("pulled").resolve("words.txt").toString();
        return ProgramTrial.holds(new FakeCloud(service).run("vocab", "pull", "words", "-o", out), Form.TEXT, STATUSES);
    }

    private Outcome loop(FakeCloud cloud, String... more) throws IOException {
        Path reference = Files.write(folder.resolve("call.txt"), ArticleCall.reference());
        String[] arguments = {
            "vocab",
            "loop",
            call(),
            "--reference",
            reference.toString(),
            "--language=hi-IN",
            "--bucket=bucket",
            "-o",
            folder.resolve("loop").toString()
        };
        return cloud.run(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
    }

    /** Has a loop run to its end, and keeps what it wrote. */
    private List<byte[]> states() {
        try {
            emptied("loop");
            Outcome outcome = loop(new FakeCloud(new FakeTranscribe().transcribe(ArticleCall::transcript)), "--send");
            Verdict.require(outcome.status() == 0, outcome.err());
            try (Stream<Path> files = Files.list(folder.resolve("loop"))) {
                for (Path file : files.toList()) {
                    done.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
            return List.of(replaced(requireNonNull(done.get(STATE)), folder.toString(), HERE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] replaced(byte[] bytes, String some, String other) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(some, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static FakeCloud answering(byte[] input) {
        String answer = new String(input, StandardCharsets.UTF_8);
        return new FakeCloud(new FakeTranscribe().transcribe(request -> answer));
    }

    private String call() throws IOException {
        Path call = folder.resolve("call.wav");
        if (!Files.exists(call)) {
            Files.write(call, ArticleCall.wav(1, 1));
        }
        return call.toString();
    }

    /** Returns a folder of that name without any file. */
    private Path emptied(String name) throws IOException {
        Path emptied = folder.resolve(name);
        if (Files.exists(emptied)) {
            try (Stream<Path> files = Files.walk(emptied)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(emptied);
    }
}
