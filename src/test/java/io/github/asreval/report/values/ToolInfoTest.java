package io.github.asreval.report.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ToolInfoTest {

    @Test
    void knowsWhatItWasBuiltWith() {
        assertEquals(ToolInfo.icu(), ToolInfo.builtIcu());
        assertEquals(ToolInfo.unicode(), ToolInfo.builtUnicode());
        assertTrue(ToolInfo.version().matches("\\d+\\.\\d+\\.\\d+.*"), ToolInfo.version());
    }
}
