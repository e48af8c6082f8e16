package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioLimitTest {

    @ParameterizedTest(name = "{0} is {1} bytes")
    @CsvSource({
        "500MB, 500000000",
        "500 mb, 500000000",
        "1.5GB, 1500000000",
        "2gb, 2000000000",
        "1KiB, 1024",
        "3GiB, 3221225472",
        "700, 700",
        "700B, 700",
        "2M, 2000000",
    })
    void readsSizes(String text, long bytes) {
        assertEquals(Optional.of(bytes), AudioLimit.bytes(text));
    }

    @ParameterizedTest(name = "{0} is {1} ms")
    @CsvSource({
        "4h, 14400000",
        "90m, 5400000",
        "1h30m, 5400000",
        "1h 30min, 5400000",
        "1:30:00, 5400000",
        "2:05, 125000",
        "5400, 5400000",
        "0.5s, 500",
        "0:00.25, 250",
    })
    void readsLengths(String text, long millis) {
        assertEquals(Optional.of(Duration.ofMillis(millis)), AudioLimit.length(text));
    }

    @ParameterizedTest(name = "\"{0}\" is neither")
    @ValueSource(strings = {"", "-1", "0", "many", "1e9", "١", "1x", "iB", "99999999999999999999"})
    void refusesTheRest(String text) {
        assertEquals(Optional.empty(), AudioLimit.bytes(text));
        assertEquals(Optional.empty(), AudioLimit.length(text));
    }
}
