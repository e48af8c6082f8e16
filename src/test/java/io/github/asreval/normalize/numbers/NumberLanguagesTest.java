package io.github.asreval.normalize.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.base.TracedLine;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The lists of languages are measured. {@code -Dgolden.update=true} measures all numbers from 0 to 9999, which takes
 * minutes, and writes the lists anew; otherwise a part of the numbers is measured.
 */
class NumberLanguagesTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final String ICU = VersionInfo.ICU_VERSION.getMajor() + "." + VersionInfo.ICU_VERSION.getMinor();
    private static final Path LISTS = Path.of("src/main/resources/io/github/asreval/normalize/numbers/languages.txt");

    @Test
    void theListsAreThoseOfThisVersionOfIcu() throws IOException {
        List<String> written = written();
        List<String> read =
                written.stream().filter(NumberLanguagesTest::readsBack).toList();
        if (UPDATE) {
            Files.writeString(LISTS, lists(written, read));
            return;
        }
        assertEquals(NumberLanguages.written(), written);
        // What fails for a few numbers only, the partial measurement need not find.
        assertTrue(
                read.containsAll(NumberLanguages.read()), () -> "not read: " + without(NumberLanguages.read(), read));
        assertEquals(
                List.of("icu: " + ICU),
                Resource.lines("normalize/numbers/languages.txt").subList(0, 1));
    }

    private static List<String> without(List<String> all, List<String> some) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static String lists(List<String> written, List<String> read) {
        return """
                # Languages whose numbers ICU can write in words ("written"), and those in which num-parse finds the number
                # again from the words of every number from 0 to 9999 ("read"). A tag without a region is for all regions.
                # Measured by NumberLanguagesTest with -Dgolden.update=true.

                icu: %s
                written: %s
                read: %s
                """.formatted(ICU, String.join(" ", written), String.join(" ", read));
    }

    /** Returns the shortest tags of all languages and scripts that have rules of their own. */
    private static List<String> written() {
        TreeSet<String> tags = new TreeSet<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (!locale.getCountry().isEmpty()) {
                continue;
            }
            String tag = locale.getLanguage() + (locale.getScript().isEmpty() ? "" : "-" + locale.getScript());
            ULocale asked = ULocale.forLanguageTag(tag);
            ULocale valid =
                    new RuleBasedNumberFormat(asked, RuleBasedNumberFormat.SPELLOUT).getLocale(ULocale.VALID_LOCALE);
            boolean own = valid.getLanguage().equals(locale.getLanguage());
            boolean ownScript = locale.getScript().isEmpty()
                    || (valid.getScript().equals(locale.getScript())
                            && !usualScript(locale.getLanguage()).equals(locale.getScript()));
            if (own && ownScript) {
                tags.add(tag);
            }
        }
        return List.copyOf(tags);
    }

    private static String usualScript(String language) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
    }

    private static boolean readsBack(String tag) {
        return (UPDATE ? regions(tag) : Stream.of(tag)).allMatch(region -> {
            RuleBasedNumberFormat format = SpellOutRules.written(region);
            String language = ULocale.forLanguageTag(tag).getLanguage();
            NumberReader reader = NumberTable.languages().contains(language)
                    ? new TableReader(Set.of(language))
                    : new RuleReader(region);
            SpokenNumbers numbers = new SpokenNumbers(List.of(reader));
            return numbers().allMatch(value -> {
                String words = SpellOutRules.visible(format.format(value));
                String digits = String.valueOf(value);
                return digits.equals(applied(numbers, words))
                        && digits.equals(applied(numbers, words.replace('-', ' ')));
            });
        });
    }

    /** Returns the language itself, and its tags with those regions that have rules of their own. */
    private static Stream<String> regions(String tag) {
        ULocale language = ULocale.forLanguageTag(tag);
        return Stream.concat(
                Stream.of(tag),
                Arrays.stream(ULocale.getAvailableLocales())
                        .filter(locale -> locale.getLanguage().equals(language.getLanguage())
                                && locale.getScript().equals(language.getScript())
                                && !locale.getCountry().isEmpty())
                        .filter(locale -> new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT)
                                .getLocale(ULocale.VALID_LOCALE)
                                .getCountry()
                                .equals(locale.getCountry()))
                        .map(ULocale::toLanguageTag));
    }

    private static IntStream numbers() {
        return UPDATE
                ? IntStream.range(0, 10_000)
                : IntStream.concat(IntStream.rangeClosed(0, 40), new Random(5).ints(20, 41, 10_000));
    }

    private static String applied(LineChange change, String line) {
        TracedLine traced = new TracedLine(line);
        traced.apply(change.edits(line));
        return traced.text();
    }

    @ParameterizedTest(name = "{0} has number words of its own, not English ones")
    @ValueSource(strings = {"bn", "mr", "kn", "pa", "te", "ta", "gu", "ml", "ur"})
    void indianLanguagesHaveTheirOwnWords(String tag) {
        assertFalse(SpellOutRules.written(tag).format(1).matches("[a-z]+"));
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource({
        "num-parse:xx, '\"xx\" is no language whose number words can be read; there are af, '",
        "num-parse:hi+xx, '\"xx\" is no language'",
        "num-parse:hi+, '\"\" is no language'",
        "num-parse:hi-Latn, '\"hi-Latn\" is no language'",
        "num-parse:en_IN, '\"en_IN\" is no language'",
        "num-spell:xx, '\"xx\" is no language whose numbers can be written in words; there are af, '",
        "num-spell:hi+en, '\"hi+en\" is no language'",
        "num-ungroup:xx, 'how digits are grouped in \"xx\" is not known'",
    })
    void refusesLanguagesItDoesNotKnow(String chain, String message) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse(chain));
        assertTrue(String.valueOf(refused.getMessage()).contains(message), refused::getMessage);
    }

    @ParameterizedTest(name = "{0} is a language")
    @ValueSource(strings = {"hi", "hi-IN", "hi-Deva-IN", "HI", "en-IN", "sr-Latn", "sr-Cyrl", "de-CH", "zh-Hant-TW"})
    void takesRegionsAndScripts(String tag) {
        assertFalse(NumberLanguages.readers(tag).isEmpty());
        assertEquals(tag, NumberLanguages.requireWritten(tag));
    }

    @Test
    void theManualNamesTheLanguages() throws IOException {
        String manual = Files.readString(Path.of("src/site/markdown/normalizers.md"));
        assertTrue(
                String.join(" ", Words.split(manual)).contains(" " + String.join(" ", NumberLanguages.read()) + " "));
        assertEquals(List.of("sw"), without(NumberLanguages.written(), NumberLanguages.read()));
    }

    @Test
    void aLanguageWithoutRulesIsNeverReadInEnglish() {
        assertThrows(IllegalStateException.class, () -> SpellOutRules.written("xx"));
    }
}
