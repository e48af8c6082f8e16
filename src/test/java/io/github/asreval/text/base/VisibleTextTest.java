package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest(name = "\"{0}\" is shown as it is")
    @ValueSource(strings = {"", "plain", "हिन्दी।", "क्\u200Dष", "日本語", "שלום", "👨\u200D👩", "naïve"})
    void leavesOrdinaryTextAlone(String text) {
        assertEquals(text, VisibleText.escape(text));
    }

    @Test
    void returnsTheSameStringWhereNothingHasToBeWritten() {
        String text = "हाँ yes";
        assertSame(text, VisibleText.escape(text));
        assertSame(text, VisibleText.reveal(text));
    }

    @Test
    void writesOutWhatATerminalWouldObey() {
        assertEquals("\u27E8U+001B\u27E9[31mred", VisibleText.escape("\u001B[31mred"));
        assertEquals("a\u27E8U+0000\u27E9b\u27E8U+009B\u27E9", VisibleText.escape("a\u0000b\u009B"));
        assertEquals("\u27E8U+202E\u27E9live\u27E8U+2066\u27E9", VisibleText.escape("\u202Elive\u2066"));
        assertEquals("\u27E8U+061C\u27E9\u27E8U+2028\u27E9", VisibleText.escape("\u061C\u2028"));
        assertEquals("\u27E8U+D800\u27E9x", VisibleText.escape("\uD800x"));
        assertEquals("\u27E8U+1FFFE\u27E9", VisibleText.escape("\uD83F\uDFFE"));
    }

    @Test
    void writesOutWhatARunnerOfBuildsWouldObey() {
        assertEquals("\u27E8U+003A\u27E9:error::x", VisibleText.escape("::error::x"));
        assertEquals("a \u27E8U+003A\u27E9:add-mask::x", VisibleText.reveal("a ::add-mask::x"));
        assertEquals("a\u27E8U+0023\u27E9#[error]x", VisibleText.escape("a##[error]x"));
        assertEquals("\u27E8U+0023\u27E9#vso[task.x]y", VisibleText.escape("##vso[task.x]y"));
    }

    @ParameterizedTest(name = "\"{0}\" is no command")
    @ValueSource(strings = {"a::b", "::", ":: a", "::1", "a: b", "##", "## [a]", "#[a]"})
    void leavesColonsAndHashesAlone(String text) {
        assertSame(text, VisibleText.escape(text));
    }

    @Test
    void revealsWhatMayBeTheWholeDifference() {
        assertEquals("क्\u27E8ZWJ\u27E9ष", VisibleText.reveal("क्\u200Dष"));
        assertEquals("a\u27E8ZWNJ\u27E9b\u27E8ZWSP\u27E9", VisibleText.reveal("a\u200Cb\u200B"));
        assertEquals("a\u27E8U+00AD\u27E9b\u27E8BOM\u27E9", VisibleText.reveal("a\u00ADb\uFEFF"));
        assertEquals("❤\u27E8U+FE0F\u27E9", VisibleText.reveal("❤\uFE0F"));
    }
}
