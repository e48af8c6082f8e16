package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.score.speakers.SpeakerMetric;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Lanes of speakers over time in a browser, as their readers use them. */
class HtmlLanesIT extends BrowserCase {

    private static final String REFERENCE = "testdata/diarization/md-eval/ref.rttm";
    private static final String HYPOTHESIS = "testdata/diarization/md-eval/hyp.rttm";

    /** The colour in the midst of a mark: of a lane and a side, at a time in milliseconds. */
    private static final String COLOUR = """
            const chart = document.getElementById('chart');
            const ratio = chart.width / chart.clientWidth;
            const x = (%d - chart.dataset.begin) / (chart.dataset.end - chart.dataset.begin) * chart.clientWidth;
            const y = 24 + %d * 68 + %d + 17;
            const copy = new OffscreenCanvas(chart.width, chart.height).getContext('2d', {willReadFrequently: true});
            copy.drawImage(chart, 0, 0);
            const [r, g, b] = copy.getImageData(x * ratio, y * ratio, 1, 1).data;
            return '#' + [r, g, b].map(part => part.toString(16).padStart(2, '0')).join('');
            """;

    private static final int SAID = 6;
    private static final int HEARD = 42;

    private static Path call;
    private static Path hour;

    @BeforeAll
    static void writePages() throws IOException {
        call = lanes("call", REFERENCE, HYPOTHESIS, "--der-collar", "0.1");
        hour = lanes("hour", file("hour-said", rttm(1)), file("hour-heard", rttm(2)));
    }

    private static Path words(SpeakerMetric metric) throws IOException {
        Path page = Path.of(file(metric.id(), "")).resolveSibling(metric.id() + ".html");
        try (OutputStream out = Files.newOutputStream(page)) {
            HtmlSpeakers.write(HtmlSpeakersTest.report(HtmlSpeakersTest.result(metric)), out);
        }
        return page;
    }

