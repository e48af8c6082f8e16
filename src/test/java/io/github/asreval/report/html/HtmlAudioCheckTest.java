package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.audio.AudioMeasures;
import io.github.asreval.audio.AudioReport;
import io.github.asreval.audio.AudioSettings;
import io.github.asreval.audio.ChannelLevels;
import io.github.asreval.audio.TalkSegment;
import io.github.asreval.audio.TalkTimeline;
import io.github.asreval.report.values.AudioReporting;
import io.github.asreval.report.values.AudioTotals;
import io.github.asreval.report.values.CheckedRecording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlAudioCheckTest {

    /** Returns a page that is begun for so many recordings, of which one is added: an hour with a turn every 3 s. */
    private static String page(int recordings) throws IOException {
        List<TalkSegment> turns = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            turns.add(new TalkSegment(i * 3000L, i * 3000L + 2500 - i));
        }
        ChannelLevels levels = new ChannelLevels(0.5, 0.1, 0, 0.1, 0.001);
        AudioMeasures measures = new AudioMeasures(
                List.of(levels, levels), Optional.empty(), new TalkTimeline(3_600_000, List.of(turns, turns)));
        CheckedRecording checked = new CheckedRecording(
                "call.wav",
                Optional.of(
                        new AudioReport(Path.of("call.wav"), 1000, Optional.empty(), Optional.of(measures), List.of())),
                "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> names = IntStream.range(0, recordings)
                .mapToObj(i -> "call" + i + ".wav")
                .toList();
        HtmlAudioCheck page =
                new HtmlAudioCheck(new AudioReporting(AudioSettings.standard().withoutFfprobe(), names, 0, false), out);
        page.add(checked);
        page.end(AudioTotals.NONE.plus(checked));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int numbers(String page) {
        String dashes = page.replaceAll("(?s).*?stroke-dasharray=\"([^\"]*)\".*", "$1");
        return dashes.split(" ", -1).length;
    }

    @Test
    void aFewRecordingsAreDrawnWithAllTheirTurns() throws IOException {
        String page = page(10);
        assertEquals(2 * 1201, numbers(page));
        assertFalse(page.contains("too many turns"), page);
    }

    @Test
    void ofThousandsShortPausesAreLeftOutAndThePageSaysSo() throws IOException {
        String page = page(10_000);
        assertTrue(numbers(page) <= 2 * 101, numbers(page) + "");
        assertTrue(
                page.contains("There are too many turns to draw them all: in the pictures, pauses up to 2000 ms"),
                page);
        assertTrue(page.length() < 50_000, page.length() + " characters");
    }
}
