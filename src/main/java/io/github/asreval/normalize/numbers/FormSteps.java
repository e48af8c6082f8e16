package io.github.asreval.normalize.numbers;

import static io.github.asreval.normalize.base.NamedStep.lineFrom;

import io.github.asreval.normalize.base.NamedStep;
import io.github.asreval.normalize.base.NamedStep.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Steps about what numbers are said for: times, years, ordinal numbers, dates, money, per cent, strings of digits. */
public final class FormSteps {

    private static final String LANGUAGES = "en, hi, de, es, fr";
    private static final String SPELLED = "digits that are words by then are not looked at";

    private FormSteps() {}

    public static List<NamedStep> all() {
        return List.of(times(), years(), ordinals(), dates(), currency(), percent(), digitStrings());
    }

    private static NamedStep.Builder step(String id, String summary, Function<FormWords, List<FormRule>> rules) {
        return lineFrom(id, summary, languages -> SpokenForms.of(rules.apply(FormWords.of(languages, id))))
                .argument(Argument.LANGUAGE, "LANGUAGE")
                .languages(LANGUAGES)
                .before("num-spell", SPELLED);
    }

    /** The marks by which a number is known, or a part of it, stand at its edges. */
    private static NamedStep.Builder beforePunctuation(NamedStep.Builder step, String reason) {
        return step.before("punct-remove", reason).before("punct-space", reason);
    }

    private static NamedStep times() {
        return beforePunctuation(
                        step("times", "writes times of day as a clock shows them", FormSteps::timeRules),
                        "it would take the colons and full stops of times away")
                .caution("stands behind num-parse, of whose digits it makes times; two numbers side by side are a time"
                        + " only if the second is 15, 30 or 45, or a word such as at stands before them; of a full hour the"
                        + " word that says so is dropped in English, where seven, 7 o'clock and 7:00 may be the same said, and of"
                        + " others in Hindi and German, where 7:30 stands with it or without")
                .before("ordinals", "un cuarto is a quarter of an hour in one and the fourth in the other")
                .before("digit-strings", "it would join the hours and the minutes")
                .example("en", "at half past 7, 7 30, 7 o'clock and 7:00 p.m.", "at 7:30, 7:30, 7 and 7 pm")
                .example("en", "10 to 8 people, 3 20 dollar notes", "10 to 8 people, 3 20 dollar notes")
                .example("hi", "7.5 बजे, 7 बजकर 10 मिनट", "7:30, 7:10")
                .example("de", "um 8 Uhr 30, halb 9, 8:00", "um 8:30, 8:30, 8 Uhr")
                .example("es", "a las 7 y media, las 8 menos cuarto", "a las 7:30, las 7:45")
                .example("fr", "7 heures et demie, 7h30, 8 h", "7:30, 7:30, 8 heures")
                .build();
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

    private static NamedStep years() {
        return step("years", "joins the two numbers in which a year is said", words -> List.of(new YearForms(words)))
                .caution(
                        "two numbers from 17 10 to 20 99 are taken for a year unless they count on, as in nineteen twenty"
                                + " people, or a unit or another number follows; from 11 10 on behind a word such as in or since")
                .before("dates", "a day is told from a year by the numbers beside it")
                .before("digit-strings", "it joins numbers that are no years")
                .example("en", "in 19 84, 20 oh 5, 20 24, the 19 nineties", "in 1984, 2005, 2024, the 1990s")
                .example("en", "19 20 people, 19 84 dollars", "19 20 people, 19 84 dollars")
                .example("de", "neunzehnhundertvierundachtzig", "1984")
                .example("fr", "en 19 184", "en 1984")
                .build();
    }

    private static NamedStep ordinals() {
        return beforePunctuation(
                        step(
                                "ordinals",
                                "writes ordinal numbers in digits, in one form for all genders and cases",
                                words -> List.of(new OrdinalForms(words))),
                        "in German an ordinal number is known by its full stop")
                .before("punct-edge", "in German an ordinal number is known by its full stop")
                .caution(
                        "endings that differ by gender or case become the same; the unit of time is left where a number or"
                                + " an article says so: a second, one third; the German achten and the Hindi पहले, which are words"
                                + " of another kind as often, stay")
                .before("dates", "the days of dates are ordinal numbers")
                .example("en", "the third, 20 first, a second", "the 3rd, 21st, a second")
                .example("hi", "तीसरी पाँचवाँ 3री", "3रा 5वाँ 3रा")
                .example("de", "am dritten Mai, der 3. Versuch, erstens", "am 3te Mai, der 3te Versuch, 1.")
                .example("es", "tercera, vigésimo primero", "3º, 21º")
                .example("fr", "troisième, 1er, dix-septième", "3e, 1e, 17e")
                .build();
    }

    private static NamedStep dates() {
        return step("dates", "writes a day and its month in one order", words -> List.of(new DateForms(words)))
                .caution(
                        "dates in digits alone stay, since day and month cannot be told from each other; 3 May may be a"
                                + " number and a verb, and stays in English")
                .before("digit-strings", "a day may stand beside other digits")
                .example("en", "June 3rd, the 3rd of June, 3 Jun", "June 3, June 3, June 3")
                .example("en", "3 may, 3/6/2024", "3 may, 3/6/2024")
                .example("de", "am 3. Mai, 3te Mai", "am 3 Mai, 3 Mai")
                .example("es", "1º de mayo", "1 de mayo")
                .example("fr", "1er mai", "1 mai")
                .build();
    }

    private static NamedStep currency() {
        return beforePunctuation(
                        step(
                                "currency",
                                "writes amounts of money with the name of the money behind them",
                                words -> List.of(new CurrencyForms(words))),
                        "it would take away the decimal marks of amounts")
                .caution(
                        "one dollar and five dollars have the same name afterwards, and $ is a dollar of whatever country;"
                                + " 5 dollars and 50 cents are 5.5 dollars")
                .before("digit-strings", "the 5 of 5 dollars is an amount")
                .example(
                        "en",
                        "$5, 5 dollar, $5.50 and $2.5 million",
                        "5 dollars, 5 dollars, 5.5 dollars and 2500000 dollars")
                .example("hi", "₹500, 500 रुपए, Rs. 500", "500 रुपये, 500 रुपये, 500 रुपये")
                .example("de", "5,50 €, 5 Euro 50", "5,5 Euro, 5,5 Euro")
                .build();
    }

    private static NamedStep percent() {
        return step("percent", "writes percentages with their sign", words -> List.of(new PercentForms(words)))
                .before("digit-strings", "the 5 of 5 per cent is an amount")
                .example("en", "3.1 percent, 5 per cent, 7 %", "3.1%, 5%, 7%")
                .example("hi", "50 प्रतिशत 5 परसेंट", "50% 5%")
                .example("de", "3,1 Prozent", "3,1%")
                .example("es", "50 por ciento", "50%")
                .example("fr", "50 pour cent", "50%")
                .build();
    }

    private static NamedStep digitStrings() {
        return step(
                        "digit-strings",
                        "joins digits that are said one by one, and the groups of telephone numbers",
                        words -> List.of(new DigitStringForms(words)))
                .caution("three digits in a row become one number, even if somebody counted: one two three")
                .example("en", "9 8 double 7 5, 4 oh 7", "98775, 407")
                .example("en", "98765 43210, 987-654-3210, 2 3 days", "9876543210, 9876543210, 2 3 days")
                .example("hi", "9 8 डबल 7", "9877")
                .build();
    }
}
