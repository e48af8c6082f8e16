package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.TextHint.Kind;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.text.base.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedySearchTest {

    @ParameterizedTest(name = "\"{0}\" heard as \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Well, THE \u201Ccat\u201D sat. | well the cat sat | 4 of 4 errors differ only in case, punctuation or quotes:"
                        + " --normalize basic gives 0.0 %",
                "The cat sat on it | the cat sat on it | 1 of 1 error differs only in case, punctuation or quotes: --normalize"
                        + " basic gives 0.0 %",
                "كَتَبَ زيد درسا | كتب زيد درسا | 1 of 1 error differs only in vowel signs, case or punctuation: --normalize arabic"
                        + " gives 0.0 %",
                "שָׁלוֹם לך | שלום לך | 1 of 1 error differs only in points, accents or punctuation: --normalize hebrew gives 0.0 %",
                "ज़मीन पर हिन्दी में | जमीन पर हिंदी में | 2 of 2 errors differ only in joiners, nuktas, bindus, second spellings, case"
                        + " or punctuation: --normalize indic-lenient gives 0.0 %",
                "un café déjà vu | un cafe deja vu | 2 of 2 errors differ only in accents: --normalize accents-latin gives 0.0 %",
                "we need twenty five of them | we need 25 of them | 2 of 2 errors differ only in number words and digits:"
                        + " --normalize num-parse:en gives 0.0 %",
                "wir sind fünfundzwanzig hier | wir sind 25 hier | 1 of 1 error differs only in number words and digits:"
                        + " --normalize num-parse:de gives 0.0 %",
                "[00:01] hello there you | hello there you | 1 of 1 error is due to words in brackets that the hypothesis lacks:"
                        + " --normalize events gives 0.0 %",
                "hello there | Agent: hello there | 1 of 1 error is due to speaker labels that the reference lacks: --normalize"
                        + " speaker gives 0.0 %",
            })
    void tellsWhatMakesTheErrorsGo(String reference, String hypothesis, String message) {
        assertEquals(List.of(message), messages(WerScorer.standard(), List.of(reference), List.of(hypothesis)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "0, 0, false, false, false",
        "1, 1, true, true, true",
        "1, 2, true, true, true",
        "1, 3, true, true, false",
        "1, 5, true, true, false",
        "1, 6, false, true, false",
        "1, 10, false, true, false",
        "1, 11, false, false, false",
        "2, 10, true, true, true",
        "2, 11, false, true, false"
    })
    void aFifthIsLargeATenthIsBetterAndOneOfManyIsAnAccident(
            long part, long whole, boolean large, boolean better, boolean worthSaying) {
        assertEquals(large, RemedySearch.isLarge(part, whole));
        assertEquals(better, RemedySearch.isBetter(part, whole));
        assertEquals(worthSaying, RemedySearch.isWorthSaying(part, whole));
    }

    @Test
    void errorsOfTheRecogniserHaveNoRemedy() {
        assertEquals(
                List.of(),
                messages(
                        WerScorer.standard(),
                        List.of("the quick fox", "हिन्दी है", "five of 12", "今日は 天気 が"),
                        List.of("the quick box", "हिन्दी था", "nine of 12", "今日は 元気 が")));
    }

    @Test
    void fewErrorsAmongManyAreNotWorthAHint() {
        List<String> hypothesis = List.of("no one at all here", "The cat");
        assertEquals(List.of(), messages(WerScorer.standard(), List.of("so it was not there", "the cat"), hypothesis));
    }

    @Test
    void labelsOnOneSideAreToldBeforeWhatElseDiffers() {
        assertEquals(
                List.of(
                        "2 of 6 errors are due to speaker labels that the hypothesis lacks: --normalize speaker gives"
                                + " 66.7 %",
                        "4 of 4 errors differ only in case, punctuation or quotes: --normalize speaker,basic gives 0.0 %"),
                messages(
                        WerScorer.standard(),
                        List.of("Agent: Good morning, Sir.", "Customer: Hello. How are"),
                        List.of("good morning sir", "hello How are")));
    }

    @Test
    void timesBeforeLabelsGoWithThem() {
        assertEquals(
                List.of("4 of 4 errors are due to speaker labels that the hypothesis lacks: --normalize events,speaker"
                        + " gives 0.0 %"),
                messages(
                        WerScorer.standard(),
                        List.of("[00:00] Agent: yes", "[00:01] Customer: no"),
                        List.of("yes", "no")));
        assertEquals(
                List.of(
                        "4 of 4 errors are due to words in brackets that the hypothesis lacks: --normalize events,speaker"
                                + " gives 0.0 %"),
                messages(
                        chain("speaker"),
                        List.of("[00:00] Agent: yes", "[00:01] Agent: no"),
                        List.of("Agent: yes", "no")));
    }

    @Test
    void textWithoutBlanksIsCountedInCharacters() {
        assertEquals(
                List.of(
                        "2 of 2 utterances have no blanks between words, so that whole phrases count as one: --unit char"
                                + " gives a CER of 7.1 %, --tokenizer icu finds the words"),
                messages(WerScorer.standard(), List.of("今日は天気がいい", "行きましょう"), List.of("今日は元気がいい", "行きましょう")));
        assertEquals(
                List.of(),
                messages(
                        unit(WerScorer.standard(), TokenUnit.CHARACTER, ""),
                        List.of("今日は天気がいい", "行きましょう"),
                        List.of("今日は元気がいい", "行きましょう")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "วันนี้อากาศดีมากครับ, วันนี้อากาศดีมากคะ",
        "ມື້ນີ້ອາກາດດີຫຼາຍ, ມື້ນີ້ອາກາດດີ",
        "ថ្ងៃនេះអាកាសធាតុល្អណាស់, ថ្ងៃនេះអាកាសធាតុល្អ",
        "ဒီနေ့ရာသီဥတုကောင်းတယ်, ဒီနေ့ရာသီဥတုကောင်း",
        "今天天气很好, 今天天气真好",
        "今日は天気がいい, 今日は元気がいい"
    })
    void everyScriptWithoutBlanksIsKnown(String reference, String hypothesis) {
        List<TextHint> hints = hints(WerScorer.standard(), List.of(reference), List.of(hypothesis));
        assertEquals(Kind.NO_BLANKS, hints.get(0).kind());
        assertTrue(hints.get(0).message().contains("--unit char gives a CER of "), hints.toString());
        assertTrue(hints.get(0).message().endsWith("--tokenizer icu finds the words"), hints.toString());
    }

    @Test
    void wordsWithBlanksBetweenThemAreWords() {
        assertEquals(
                List.of(),
                messages(WerScorer.standard(), List.of("今日 は 天気 が いい", "我 很 好"), List.of("今日 は 元気 が いい", "我 很 坏")));
    }

    @Test
    void traditionalAndSimplifiedCharactersAreToldInCharacters() {
        List<String> messages = messages(WerScorer.standard(), List.of("這個問題很難說"), List.of("这个问题很难说"));
        assertEquals(2, messages.size(), messages.toString());
        assertEquals(
                "6 of 6 errors differ only in traditional and simplified characters: --unit char --normalize zh-simp"
                        + " gives 0.0 %",
                messages.get(1));
    }

    @Test
    void whatWasGivenStandsInTheOption() {
        HintSettings given = new HintSettings("indic", "hi", true);
        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("indic", "hi"));
        assertEquals(
                List.of("2 of 2 errors differ only in joiners, nuktas, bindus, second spellings, case or punctuation:"
                        + " --normalize indic-lenient gives 0.0 %"),
                messages(scorer, given, List.of("ज़मीन गयी थी"), List.of("जमीन गई थी")));
        assertEquals(
                List.of(
                        "2 of 2 errors differ only in number words and digits: --normalize num-parse:en,fold gives 0.0 %"),
                messages(chain("fold"), List.of("twenty five men"), List.of("25 Men")));
    }

    @Test
    void noRateIsToldWhereTheChainDecidesWhatIsPaired() {
        HintSettings settings = new HintSettings("none", "", false);
        assertEquals(
                List.of("1 of 1 error differs only in case, punctuation or quotes: --normalize basic"),
                messages(WerScorer.standard(), settings, List.of("The cat"), List.of("the cat")));
    }

    @Test
    void ofManyUtterancesTheFirstOnesAreTried() {
        List<String> reference = new ArrayList<>(Collections.nCopies(UtteranceSample.MOST, "The cat sat"));
        List<String> hypothesis = new ArrayList<>(Collections.nCopies(UtteranceSample.MOST, "the dog sat"));
        reference.addAll(Collections.nCopies(500, "a b"));
        hypothesis.addAll(Collections.nCopies(500, "x y"));
        assertEquals(
                List.of("in the first 1000 of 1500 utterances 1000 of 2000 errors differ only in case, punctuation or"
                        + " quotes: --normalize basic gives 33.3 % there"),
                messages(WerScorer.standard(), reference, hypothesis));
    }

    /** The rate that is told is the one that the option gives, and the count is what it takes away. */
    @Test
    void whatIsToldIsTrue() {
        Pattern told = Pattern.compile("(\\d+) of (\\d+) errors? .*: (--unit char )?--normalize (\\S+) gives (.*)");
        String[] words = {"The", "cat", "सही", "ज़रा", "twenty", "Don\u2019t", "(ok)", "Agent:", "café", "—", "7,"};
        int hints = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> reference = new ArrayList<>();
            List<String> hypothesis = new ArrayList<>();
            for (int line = 0; line < 4; line++) {
                String said = line(random, words);
                reference.add(said);
                hypothesis.add(changed(random, said));
            }
            long errors = errors(WerScorer.standard(), reference, hypothesis).errors();
            long before = errors;
            for (String message : messages(WerScorer.standard(), reference, hypothesis)) {
                Matcher matcher = told.matcher(message);
                if (message.contains("of the reference's") || message.contains("words of the hypothesis")) {
                    continue;
                }
                assertTrue(matcher.matches(), message);
                ErrorCounts counts = errors(chain(matcher.group(4)), reference, hypothesis);
                assertEquals(before, Long.parseLong(matcher.group(2)), message);
                assertEquals(before - counts.errors(), Long.parseLong(matcher.group(1)), message);
                assertEquals(Share.rough(counts.errors(), counts.referenceWords()), matcher.group(5), message);
                before = counts.errors();
                hints++;
            }
        }
        assertTrue(hints > 100, hints + " hints");
    }

    private static String line(Random random, String[] words) {
        List<String> line = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            line.add(words[random.nextInt(words.length)]);
        }
        return String.join(" ", line);
    }

    private static String changed(Random random, String said) {
        return switch (random.nextInt(5)) {
            case 0 -> said.toLowerCase(Locale.ROOT);
            case 1 -> said.replace("Agent:", "").replace("\u2019", "'");
            case 2 -> said.replace("twenty", "20").replace("ज़", "ज");
            case 3 -> said.replace("cat", "dog").replace("é", "e");
            default -> said;
        };
    }

    private static ErrorCounts errors(WerScorer scorer, List<String> reference, List<String> hypothesis) {
        return scorer.score(reference, hypothesis).total().counts();
    }

    private static WerScorer chain(String chain) {
        return WerScorer.standard().withNormalizer(NormalizerPipeline.parse(chain));
    }

    private static WerScorer unit(WerScorer scorer, TokenUnit unit, String language) {
        return scorer.withTokenization(Tokenization.of(WordTokenizer.WHITESPACE, unit, language));
    }

    private static List<String> messages(WerScorer scorer, List<String> reference, List<String> hypothesis) {
        return messages(scorer, HintSettings.of(scorer), reference, hypothesis);
    }

    private static List<String> messages(
            WerScorer scorer, HintSettings settings, List<String> reference, List<String> hypothesis) {
        return hints(scorer, settings, reference, hypothesis).stream()
                .filter(hint -> hint.kind().explainsErrors())
                .map(TextHint::message)
                .toList();
    }

    private static List<TextHint> hints(WerScorer scorer, List<String> reference, List<String> hypothesis) {
        return hints(scorer, HintSettings.of(scorer), reference, hypothesis);
    }

    private static List<TextHint> hints(
            WerScorer scorer, HintSettings settings, List<String> reference, List<String> hypothesis) {
        HintOracle hints = new HintOracle(scorer, settings);
        scorer.score(reference, hypothesis).utterances().forEach(hints);
        return hints.hints().list();
    }
}
