package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.audio.AudioContainer;
import io.github.asreval.audio.AudioHeader;
import io.github.asreval.audio.AudioMeasures;
import io.github.asreval.audio.AudioReport;
import io.github.asreval.audio.AudioSettings;
import io.github.asreval.audio.ChannelLevels;
import io.github.asreval.audio.TalkSegment;
import io.github.asreval.audio.TalkTimeline;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.values.AudioReporting;
import io.github.asreval.report.values.AudioTotals;
import io.github.asreval.report.values.CheckedRecording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Recordings and who talks when in a browser, as their readers use them. */
class HtmlAudioCheckIT extends BrowserCase {

    private static final String EVIL = "<script>alert(1)</script>\u202E\"'&\n.wav";

    /** The colour in the midst of a bar: of a row from 0 on, at a time in milliseconds. */
    private static final String COLOUR = """
            const chart = document.getElementById('chart');
            const ratio = chart.width / chart.clientWidth;
            const x = (%d - chart.dataset.begin) / (chart.dataset.end - chart.dataset.begin) * chart.clientWidth;
            const y = 24 + %d + 10;
            const copy = new OffscreenCanvas(chart.width, chart.height).getContext('2d', {willReadFrequently: true});
            copy.drawImage(chart, 0, 0);
            const [r, g, b] = copy.getImageData(x * ratio, y * ratio, 1, 1).data;
            return '#' + [r, g, b].map(part => part.toString(16).padStart(2, '0')).join('');
            """;

    private static final int FIRST = 6;
    private static final int SECOND = 42;

    private static Path samples;
    private static Path calls;
    private static Path many;

