package io.github.asreval.normalize;

import static io.github.asreval.normalize.NamedStep.lineFrom;

import io.github.asreval.normalize.NamedStep.Argument;
import java.util.List;

/** Steps about numbers: their digits. */
final class NumberSteps {

    private NumberSteps() {}

    static List<NamedStep> all() {
        return List.of(ungroup());
    }

    private static NamedStep ungroup() {
        return lineFrom(
                        "num-ungroup",
                        "takes the marks out of grouped digits, by threes and as in India",
                        DigitGroups::of)
                .argument(Argument.LANGUAGE_OPTIONAL, "LANGUAGE")
                .caution(
                        "commas group digits unless a language says otherwise: in num-ungroup:de it is the full stop, and"
                                + " a date or an address of groups of three would be joined")
                .before("num-parse", "5,000 crore is read as one number only without the comma")
                .before("num", "5,000 crore is read as one number only without the comma")
                .before("num-spell", "digits in groups are not spelled")
                .before("punct-remove", "without its marks a list as 1,2 would be one number")
                .before("punct-space", "the groups would be words of their own")
                .example("12,34,567 and 1,234,567.89", "1234567 and 1234567.89")
                .example("1,2 and 3,45", "1,2 and 3,45")
                .example("de", "1.234.567,89 und 12.11.2022", "1234567,89 und 12.11.2022")
                .build();
    }
}
