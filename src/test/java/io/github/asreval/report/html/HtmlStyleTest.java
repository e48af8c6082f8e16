package io.github.asreval.report.html;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the colours of pages to the contrast that WCAG 2.2 asks for, by light and in the dark. */
class HtmlStyleTest {

    private static final Path FILES = Path.of("src/main/resources/io/github/asreval/report/html");
    private static final Path STYLE = FILES.resolve("page.css");
    private static final Pattern MODE =
            Pattern.compile(":root \\{(\\s+color-scheme: light dark;)?(\\s+--.*?)}", Pattern.DOTALL);
    private static final Pattern COLOR = Pattern.compile("--([A-Za-z-]+): #([0-9a-f]{6});");

    @ParameterizedTest(name = "{0} on {1} can be read")
    @CsvSource({
        "text, page",
        "text, raised",
        "text, accent-soft",
        "muted, page",
        "muted, raised",
        "muted, accent-soft",
        "accent, page",
        "accent, accent-soft",
        "S, S-soft",
        "S, page",
        "S, accent-soft",
        "D, D-soft",
        "D, page",
        "D, accent-soft",
        "I, I-soft",
        "I, page",
        "I, accent-soft",
    })
    void textCanBeRead(String text, String ground) throws IOException {
        for (Map<String, Integer> colors : modes()) {
            assertTrue(contrast(colors, text, ground) >= 4.5, colors.toString());
        }
    }

    @ParameterizedTest(name = "a bar in {0} stands out from its track")
    @CsvSource({"accent", "S-bar", "D-bar", "I-bar"})
    void barsStandOut(String bar) throws IOException {
        for (Map<String, Integer> colors : modes()) {
            assertTrue(contrast(colors, bar, "line") >= 3, colors.toString());
        }
    }

    /** Stored pages are compared without them. */
    @Test
    void pagesHoldTheStyleAndTheScriptsOfTheirFiles() throws IOException {
        String reference = "testdata/hinglish-call/reference.txt";
        String page = HtmlPages.html(reference, reference);
        String scripts = Files.readString(FILES.resolve("rows.js")) + Files.readString(FILES.resolve("page.js"));
        assertTrue(page.contains("<style>" + Files.readString(STYLE) + "</style>"));
        assertTrue(page.contains("<script>" + scripts + "</script>"));
    }

    @Test
    void contrastIsReckonedAsTheStandardHasIt() {
        Map<String, Integer> colors = Map.of("black", 0, "white", 0xFFFFFF, "grey", 0x767676);
        assertEquals(21, contrast(colors, "black", "white"), 1e-9);
        assertEquals(4.54, contrast(colors, "white", "grey"), 0.005);
    }

    private static List<Map<String, Integer>> modes() throws IOException {
        List<Map<String, Integer>> modes = new ArrayList<>();
        Matcher mode = MODE.matcher(Files.readString(STYLE));
        while (mode.find()) {
            Map<String, Integer> colors = new HashMap<>();
            Matcher color = COLOR.matcher(mode.group(2));
            while (color.find()) {
                colors.put(color.group(1), Integer.parseInt(color.group(2), 16));
            }
            modes.add(colors);
        }
        assertEquals(2, modes.size());
        assertEquals(modes.get(0).keySet(), modes.get(1).keySet());
        return modes;
    }

    private static double contrast(Map<String, Integer> colors, String a, String b) {
        double first = luminance(requireNonNull(colors.get(a), a));
        double second = luminance(requireNonNull(colors.get(b), b));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8 & 0xFF) + 0.0722 * linear(color & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
