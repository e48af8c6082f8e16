package io.github.asreval.report.html;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, and what a test asks of it. */
final class Browser implements AutoCloseable {

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final String AWAIT = """
            const [selector, text, done] = arguments;
            const observer = new MutationObserver(look);
            function look() {
                if (document.querySelector(selector)?.textContent === text) {
                    observer.disconnect();
                    done();
                }
            }
            observer.observe(document.body, {attributes: true, childList: true, characterData: true, subtree: true});
            look();
            """;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    }

    /**
     * Starts a browser of this machine; downloads none.
     *
     * @param profile an empty folder for what a browser remembers
     * @return nothing if there is no Chromium or no driver for it
     */
    static Optional<Browser> start(Path profile) {
        Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = program("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return Optional.empty();
        }
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .usingAnyFreePort()
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        // It starts with the page for new tabs, which asks for much.
        browser.driver.get("about:blank");
        browser.requests();
        return Optional.of(browser);
    }

    private static Optional<Path> program(String... names) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : names) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /** Opens a page anew, with or without an utterance of it. */
    void open(Path page, String fragment) {
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Returns the text of the element as it is shown. */
    String text(String selector) {
        return find(selector).getText();
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    /** Types into whatever has the focus. */
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Puts a text in the place of the one in a field. */
    void fill(String selector, String text) {
        find(selector).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text);
    }

    /** Waits until an element is there and has a text: what is searched for is not found at once. */
    void await(String selector, String text) {
        try {
            driver.executeAsyncScript(AWAIT, selector, text);
        } catch (ScriptTimeoutException e) {
            throw new AssertionError(selector + " has \"" + text(selector) + "\" instead of \"" + text + "\"", e);
        }
    }

    /** Runs a script in the page and returns its result as text. */
    String run(String script) {
        return String.valueOf(driver.executeScript(script));
    }

    /** Switches scripts of pages on or off. */
    void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Returns the text of every node of some role in the tree that screen readers see. */
    List<String> accessible(String role) {
        JsonNode tree = JsonMapper.shared()
                .valueToTree(driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                        .get("nodes"));
        List<String> names = new ArrayList<>();
        for (JsonNode node : tree) {
            if (node.path("role").path("value").asString("").equals(role)) {
                names.add(node.path("name").path("value").asString(""));
            }
        }
        return names;
    }

    /** Returns what pages complained of since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Returns the addresses that were asked for since the last call. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).get("message");
            if (message.get("method").asString().equals("Network.requestWillBeSent")) {
                addresses.add(message.get("params").get("request").get("url").asString());
            }
        }
        return addresses;
    }

    /** Makes the window so many pixels wide, in light or dark colours. */
    void show(int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Shows the page as it would be printed by somebody whose screen is dark. */
    void showOnPaper() {
        show(1280, true);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Shows the page on a screen again. */
    void showOnScreen() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen"));
    }

    /** Writes a picture of the page in its whole length. */
    void photograph(Path picture) throws IOException {
        int width = Integer.parseInt(run("return innerWidth"));
        int height = Integer.parseInt(run("return document.documentElement.scrollHeight"));
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
        Files.write(picture, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
