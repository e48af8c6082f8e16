package io.github.asreval.normalize;

import static io.github.asreval.normalize.NamedStep.lineFrom;
import static io.github.asreval.normalize.NamedStep.sequenceFrom;
import static io.github.asreval.normalize.NamedStep.wordFrom;

import io.github.asreval.normalize.NamedStep.Argument;
import java.util.List;

/** Steps about numbers: their digits, and the words for them. */
final class NumberSteps {

    /** The languages in which people count who mix Hindi and English. */
    private static final String HINGLISH = "hi+en";

    private NumberSteps() {}

    static List<NamedStep> all() {
        return List.of(
                lineFrom("num-ungroup", DigitGroups::of)
                        .keepingPlainWords()
                        .with(Argument.LANGUAGE_OPTIONAL, "LANGUAGE"),
                sequenceFrom("num-parse", SpokenNumbers::changes).with(Argument.LANGUAGE, "LANGUAGE"),
                lineFrom("num", none -> SpokenNumbers.of(HINGLISH)),
                wordFrom("num-spell", SpelledDigits::new).with(Argument.LANGUAGE, "LANGUAGE"));
    }
}
