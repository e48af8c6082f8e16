package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Recordings on a page, in a browser. */
class HtmlAudioIT extends BrowserCase {

    private static final int RATE = 8000;

    private static Path calls;

    @BeforeAll
    static void writePage() throws Exception {
        Path said = Path.of(file("said", "call~7 1 anna 0.00 1.00 good morning\ncall~7 1 ben 1.00 1.30 good day\n"));
        Path heard = Path.of(file("heard", "call~7 1 anna 0.00 1.00 good mourning\ncall~7 1 ben 1.00 1.30 good day\n"));
        Path audio = said.resolveSibling("audio of calls");
        Files.createDirectories(audio);
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream silence =
                new AudioInputStream(new ByteArrayInputStream(new byte[4 * RATE]), format, 2 * RATE)) {
            AudioSystem.write(
                    silence,
                    AudioFileFormat.Type.WAVE,
                    audio.resolve("call~7.wav").toFile());
        }
        calls = page("calls", "--format", "stm", "--audio", audio.toString(), said.toString(), heard.toString());
    }

    @Test
    void nothingIsLoadedBeforeAButtonIsPressed() {
        browser().open(calls, "");
        assertEquals(List.of("▶", "▶"), browser().texts("#rows .play"));
        assertTrue(browser().requests().stream().noneMatch(address -> address.contains("audio")));
        browser().run("document.querySelectorAll('#rows .play')[1].focus()");
        browser().type(Keys.ENTER);
        assertEquals("true", pressed(1));
        browser().await("#rows tr:nth-child(2) .play", "▶");
        assertEquals("false", pressed(1));
        List<String> loaded = browser().requests().stream()
                .filter(address -> address.contains("audio"))
                .distinct()
                .toList();
        assertEquals(1, loaded.size(), loaded.toString());
        assertTrue(
                loaded.get(0).endsWith("/audio%20of%20calls/call~7.wav#t=1,1.3")
                        || loaded.get(0).endsWith("/audio%20of%20calls/call~7.wav"),
                loaded.get(0));
    }

    @Test
    void onePlaysAtATime() {
        browser().open(calls, "");
        browser().find("#worst .play").click();
        assertEquals("true", pressed(0), "the same utterance in the list");
        browser().all("#rows .play").get(1).click();
        assertEquals("false true", pressed(0) + " " + pressed(1));
        browser().all("#rows .play").get(1).click();
        assertEquals("false false", pressed(0) + " " + pressed(1));
    }

    @Test
    void aButtonSaysWhatItPlays() {
        browser().open(calls, "");
        assertEquals("Play 2", browser().all("#rows .play").get(1).getAccessibleName());
        assertEquals("Play 1", browser().find("#worst .play").getAccessibleName());
    }

    private static String pressed(int row) {
        return String.valueOf(browser().all("#rows .play").get(row).getDomAttribute("aria-pressed"));
    }
}
