package io.github.asreval.normalize.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.Catalogue;
import io.github.asreval.text.base.Resource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepTextTest {

    private static final Set<String> KEYS =
            Set.of("step", "does", "languages", "lossy", "peer", "caution", "before", "example", "example-of");

    @Test
    void stepsAreToldInTheOrderOfTheCatalogue() {
        List<String> told = Resource.text("normalize/steps.txt")
                .lines()
                .filter(line -> line.startsWith("step "))
                .map(line -> line.substring(5))
                .toList();
        assertEquals(Catalogue.steps().stream().map(NamedStep::id).toList(), told);
    }

    @Test
    void everyLineBeginsWithAKeyOrGoesOn() {
        for (String line : Resource.lines("normalize/steps.txt")) {
            assertTrue(line.startsWith(" ") || KEYS.contains(line.split(" ", 2)[0]), line);
        }
    }

    static List<NamedStep> steps() {
        return Catalogue.steps();
    }

    @ParameterizedTest(name = "{0} is told")
    @MethodSource("steps")
    void everyStepHasASummaryAnExampleAndKnownNeighbours(NamedStep step) {
        StepText text = StepText.of(step.id());
        assertFalse(text.summary().isEmpty());
        assertFalse(text.examples().isEmpty());
        for (String other : text.before().keySet()) {
            assertTrue(Catalogue.step(other).isPresent(), other);
        }
    }

    @Test
    void escapesStandForWhatCannotBeSeen() {
        NamedStep.Example example = StepText.of("joiners").examples().get(0);
        assertEquals(new NamedStep.Example("", "क\u094D\u200Dष", "क\u094Dष"), example);
    }

    @Test
    void refusesAStepThatIsNotTold() {
        assertThrows(IllegalStateException.class, () -> StepText.of("nonesuch"));
    }
}
