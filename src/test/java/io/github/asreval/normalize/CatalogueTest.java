package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.step.NamedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of {@link NamedStep}, for every step there is. */
public class CatalogueTest {

    private static final List<String> LINES = lines();

    /** By id, the steps that a peer's fault keeps from leaving their own result alone, each with a text that shows it. */
    private static final Map<String, String> CHANGE_AGAIN = Map.of(
            // Of two full stops in a row the first takes the second along, so that one more goes each time.
            "whisper-english", "…,",
            // Capitals that come out of compatibility characters are made small only when they come in again.
            "open-asr-en", "℡",
            // Contractions are looked for before the brackets go.
            "jiwer-standardize", "don'[x]t",
            // Of two colons the second has no letter left before it.
            "indicnlp", "क::",
            // The marks that come out are among those that are deleted.
            "vistaar", "“हाँ”");

    static List<NamedStep> steps() {
        return Catalogue.steps();
    }

    /** Every step with every argument that its examples give it. */
    public static Stream<NormalizerPipeline> chains() {
        return Catalogue.steps().stream()
                .flatMap(step -> step.examples().stream()
                        .map(example -> new Step(step.id(), example.argument()))
                        .distinct())
                .map(step -> new NormalizerPipeline(List.of(step)));
    }

    @ParameterizedTest(name = "{0} is described, and its examples are true")
    @MethodSource("steps")
    void isDescribedByTrueExamples(NamedStep step) {
        assertTrue(step.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), step.id());
        assertFalse(step.summary().isBlank() || step.summary().endsWith("."), step.summary());
        assertFalse(step.examples().isEmpty(), "no example");
        for (NamedStep.Example example : step.examples()) {
            Normalizer normalizer = pipeline(step, example).normalizer();
            assertEquals(example.output(), normalizer.text(example.input()), () -> codePoints(example.input()));
        }
    }

    @ParameterizedTest(name = "{0} gives composed text and changes nothing a second time, in Turkey too")
    @MethodSource("chains")
    void keepsTheLaws(NormalizerPipeline pipeline) {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        Normalizer normalizer = pipeline.normalizer();
        String id = pipeline.steps().get(0).id();
        boolean composes =
                !NormalizerPipeline.named(pipeline.steps().get(0)).decomposes() && pipeline.comparesCanonically();
        List<String> results = new ArrayList<>();
        for (String line : LINES) {
            String once = normalizer.text(line);
            results.add(once);
            if (!CHANGE_AGAIN.containsKey(id)) {
                assertEquals(once, normalizer.text(once), () -> "again: " + codePoints(line));
            }
            if (composes) {
                assertTrue(nfc.isNormalized(once), () -> "NFC: " + codePoints(line));
            }
        }
        Locale home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            for (int i = 0; i < results.size(); i++) {
                String line = LINES.get(i);
                assertEquals(results.get(i), normalizer.text(line), () -> "tr: " + codePoints(line));
            }
        } finally {
            Locale.setDefault(home);
        }
    }

    @Test
    void onlyPeersChangeTextAgain() {
        CHANGE_AGAIN.forEach((id, text) -> {
            NamedStep step = Catalogue.step(id).orElseThrow();
            assertFalse(step.peer().isEmpty(), id);
            Normalizer normalizer = pipeline(step, step.examples().get(0)).normalizer();
            String once = normalizer.text(text);
            assertNotEquals(once, normalizer.text(once), () -> id + " leaves its result alone: " + codePoints(text));
        });
    }

    static List<NamedStep> stepsThatKeepPlainWords() {
        return Catalogue.steps().stream().filter(NamedStep::keepsPlainWords).toList();
    }

    @ParameterizedTest(name = "{0} leaves a plain word one plain word")
    @MethodSource("stepsThatKeepPlainWords")
    void keepsPlainWords(NamedStep step) {
        Normalizer normalizer = new NormalizerPipeline(List.of(new Step(step.id(), ""))).normalizer();
        Random random = new Random(20261122);
        for (int i = 0; i < 5_000; i++) {
            String word = plainWord(random);
            WordForms forms = normalizer.word(word);
            assertFalse(forms.needsLine(), word);
            assertEquals(1, forms.words().size(), word);
            String compared = forms.words().get(0).compared();
            assertTrue(compared.matches("[A-Za-z][!-~]*"), word);
            assertTrue(compared.equals(word) || !word.matches("[a-z]+"), word);
        }
    }

    /** Returns a letter of ASCII and up to nine printable characters, half of them letters. */
    private static String plainWord(Random random) {
        StringBuilder word = new StringBuilder();
        word.append((char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26)));
        for (int length = random.nextInt(10); length > 0; length--) {
            word.append((char) (random.nextBoolean() ? 'a' + random.nextInt(26) : '!' + random.nextInt('~' - '!' + 1)));
        }
        return word.toString();
    }

    @ParameterizedTest(name = "{0} makes of words one by one what it makes of the line")
    @MethodSource("chains")
    void wordsOneByOneAreTheLine(NormalizerPipeline pipeline) {
        Normalizer normalizer = pipeline.normalizer();
        for (String line : LINES) {
            List<String> oneByOne = new ArrayList<>();
            boolean needsLine = false;
            for (String word : io.github.asreval.text.Words.split(line)) {
                WordForms forms = normalizer.word(word);
                needsLine |= forms.needsLine();
                forms.words().forEach(form -> oneByOne.add(form.written() + "=" + form.compared()));
            }
            if (!needsLine) {
                List<String> whole = normalizer.words(line).stream()
                        .map(form -> form.written() + "=" + form.compared())
                        .toList();
                assertEquals(whole, oneByOne, () -> codePoints(line));
            }
        }
    }

    /** What the examples of all steps read and give, and random lines of all scripts. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (NamedStep step : Catalogue.steps()) {
            for (NamedStep.Example example : step.examples()) {
                lines.add(example.input());
                lines.add(example.output());
            }
        }
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            lines.add(RandomText.line(random));
        }
        return lines;
    }

    private static NormalizerPipeline pipeline(NamedStep step, NamedStep.Example example) {
        return new NormalizerPipeline(List.of(new Step(step.id(), example.argument())));
    }

    public static String codePoints(String text) {
        return text + " " + text.codePoints().mapToObj(Integer::toHexString).toList();
    }
}
