package io.github.asreval.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.asreval.transcribe.JobRequest.CallAnalytics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopStateFileTest {

    private static LoopState state(Random random) {
        List<LoopCall> calls = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            calls.add(new LoopCall(
                    Path.of("फ़ोन \"" + i + "\".wav"),
                    Path.of("r" + i + ".txt"),
                    i > 0 && random.nextBoolean(),
                    1 + random.nextInt(2),
                    random.nextInt(10_000) / 7.0,
                    Integer.toString(i).repeat(64),
                    "abc" + Integer.toString(i).repeat(61)));
        }
        LoopSettings settings = new LoopSettings(
                "hi-IN",
                "bucket",
                random.nextBoolean() ? "asreval/" : "",
                random.nextBoolean() ? Optional.of("ap-south-1") : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(new CallAnalytics("arn:aws:iam::1:role/r", random.nextInt(2)))
                        : Optional.empty());
        LoopState state = LoopState.begin(new LoopInputs(settings, calls));
        for (LoopJob job : state.inputs().jobs(false, Optional.empty())) {
            state = random.nextBoolean() ? state.with(job.audio()).with(job.thing()) : state;
            state = random.nextBoolean() ? state.withTranscript(job, job.call().audioHash()) : state;
        }
        if (random.nextBoolean()) {
            String name = LoopJob.vocabularyName("hi-IN", new byte[] {(byte) random.nextInt()});
            state = state.withVocabulary(random.nextBoolean() ? Optional.of(name) : Optional.empty());
            state = state.with(RemoteThing.vocabulary(name));
        }
        return state;
    }

    @Test
    void whatIsWrittenIsReadAndFollowsItsSchema() throws IOException {
        Schema schema = schema();
        Random random = new Random(18);
        for (int i = 0; i < 50; i++) {
            LoopState state = state(random);
            byte[] file = LoopStateFile.bytes(state);
            String text = new String(file, StandardCharsets.UTF_8);
            assertEquals(state, LoopStateFile.read(file, "loop.json"), text);
            assertEquals(List.of(), schema.validate(text, InputFormat.JSON), text);
            assertFalse(schema.validate(text.replace("\"remote\"", "\"remotes\""), InputFormat.JSON)
                    .isEmpty());
        }
    }

    private static Schema schema() throws IOException {
        try (InputStream in = LoopState.class.getResourceAsStream("loop.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
        }
    }

    @ParameterizedTest(name = "is refused: {0}")
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "null",
                "7",
                "{\"schemaVersion\": 1}",
                "{\"schemaVersion\": 1, \"settings\": 3}",
                "\u0000"
            })
    void whatIsNoStateIsRefused(String content) {
        FileSystemException refused = assertThrows(
                FileSystemException.class,
                () -> LoopStateFile.read(content.getBytes(StandardCharsets.UTF_8), "DIR/loop.json"));
        assertEquals("DIR/loop.json", refused.getFile());
        assertTrue(
                String.valueOf(refused.getReason()).startsWith("is no state of a loop that can be read; name another"),
                refused.getReason());
    }

    @Test
    void aStateThatIsCutOffIsRefused() {
        byte[] file = LoopStateFile.bytes(state(new Random(3)));
        for (int length = 0; length < file.length - 2; length += 7) {
            byte[] cut = java.util.Arrays.copyOf(file, length);
            assertThrows(FileSystemException.class, () -> LoopStateFile.read(cut, "loop.json"), "at " + length);
        }
    }

    @Test
    void aLaterVersionIsRefused() {
        FileSystemException refused = assertThrows(
                FileSystemException.class,
                () -> LoopStateFile.read("{\"schemaVersion\": 2}".getBytes(StandardCharsets.UTF_8), "loop.json"));
        assertTrue(String.valueOf(refused.getReason()).startsWith("is of schemaVersion 2, of which this version"));
    }
}
