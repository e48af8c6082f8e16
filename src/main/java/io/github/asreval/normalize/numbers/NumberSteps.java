package io.github.asreval.normalize.numbers;

import static io.github.asreval.normalize.base.NamedStep.lineFrom;
import static io.github.asreval.normalize.base.NamedStep.sequenceFrom;
import static io.github.asreval.normalize.base.NamedStep.wordFrom;

import io.github.asreval.normalize.base.NamedStep;
import io.github.asreval.normalize.base.NamedStep.Argument;
import java.util.List;

/** Steps about numbers: their digits, and the words for them. */
public final class NumberSteps {

    /** What people who mix Hindi and English count in. */
    private static final String HINGLISH = "hi+en";

    /** All are in a list that is read only when one is asked for; asking for one that is missing shows it. */
    private static final String MANY = "en, hi and most that ICU knows";

    private static final String HYPHENS = "it tells twenty-five by its hyphen from two words that only stand together";
    private static final String LONE_WORDS =
            "a number word by itself becomes a digit too, on both sides, whatever it means there:"
                    + " the pronoun one, the Hindi दो of giving";

    /** The steps of {@link FormSteps}. */
    private static final List<String> FORMS =
            List.of("times", "years", "ordinals", "dates", "currency", "percent", "digit-strings");

    private NumberSteps() {}

    public static List<NamedStep> all() {
        return List.of(ungroup(), parse(), hinglish(), spell());
    }

    private static NamedStep ungroup() {
        return lineFrom(
                        "num-ungroup",
                        "takes the marks out of grouped digits, by threes and as in India",
                        DigitGroups::of)
                .keepsPlainWords()
                .argument(Argument.LANGUAGE_OPTIONAL, "LANGUAGE")
                .caution(
                        "commas group digits unless a language says otherwise: in num-ungroup:de it is the full stop, and"
                                + " a date or an address of groups of three would be joined")
                .before("num-parse", "5,000 crore is read as one number only without the comma")
                .before("num", "5,000 crore is read as one number only without the comma")
                .before("num-spell", "digits in groups are not spelled")
                .before("punct-remove", "it would find no marks left to take out")
                .before("punct-space", "the groups would be words of their own")
                .example("12,34,567 and 1,234,567.89", "1234567 and 1234567.89")
                .example("1,2 and 3,45", "1,2 and 3,45")
                .example("de", "1.234.567,89 und 12.11.2022", "1234567,89 und 12.11.2022")
                .build();
    }

    /** The steps about times, dates and the like look at digits. */
    private static NamedStep.Builder beforeForms(NamedStep.Builder step) {
        for (String form : FORMS) {
            step.before(form, "it looks at digits, of which number words have to be made first");
        }
        return step;
    }

    private static NamedStep parse() {
        NamedStep.Builder step = sequenceFrom("num-parse", "writes spoken numbers in digits", SpokenNumbers::changes);
        return beforeForms(step)
                .argument(Argument.LANGUAGE, "LANGUAGE")
                .languages(MANY)
                .caution(LONE_WORDS)
                .before("num-spell", "the words written by num-spell would be digits again")
                .before("punct-remove", HYPHENS)
                .before("hyphen-join", HYPHENS)
                .example("en", "twenty five, one two three", "25, 1 2 3")
                .example("en", "two lakh and five; 25 thousand", "200005; 25000")
                .example("en", "two and a half million", "2500000")
                .example("hi", "दो लाख पाँच हजार", "205000")
                .example("hi+en", "ट्वेंटी फाइव और five लाख", "25 और 500000")
                .example("de", "fünfundzwanzig eine Million", "25 1000000")
                .example("de", "hundertzwei, zwo, zweieinhalb", "102, 2, 2,5")
                .build();
    }

    private static NamedStep hinglish() {
        return beforeForms(lineFrom(
                        "num",
                        "writes spoken numbers in digits, Hindi and English mixed: num-parse:" + HINGLISH,
                        argument -> SpokenNumbers.of(HINGLISH)))
                .languages("hi, en")
                .caution(LONE_WORDS)
                .before("num-spell", "the words written by num-spell would be digits again")
                .before("punct-remove", HYPHENS)
                .before("hyphen-join", HYPHENS)
                .example("साढ़े तीन हज़ार rupees, थ्री परसेंट", "3500 rupees, 3 परसेंट")
                .build();
    }

    private static NamedStep spell() {
        return wordFrom("num-spell", "writes digits as number words", SpelledDigits::new)
                .argument(Argument.LANGUAGE, "LANGUAGE")
                .languages(MANY)
                .caution("one word may become several, which changes the number of reference words; years and codes are"
                        + " spelled as amounts")
                .before("hyphen-space", "it writes twenty-five with a hyphen")
                .before("hyphen-join", "it writes twenty-five with a hyphen")
                .example("en", "25 rooms, 3.14 and 007", "twenty-five rooms, 3.14 and 007")
                .example("en-IN", "1234567", "twelve lakh thirty-four thousand five hundred sixty-seven")
                .example("hi", "15", "पन्द्रह")
                .example("de", "25", "fünfundzwanzig")
                .build();
    }
}
