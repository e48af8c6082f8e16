package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudioRuleTest {

    @ParameterizedTest
    @EnumSource(AudioRule.class)
    void everyRuleIsExplained(AudioRule rule) {
        assertTrue(rule.id().matches("[a-z]+(-[a-z]+)*"), rule.id());
        assertEquals(Optional.of(rule), AudioRule.of(rule.id()));
        assertTrue(rule.requirement().matches("[^A-Z].*[^.]"), rule.requirement());
        assertTrue(rule.rationale().matches("(?s)[A-Z].*\\."), rule.rationale());
        assertTrue(rule.remedy().matches("(?s)[A-Z].*[.]"), rule.remedy());
    }

    @Test
    void onlyOkAndWarningPassAndAnErrorOutweighsWhatCouldNotBeRead() {
        AudioFinding info = AudioFinding.of(AudioRule.LEVELS_UNREAD, "");
        AudioFinding warning = AudioFinding.of(AudioRule.CLIPPING, "");
        AudioFinding unknown = AudioFinding.of(AudioRule.HEADER_UNREAD, "");
        AudioFinding error = AudioFinding.of(AudioRule.SILENT, "");
        assertEquals(AudioVerdict.OK, AudioVerdict.of(List.of(info)));
        assertEquals(AudioVerdict.WARNING, AudioVerdict.of(List.of(info, warning)));
        assertEquals(AudioVerdict.UNKNOWN, AudioVerdict.of(List.of(warning, unknown)));
        assertEquals(AudioVerdict.UNKNOWN, AudioVerdict.of(List.of(unknown, warning)));
        assertEquals(AudioVerdict.ERROR, AudioVerdict.of(List.of(unknown, error)));
        assertTrue(AudioVerdict.WARNING.passes());
        assertFalse(AudioVerdict.UNKNOWN.passes());
        assertFalse(AudioVerdict.ERROR.passes());
    }

    @Test
    void unknownIdsHaveNoRule() {
        assertEquals(Optional.empty(), AudioRule.of("DUAL_MONO"));
        assertEquals(Optional.empty(), AudioProfile.of("amazon"));
        assertEquals(Optional.of(AudioProfile.CALL_ANALYTICS), AudioProfile.of("call-analytics"));
    }
}
