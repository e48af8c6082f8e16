package io.github.asreval.normalize.numbers;

import static io.github.asreval.normalize.step.NamedStep.lineFrom;

import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.normalize.step.NamedStep.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Steps about what numbers are said for: times, years, ordinal numbers, dates, money, per cent, strings of digits. */
public final class FormSteps {

    private FormSteps() {}

    public static List<NamedStep> all() {
        return List.of(
                step("times", FormSteps::timeRules),
                step("years", words -> List.of(new YearForms(words))),
                step("ordinals", words -> List.of(new OrdinalForms(words))),
                step("dates", words -> List.of(new DateForms(words))),
                step("currency", words -> List.of(new CurrencyForms(words))),
                step("percent", words -> List.of(new PercentForms(words))),
                step("digit-strings", words -> List.of(new DigitStringForms(words))));
    }

    private static NamedStep step(String id, Function<FormWords, List<FormRule>> rules) {
        return lineFrom(id, languages -> SpokenForms.of(rules.apply(FormWords.of(languages, id))))
                .with(Argument.LANGUAGE, "LANGUAGE");
    }

    private static List<FormRule> timeRules(FormWords words) {
        List<FormRule> rules = new ArrayList<>();
        if (words.has("hi")) {
            // A time with its बजे, before English takes the time without it.
            HindiTimes times = new HindiTimes(words);
            rules.add((line, token) ->
                    times.at(line, token).filter(form -> words.is("clock-hi", line.key(token + form.words() - 1))));
        }
        if (words.has("en")) {
            // The first to look, since it knows what may follow a time: am and pm.
            rules.add(new EnglishTimes(words));
        }
        for (String language : words.languages()) {
            rules.add(
                    switch (language) {
                        case "en" -> new EnglishTimes(words);
                        case "hi" -> new HindiTimes(words);
                        case "de" -> new GermanTimes(words);
                        case "es" -> new SpanishTimes(words);
                        default -> new FrenchTimes(words);
                    });
        }
        return rules;
    }
}
