package io.github.asreval.normalize.numbers;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.CatalogueTest;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Preset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every step and preset gets to the end of one word of 100,000 letters, and of one line of 20,000 words.
 *
 * <p>The limit is there to end what would never end, and says nothing about a machine; the page on benchmarks has the
 * figures, which {@code -Dscan.print=true} prints.
 */
@Tag("long")
class LengthScanTest {

    private static final int LETTERS = 100_000;
    private static final int WORDS = 20_000;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static final Map<String, String> TEXTS = texts();

    static Stream<String> chains() {
        return Stream.concat(
                CatalogueTest.chains().map(NormalizerPipeline::toString).filter(chain -> !chain.startsWith("map:")),
                Stream.concat(Catalogue.presets().stream().map(Preset::id), Stream.of("xscript:Any-Latin")));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> repeated = Map.of(
                "letters", "abcdefghijklm",
                "Devanagari", "ट्वेंटीफाइव",
                "Han", "漢字二十五個",
                "Thai", "มียี่สิบห้าคน",
                "Arabic", "مدرسةكتابٌ",
                "digits", "1234567890",
                "groups", "123,456.789,",
                "marks", "a-b'c.d,e:f!(g)[h]<i>",
                "German", "neunundneunzig",
                "combining", "e\u0301o\u0302\u093C");
        for (String name : repeated.keySet().stream().sorted().toList()) {
            String piece = repeated.getOrDefault(name, "");
            texts.put("word of " + name, piece.repeat(LETTERS / piece.length()));
        }
        Map<String, String> lines = Map.of(
                "number words",
                        "twenty five hundred and one lakh पाँच सौ साढ़े neunundneunzig Millionen mille und y et",
                "digits", "5 30 7 2024 12 98765 43210 1,234 3.14 50% $5",
                "words", "The quick brown fox's b b c [noise] (um) don't Agent: हिन्दी बात 漢字 مدرسة");
        for (String name : lines.keySet().stream().sorted().toList()) {
            List<String> words = List.of(lines.getOrDefault(name, "").split(" ", -1));
            List<String> line = new ArrayList<>();
            for (int i = 0; i < WORDS; i++) {
                line.add(words.get(i % words.size()));
            }
            texts.put("line of " + name, String.join(" ", line));
        }
        texts.put("line of German numbers", numbers(WORDS / 10));
        return texts;
    }

    /** Numbers that differ all, since a reader keeps what it has read. */
    private static String numbers(int count) {
        RuleBasedNumberFormat rules = SpellOutRules.written("de");
        Random random = new Random(23);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < count; i++) {
            line.append(SpellOutRules.visible(rules.format(random.nextInt(1_000_000))))
                    .append(' ');
        }
        return line.toString();
    }

    @ParameterizedTest(name = "{0} gets to the end of long words and lines")
    @MethodSource("chains")
    void getsToTheEnd(String chain) {
        Normalizer normalizer = NormalizerPipeline.parse(chain, "hi").normalizer();
        StringBuilder row = new StringBuilder("| `" + chain + "` |");
        TEXTS.forEach((name, text) -> {
            long start = System.nanoTime();
            assertTimeoutPreemptively(LIMIT, () -> normalizer.text(text), () -> chain + ", " + name);
            row.append(' ').append((System.nanoTime() - start) / 1_000_000).append(" |");
        });
        if (Boolean.getBoolean("scan.print")) {
            System.out.println(row);
        }
    }
}
