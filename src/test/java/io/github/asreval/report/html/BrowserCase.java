package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What tests of pages in a browser share; they need Chromium, and what {@code mvn package} leaves in target. */
public abstract class BrowserCase {

    public static final String CALL_REFERENCE = "testdata/hinglish-call/reference.txt";
    public static final String CALL_HYPOTHESIS = "testdata/hinglish-call/hypothesis.txt";

    /** Chinese, Japanese, Korean, Hebrew, Arabic, both directions in one line, and text that would like to be HTML. */
    public static final String SCRIPTS_REFERENCE = """
            日本 語 の テスト です
            我 想 预订 一张 从 北京 到 上海 的 火车票
            안녕하세요 오늘 날씨가 참 좋습니다
            שלום עולם טוב מה שלומך היום אני רוצה להזמין כרטיס לרכבת מתל אביב לירושלים ליום ראשון בבוקר
            مرحبا بالعالم كيف حالك اليوم أريد أن أحجز تذكرة قطار من القاهرة إلى الإسكندرية يوم الأحد صباحا
            אני עובד ב Google כבר 5 שנים
            <script>alert(1)</script> <img/src=x/onerror=alert(2)> & ]]> </script>
            क्ष Caf\u00E9 \u0958लम
            """;

    public static final String SCRIPTS_HYPOTHESIS = """
            日本 の テスタ です よ
            我 想 预定 一张 从 背景 到 上海 的 火车 票
            안녕하세요 오늘은 날씨 참 좋습니다
            שלום עולם רע מה שלומך היום אני רוצה להזמין כרטיסים לרכבת מתל אביב ירושלים ביום ראשון בבוקר
            مرحبا بالعالم كيف حالكم اليوم أريد أحجز تذكرة قطار من القاهرة إلى اسكندرية يوم الأحد صباحا مبكرا
            אני עובדת ב גוגל כבר 5 שנים
            <script>alert(3)</script> <img/src=x/onerror=alert(2)> & ]]> </script>
            क्\u200Dष cafe \u0958लम
            """;

    private static final Path INSTALLATION = Path.of(System.getProperty("asreval.installation", "target/asreval"));
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String NO_BROWSER =
            "there is no browser to look at HTML reports; apt-get install chromium chromium-driver";

    @TempDir
    private static Path folder;

    private static Optional<Browser> started = Optional.empty();

    @BeforeAll
    static void openBrowser() {
        started = Browser.start(folder.resolve("profile"));
        if (started.isEmpty()) {
            // Maven tells how many tests were skipped, but not why.
            System.err.println("Pages are not looked at: " + NO_BROWSER);
        }
        assumeTrue(started.isPresent(), NO_BROWSER);
    }

    @AfterAll
    static void closeBrowser() {
        started.ifPresent(Browser::close);
    }

    /** Whatever a test did: the page asked for nothing but itself, and had nothing to complain of. */
    @AfterEach
    void nothingLeftThePage() {
        assertEquals(List.of(), browser().complaints());
        List<String> addresses = new ArrayList<>(browser().requests());
        addresses.removeIf(address -> address.startsWith(folder.toUri().toString())
                || address.equals("data:,")
                || address.equals("about:blank"));
        assertEquals(List.of(), addresses);
    }

    static Browser browser() {
        return started.orElseThrow();
    }

    /** Returns a file with a text. */
    static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), text).toString();
    }

    /** Returns the page that {@code wer} writes when given some options and two files. */
    static Path page(String name, String... arguments) throws Exception {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path page = folder.resolve(name + ".html");
        Path problems = folder.resolve("problems");
        Path program = INSTALLATION.resolve(windows ? "bin/wer.cmd" : "bin/wer");
        List<String> command = new ArrayList<>(List.of(program.toString(), "-f", "html", "-o", page.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(problems.toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), Files.readString(problems));
        return page;
    }

    /** Leaves a picture of a page for people to look at, and sees that its ground is light or dark. */
    static void photograph(Path page, int width, boolean dark) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        browser().show(width, dark);
        browser().open(page, "");
        String name = page.getFileName().toString().replace(".html", "");
        browser().photograph(SCREENSHOTS.resolve(name + "-" + width + (dark ? "-dark" : "-light") + ".png"));
        String ground = browser().run("return getComputedStyle(document.body).backgroundColor");
        assertEquals(dark ? "rgb(19, 20, 22)" : "rgb(250, 250, 248)", ground);
    }

    /** Sees that a reader never has to scroll the page sideways. */
    static void assertFits() {
        assertEquals("true", browser().run("return document.documentElement.scrollWidth <= innerWidth"));
    }

    /** Returns a colour that the page gives a name. */
    static String style(String name) {
        return browser()
                .run("return getComputedStyle(document.documentElement).getPropertyValue('--" + name + "').trim()");
    }

    /** Returns what the lanes over time say of themselves, when they have been drawn. */
    static String chart(String what) {
        // What is drawn next is drawn with the next picture.
        return browser()
                .run("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
                        + " done(document.getElementById('chart').dataset." + what + "))))");
    }

    /** Presses keys on the lanes over time. */
    static void press(CharSequence... keys) {
        browser().run("document.getElementById('chart').focus()");
        browser().type(keys);
    }
}