    private static Path lanes(String name, String reference, String hypothesis, String... options) throws IOException {
        Path page = Path.of(file(name, "")).resolveSibling(name + ".html");
        Outcome outcome = Outcome.of(Stream.concat(
                        Stream.of("wer", "diarization", "-o", page.toString(), reference, hypothesis),
                        Stream.of(options))
                .toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return page;
    }

    /** Six speakers for an hour, a turn every second or so. */
    private static String rttm(int seed) {
        Random random = new Random(seed);
        StringBuilder turns = new StringBuilder();
        for (int speaker = 0; speaker < 6; speaker++) {
            double time = random.nextInt(100) / 100.0;
            while (time < 3600) {
                double length = 0.1 + random.nextInt(150) / 100.0;
                turns.append(String.format(
                        Locale.ROOT, "SPEAKER r 1 %.2f %.2f <NA> <NA> s%d <NA>\n", time, length, speaker));
                time += length + random.nextInt(150) / 100.0;
            }
        }
        return turns.toString();
    }

    private static String colour(long time, int lane, int side) {
        return browser().run(COLOUR.formatted(time, lane, side));
    }

    @Test
    void showsFiguresAndLanes() throws IOException {
        browser().show(1280, false);
        browser().open(call, "");
        assertTrue(browser().text("h1 data").endsWith(" %"), browser().text("h1 data"));
        assertEquals(
                List.of("A", "s1", "B", "s2", "C", "–", "–", "s3"), browser().texts("#names span"));
        assertEquals(4, browser().all("#speakers tbody tr").size());
        assertEquals("0", chart("begin"));
        assertEquals("18000", chart("end"));
        assertTrue(chart("letters").matches("(?s).*[MFC].*"), chart("letters"));
        photograph(call, 1280, false);
        photograph(hour, 1280, true);
    }

    @Test
    void errorsHaveTheirColourAndLetter() {
        for (boolean dark : List.of(false, true)) {
            browser().show(1280, dark);
            browser().open(call, "");
            chart("begin");
            // C speaks from 12 s on, and s2 is heard.
            assertEquals(style("C-bar"), colour(14_000, 2, SAID));
            assertEquals(style("C-bar"), colour(14_000, 1, HEARD));
            assertEquals(style("accent-soft"), colour(2_000, 0, SAID));
            // Nobody else is heard while A and B both speak.
            assertEquals(style("M-bar"), colour(4_300, 1, SAID));
            assertEquals(style("F-bar"), colour(8_800, 0, HEARD));
            assertTrue(chart("letters").contains("C") && chart("letters").contains("M"), chart("letters"));
        }
    }

    @Test
    void wordsStandInTheLanesOfTheirSpeakers() throws IOException {
        browser().show(1280, false);
        Path page = words(SpeakerMetric.CP);
        browser().open(page, "");
        chart("begin");
        assertEquals(List.of("ann", "x", "bo", "y", "cy", "–"), browser().texts("#names span"));
        assertEquals(style("D-soft"), colour(7_500, 2, SAID));
        press("n");
        assertTrue(
                browser()
                        .text("#picked")
                        .matches("(Reference bo|Hypothesis y), 2\\.\\d+ s to .*, S substituted: (are → is|is ← are)"),
                browser().text("#picked"));
        photograph(page, 1280, false);
    }

    @Test
    void oneOfSeveralRecordingsIsShown() throws IOException {
        String two = file("two", "SPEAKER r1 1 0 2 <NA> <NA> A <NA>\nSPEAKER r2 1 0 30 <NA> <NA> B <NA>\n");
        browser().show(1280, false);
        browser().open(lanes("several", two, two), "");
        assertEquals(List.of("A", "A"), browser().texts("#names span"));
        assertEquals("There is no error in this recording.", browser().text("#picked"));
        browser()
                .run("const box = document.getElementById('recording'); box.selectedIndex = 1;"
                        + " box.dispatchEvent(new Event('change'))");
        assertEquals(List.of("B", "B"), browser().texts("#names span"));
        assertEquals("30000", chart("end"));
        assertTrue(browser().find("#recording").isDisplayed());
        browser().open(call, "");
        assertFalse(browser().find("#recording").isDisplayed());
    }

    @Test
    void keysMoveAndZoom() {
        browser().show(1280, false);
        browser().open(call, "");
        press("+");
        assertEquals("4500", chart("begin"));
        assertEquals("13500", chart("end"));
        press(Keys.ARROW_RIGHT);
        assertEquals("5400", chart("begin"));
        press("-");
        press("0");
        assertEquals("18000", chart("end"));
        press("+", "+", "+", "+", "+", "+", "+", "+");
        assertEquals(500, Integer.parseInt(chart("end")) - Integer.parseInt(chart("begin")));
    }

    @Test
    void keysLeadFromErrorToError() {
        browser().show(1280, false);
        browser().open(call, "");
        press("n");
        String first = browser().text("#picked");
        assertTrue(first.matches("(Reference|Hypothesis) .*, M missed|.*, F false alarm|.*, C confused"), first);
        press("n");
        String second = browser().text("#picked");
        assertFalse(first.equals(second), second);
        press("p");
        assertEquals(first, browser().text("#picked"));
        browser().find("#previous").click();
        assertFalse(first.equals(browser().text("#picked")));
    }

    @Test
    void aClickSaysWhatIsThere() {
        browser().show(1280, false);
        browser().open(call, "");
        chart("begin");
        browser().run("""
                const chart = document.getElementById('chart');
                const box = chart.getBoundingClientRect();
                const at = {clientX: box.left + box.width * 14 / 18, clientY: box.top + 24 + 2 * 68 + 10, pointerId: 1};
                chart.setPointerCapture = () => {};
                chart.dispatchEvent(new PointerEvent('pointerdown', at));
                chart.dispatchEvent(new PointerEvent('pointerup', at));
                """);
        assertEquals(
                "Reference C, 12.200 s to 15.900 s, C confused",
                browser().text("#picked").replaceAll("1[24]\\.\\d+ s to 1\\d\\.\\d+ s", "12.200 s to 15.900 s"));
    }

    @Test
    void theMouseZoomsAndDrags() {
        browser().show(1280, false);
        browser().open(call, "");
        chart("begin");
        browser().run("""
                const chart = document.getElementById('chart');
                const box = chart.getBoundingClientRect();
                chart.dispatchEvent(new WheelEvent('wheel', {clientX: box.left, clientY: box.top + 50, deltaY: -300, ctrlKey: true,
                    cancelable: true}));
                """);
        assertEquals("0", chart("begin"));
        assertEquals("6622", chart("end"));
        browser().run("""
                const overview = document.getElementById('overview');
                const box = overview.getBoundingClientRect();
                overview.setPointerCapture = () => {};
                overview.dispatchEvent(new PointerEvent('pointerdown', {clientX: box.right, clientY: box.top + 5, pointerId: 1}));
                """);
        assertEquals("18000", chart("end"));
    }

    @Test
    void anHourWithSixSpeakersIsDrawnAtOnce() {
        browser().show(1280, false);
        browser().open(hour, "");
        assertTrue(Integer.parseInt(chart("drawn")) > 20_000, chart("drawn"));
        double whole = Double.parseDouble(
                browser().run("const from = performance.now(); draw(); return performance.now() - from"));
        assertTrue(whole < 500, whole + " ms");
        press("+", "+", "+", "+", "+", "+");
        assertTrue(Integer.parseInt(chart("drawn")) < 2_000, chart("drawn"));
        double close = Double.parseDouble(
                browser().run("const from = performance.now(); draw(); return performance.now() - from"));
        assertTrue(close < 200, close + " ms");
    }

    @Test
    void readersOfScreensGetNamesAndFigures() {
        browser().open(call, "");
        assertTrue(browser().accessible("application").contains("Who speaks when, the reference above the hypothesis"));
        assertTrue(
                browser().accessible("rowheader").contains("A"),
                browser().accessible("rowheader").toString());
    }

    @Test
    void fitsANarrowWindow() {
        browser().show(360, true);
        browser().open(hour, "");
        chart("begin");
        assertEquals(
                "true",
                browser().run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    @Test
    void withoutScriptsTheFiguresStandThere() {
        browser().allowScripts(false);
        try {
            browser().open(call, "");
        } finally {
            browser().allowScripts(true);
        }
        assertEquals(4, browser().all("#speakers tbody tr").size());
        assertFalse(browser().find("#stage").isDisplayed());
    }
}