    @BeforeAll
    static void writePages() throws IOException {
        samples = Path.of(file("samples", "")).resolveSibling("recordings.html");
        assertEquals(
                1,
                Outcome.of("wer", "audio", "--ffprobe", "never", "-o", samples.toString(), "testdata/audio")
                        .status());
        // Agent from 0 to 4 s, customer from 3 to 9 s, then nobody until 13 s, of 20 s.
        TalkTimeline call = new TalkTimeline(
                20_000,
                List.of(
                        List.of(new TalkSegment(0, 4000), new TalkSegment(13_000, 20_000)),
                        List.of(new TalkSegment(3000, 9000))));
        calls = page("calls", List.of(EVIL, "second.wav"), List.of(call, talk(1, 60_000)));
        List<String> names = new ArrayList<>();
        List<TalkTimeline> talks = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            names.add("call-" + i + ".wav");
            talks.add(talk(i, 600_000));
        }
        many = page("many", names, talks);
    }

    private static TalkTimeline talk(int seed, long length) {
        Random random = new Random(seed);
        List<List<TalkSegment>> channels = new ArrayList<>();
        for (int channel = 0; channel < 2; channel++) {
            List<TalkSegment> turns = new ArrayList<>();
            long time = random.nextInt(3000);
            while (time + 5000 < length) {
                long end = time + 200 + random.nextInt(4000);
                turns.add(new TalkSegment(time, end));
                time = end + 400 + random.nextInt(5000);
            }
            channels.add(turns);
        }
        return new TalkTimeline(length, channels);
    }

    private static Path page(String name, List<String> files, List<TalkTimeline> talks) throws IOException {
        Path page = Path.of(file(name, "")).resolveSibling(name + ".html");
        try (OutputStream out = Files.newOutputStream(page)) {
            HtmlAudioCheck writer = new HtmlAudioCheck(
                    new AudioReporting(AudioSettings.standard().withoutFfprobe(), files, 0, false), out);
            AudioTotals totals = AudioTotals.NONE;
            for (int i = 0; i < files.size(); i++) {
                CheckedRecording checked = checked(files.get(i), talks.get(i));
                totals = totals.plus(checked);
                writer.add(checked);
            }
            writer.end(totals);
        }
        return page;
    }

    private static CheckedRecording checked(String file, TalkTimeline talk) {
        OptionalLong frames = OptionalLong.of(8 * talk.lengthMillis());
        AudioHeader header = new AudioHeader(AudioContainer.WAV, "pcm-16", 8000, 2, 16, frames, frames, false);
        ChannelLevels levels = new ChannelLevels(0.5, 0.1, 0, 0.1, 0.001);
        AudioMeasures measures = new AudioMeasures(List.of(levels, levels), Optional.empty(), talk);
        return new CheckedRecording(
                file,
                Optional.of(new AudioReport(
                        Path.of("call.wav"), 1000, Optional.of(header), Optional.of(measures), List.of())),
                "");
    }

    private static String colour(long time, int row) {
        return browser().run(COLOUR.formatted(time, row));
    }

    @Test
    void showsTotalsVerdictsAndPictures() throws IOException {
        browser().show(1100, false);
        browser().open(samples, "");
        assertEquals("1 of 4", browser().text("h1 data"));
        assertEquals(List.of("ok", "error", "error", "unknown"), browser().texts("#files .verdict"));
        assertEquals(3, browser().all("#files svg").size());
        assertTrue(browser().text("#files .found").equals("ok"), browser().text("#files .found"));
        assertTrue(browser().texts("#files .found li").get(0).endsWith("dual-mono"));
        assertEquals(List.of("Channel 0", "Channel 1"), browser().texts("#names span"));
        for (int width : List.of(360, 1100)) {
            for (boolean dark : List.of(false, true)) {
                photograph(samples, width, dark);
                assertFits();
                photograph(calls, width, dark);
                assertFits();
            }
        }
    }

    @Test
    void talkOverlapAndSilenceHaveTheirColours() {
        for (boolean dark : List.of(false, true)) {
            browser().show(1100, dark);
            browser().open(calls, "");
            assertEquals("0", chart("begin"));
            assertEquals("20000", chart("end"));
            assertEquals(style("accent-soft"), colour(1500, FIRST));
            assertEquals(style("S-bar"), colour(3500, FIRST));
            assertEquals(style("S-bar"), colour(3500, SECOND));
            assertEquals(style("accent-soft"), colour(6000, SECOND));
            assertEquals(style("line"), colour(11_000, FIRST));
            assertFalse(style("accent-soft").equals(colour(6000, FIRST)));
            assertEquals(
                    List.of('N', 'O'),
                    chart("letters").chars().mapToObj(c -> (char) c).sorted().toList());
        }
    }

    @Test
    void keysLeadThroughWhatIsMarked() {
        browser().show(1100, false);
        browser().open(calls, "");
        press("n");
        assertEquals(
                "O several talk at once, 3.000 s to 4.000 s, 1.000 s", browser().text("#picked"));
        press("n");
        assertEquals("N nobody talks, 9.000 s to 13.000 s, 4.000 s", browser().text("#picked"));
        press("p");
        assertTrue(browser().text("#picked").startsWith("O "));
        press("+");
        assertEquals("10000", Integer.toString(Integer.parseInt(chart("end")) - Integer.parseInt(chart("begin"))));
    }

    @Test
    void aPictureInTheListOpensTheLargeOneAndEscapeLeadsBack() {
        browser().show(1100, false);
        browser().open(calls, "");
        browser().run("document.querySelectorAll('#files .look')[1].focus()");
        browser().type(Keys.ENTER);
        assertEquals("60000", chart("end"));
        assertEquals("chart", browser().run("return document.activeElement.id"));
        assertEquals("1", browser().run("return document.getElementById('recording').selectedIndex"));
        browser().type(Keys.ESCAPE);
        assertEquals(
                "true",
                browser().run("return document.activeElement === document.querySelectorAll('#files .look')[1]"));
    }

    @Test
    void aHostileNameIsText() {
        browser().open(calls, "");
        String shown = "<script>alert(1)</script>⟨U+202E⟩\"'&⟨U+000A⟩.wav";
        assertTrue(browser().text("#files th[scope=row]").endsWith("script>⟨U+202E⟩\"'&⟨U+000A⟩.wav"));
        assertTrue(shown.endsWith(browser().run("return document.getElementById('recording').options[0].textContent")));
    }

    @Test
    void thousandsOfRecordingsAreShownSearchedAndSorted() throws IOException {
        assertTrue(Files.size(many) < 5_500_000, Files.size(many) + " bytes");
        browser().show(1100, false);
        browser().open(many, "");
        assertEquals("600000", chart("end"));
        assertEquals("2,000 of 2,000", browser().text(".find [role=status]"));
        browser().fill(".find input", "call-1999.");
        browser().await(".find [role=status]", "1 of 2,000");
        browser().run("document.querySelector('#files tr:not([hidden]) .look').click()");
        assertEquals("1999", browser().run("return document.getElementById('recording').selectedIndex"));
    }

    @Test
    void withoutScriptsTheListAndItsPicturesStandThere() {
        browser().allowScripts(false);
        try {
            browser().open(samples, "");
        } finally {
            browser().allowScripts(true);
        }
        assertEquals(4, browser().all("#files tbody tr").size());
        assertTrue(browser().find("#files svg").isDisplayed());
        assertFalse(browser().find("#stage").isDisplayed());
    }

    @Test
    void readersOfScreensGetNamesAndFigures() {
        browser().open(samples, "");
        assertTrue(browser().accessible("application").contains("Who talks when, a row for each channel"));
        assertTrue(browser().accessible("button").contains("Show who talks when in call.wav"));
        assertTrue(browser().accessible("rowheader").contains("call.wav"));
    }
}
