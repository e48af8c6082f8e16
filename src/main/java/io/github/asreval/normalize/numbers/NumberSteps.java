package io.github.asreval.normalize.numbers;

import static io.github.asreval.normalize.step.NamedStep.lineFrom;
import static io.github.asreval.normalize.step.NamedStep.sequenceFrom;
import static io.github.asreval.normalize.step.NamedStep.wordFrom;

import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.normalize.step.NamedStep.Argument;
import java.util.List;

/** Steps about numbers: their digits, and the words for them. */
public final class NumberSteps {

    /** The languages in which people count who mix Hindi and English. */
    private static final String HINGLISH = "hi+en";

    private NumberSteps() {}

    public static List<NamedStep> all() {
        return List.of(
                lineFrom("num-ungroup", DigitGroups::of)
                        .keepingPlainWords()
                        .with(Argument.LANGUAGE_OPTIONAL, "LANGUAGE"),
                sequenceFrom("num-parse", SpokenNumbers::changes).with(Argument.LANGUAGE, "LANGUAGE"),
                lineFrom("num", none -> SpokenNumbers.of(HINGLISH)),
                wordFrom("num-spell", SpelledDigits::new).with(Argument.LANGUAGE, "LANGUAGE"));
    }
}
