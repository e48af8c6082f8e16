package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.check.Samples.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {

    static List<Sample> samples() {
        return Samples.all();
    }

    private static List<Finding> findings(Rule rule, Validation validation) {
        return validation.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    @Test
    void everyRuleHasASample() {
        Set<Rule> seen = EnumSet.noneOf(Rule.class);
        samples().forEach(sample -> assertTrue(seen.add(sample.rule()), sample.toString()));
        assertEquals(EnumSet.allOf(Rule.class), seen);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isBrokenByItsBadSample(Sample sample) {
        Validation validation = Validator.standard().validate(sample.bad(), sample.badLanguage());
        List<Finding> findings = findings(sample.rule(), validation);
        assertFalse(findings.isEmpty(), () -> validation.findings().toString());
        assertEquals(sample.line(), findings.get(0).where().line());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isKeptByItsGoodSample(Sample sample) {
        Validation validation = Validator.standard().validate(sample.good(), sample.goodLanguage());
        assertEquals(List.of(), findings(sample.rule(), validation));
        assertTrue(validation.isValid(), () -> validation.findings().toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isMendedOrSaysWhyNot(Sample sample) {
        FixReport report = new Fixer(RuleSet.standard()).fix(sample.bad(), sample.badLanguage());
        List<Finding> left = findings(sample.rule(), report.after());
        if (sample.rule().isFixable()) {
            assertEquals(List.of(), left);
            assertEquals(text(sample.good().bytes()), text(report.fixed().bytes()));
        } else {
            assertTrue(sample.rule().remedy().length() > "None: ".length());
            assertTrue(left.stream().allMatch(finding -> finding.fix().isEmpty()), left::toString);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void speaksInWholeSentences(Rule rule) {
        assertFalse(rule.requirement().endsWith("."), rule.requirement());
        for (String text : List.of(rule.rationale(), rule.remedy())) {
            assertTrue(text.endsWith("."), text);
        }
        assertFalse(rule.badExample().isEmpty());
        assertFalse(rule.goodExample().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsId(Rule rule) {
        assertEquals(Optional.of(rule), Rule.of(rule.id()));
    }

    @Test
    void isNotFoundByAnythingElse() {
        assertEquals(Optional.empty(), Rule.of("PHRASE_SPACE"));
        assertEquals(
                Rule.values().length,
                Arrays.stream(Rule.values()).map(Rule::id).distinct().count());
    }
}
