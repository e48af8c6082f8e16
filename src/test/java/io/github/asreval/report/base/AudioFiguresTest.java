package io.github.asreval.report.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.audio.TalkSegment;
import io.github.asreval.audio.TalkTimeline;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudioFiguresTest {

    @ParameterizedTest(name = "{0} ms are {1}")
    @CsvSource({
        "0, 0:00.00, 0:00:00",
        "7978, 0:07.98, 0:00:08",
        "59994, 0:59.99, 0:01:00",
        "59996, 1:00.00, 0:01:00",
        "3599999, 1:00:00.00, 1:00:00",
        "3723450, 1:02:03.45, 1:02:03",
        "360000000, 100:00:00.00, 100:00:00",
    })
    void lengthsAreRounded(long millis, String length, String hours) {
        assertEquals(length, AudioFigures.length(Duration.ofMillis(millis)));
        assertEquals(hours, AudioFigures.hours(Duration.ofMillis(millis)));
    }

    @Test
    void talkIsAShareOfTheRecording() {
        TalkTimeline talk = new TalkTimeline(
                10_000, List.of(List.of(new TalkSegment(0, 4000)), List.of(new TalkSegment(3000, 9000))));
        assertEquals("40/60", AudioFigures.talk(talk));
        assertEquals("0/0", AudioFigures.talk(new TalkTimeline(10, List.of(List.of(), List.of()))));
        assertEquals("", AudioFigures.talk(new TalkTimeline(0, List.of(List.of()))));
    }
}
