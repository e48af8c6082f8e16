package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.Damage;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged files are read, or refused with the place; nothing else happens.
 *
 * <p>A thousand of each sample; {@code -Dasreval.mutations=100000} for more.
 */
class DamagedTranscriptTest {

    private static final int MUTATIONS = Integer.getInteger("asreval.mutations", 1000);

    static List<String> samples() throws IOException {
        return Samples.names();
    }

    @ParameterizedTest(name = "{0} is read or refused however it is damaged")
    @MethodSource("samples")
    void isReadOrRefused(String name) throws IOException {
        byte[] bytes = Samples.bytes(name);
        Optional<TranscriptFormat> format = format(bytes);
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] damaged = Damage.damaged(bytes, new Random(seed));
            try {
                read(damaged, seed % 2 == 0 ? format : format(damaged));
            } catch (RuntimeException e) {
                throw new AssertionError(name + ", seed " + seed + ": " + Arrays.toString(damaged), e);
            }
        }
    }

    private static Optional<TranscriptFormat> format(byte[] bytes) throws IOException {
        try (TranscriptInput input = Samples.input("damaged", bytes)) {
            return Optional.of(TranscriptFormat.detect(input));
        } catch (MalformedTranscriptException e) {
            assertRefused(e);
            return Optional.empty();
        }
    }

    private static void read(byte[] bytes, Optional<TranscriptFormat> format) throws IOException {
        if (format.isEmpty()) {
            return;
        }
        int utterances = 0;
        try (TranscriptInput input = Samples.input("damaged", bytes);
                TranscriptReader reader = format.get().open(input, Side.HYPOTHESIS, ReaderOptions.standard())) {
            for (Utterance utterance : Samples.all(reader)) {
                utterances++;
                assertFalse(utterance.text().contains("\n"), utterance::text);
                assertTrue(utterance.text().length() <= bytes.length, utterance::text);
            }
            assertTrue(utterances <= bytes.length + 1, "too many utterances: " + utterances);
        } catch (MalformedTranscriptException e) {
            assertRefused(e);
        }
    }

    /** The message begins with the place, and says more than that. */
    private static void assertRefused(MalformedTranscriptException e) {
        String message = String.valueOf(e.getMessage());
        String place = "damaged" + (e.line() == 0 ? "" : ":" + e.line()) + ": ";
        assertTrue(message.startsWith(place) && message.length() > place.length() + 10, message);
        assertFalse(message.contains(": null") || message.contains("java.") || message.contains("xpect"), message);
    }
}
