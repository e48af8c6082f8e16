package io.github.asreval.cli.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TypedNameTest {

    @ParameterizedTest(name = "\"{0}\" means {1}")
    @CsvSource({"JSON, json", "' nist', nist", "sclite_sum, sclite-sum", "Asr Evaluation, asr-evaluation", "text, text"
    })
    void caseAndBlanksLeaveNoDoubt(String typed, String name) {
        assertTrue(TypedName.means(typed, name));
    }

    @Test
    void whatIsSpelledOtherwiseIsNot() {
        assertFalse(TypedName.means("jsn", "json"));
        assertFalse(TypedName.means("", "json"));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({"en_us, en-us", "hi_IN.UTF-8, hi-IN", "de_DE@euro, de-DE", "' hi ', hi", "sr-Latn, sr-Latn", "fil, fil"
    })
    void tagsMayBeWrittenAsInTheEnvironment(String typed, String tag) {
        assertEquals(tag, TypedName.language(typed));
    }

    @ParameterizedTest(name = "\"{0}\" is no tag: {1}")
    @CsvSource({"english, did you mean en?", "Hindi, did you mean hi?", "'', no tag", "4, no tag", "klingonian, no tag"
    })
    void namesOfLanguagesAreAnsweredWithTheirTags(String typed, String answer) {
        TypeConversionException refused = assertThrows(TypeConversionException.class, () -> TypedName.language(typed));
        assertTrue(String.valueOf(refused.getMessage()).contains(answer), typed);
    }

    @ParameterizedTest(name = "\"{0}\" is the chain {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "indic lenient | indic-lenient",
                "Basic | basic",
                "fold, punct_edge | fold,punct-edge",
                "num-parse:en_US,FOLD:tr_TR | num-parse:en-US,fold:tr-TR",
                "map:My File.tsv | map:My File.tsv",
                "fillers:hi+en | fillers:hi+en",
                "speaker:Agent A+B | speaker:Agent A+B",
                "fodl | fodl",
                "none | none",
            })
    void stepsAreKnownInAnyCase(String typed, String chain) {
        assertEquals(chain, TypedName.chain(typed));
    }

    @ParameterizedTest(name = "wer {0} says the same as in small letters")
    @ValueSource(
            strings = {"-f JSON", "--profile NIST", "--unit Char", "--normalize BASIC", "--reference-format Plain"})
    void choicesAreTakenInAnyCase(String options) {
        String[] typed = options.split(" ", -1);
        String[] files = {"testdata/wer/four-lines/reference.txt", "testdata/wer/four-lines/hypothesis.txt"};
        Outcome expected =
                Outcome.of("wer", "-s", typed[0], typed[1].toLowerCase(java.util.Locale.ROOT), files[0], files[1]);
        Outcome outcome = Outcome.of("wer", "-s", typed[0], typed[1], files[0], files[1]);
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(expected.out(), outcome.out());
    }

    @Test
    void tagsOfVocabulariesMayBeWrittenSoToo() {
        Outcome outcome = Outcome.of("vocab", "charset", "hi_IN");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(Outcome.of("vocab", "charset", "hi-IN").out(), outcome.out());
    }
}
