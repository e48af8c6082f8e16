package io.github.asreval.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.LayoutTotals;
import io.github.asreval.cli.ReportTotals;
import io.github.asreval.cli.wer.LayoutDefaults;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.values.Detail;
import io.github.asreval.score.WerScorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report tells in whatever format is what the library counts, as far as the format has a place for it. */
class TotalsLawsTest {

    private static final int SEED = 3;

    @TempDir
    Path folder;

    private final RandomTexts random = new RandomTexts(SEED);

    @ParameterizedTest(name = "the totals of -f {0} are those of the library")
    @EnumSource
    void totalsAreThoseOfTheLibrary(ReportFormat format) throws IOException {
        Texts many = random.texts(40).with(random.tied(20)).with(harmless(random.hostile(30)));
        WerScorer other = scorer(AlignmentProfile.NIST, false).withNormalizer(NormalizerPipeline.parse("basic"));
        for (Texts texts : List.of(many, random.tied(1))) {
            LayoutDefaults layout = LayoutDefaults.of(format, Detail.ALL);
            assertTotals(format, "--threads 2", scorer(layout.profile(), layout.ignoresCase()), texts);
            assertTotals(format, "--profile nist --normalize basic", other, texts);
            if (LayoutTotals.hasSummary(format)) {
                assertTotals(format, "--profile nist --normalize basic -s", other, texts);
            }
        }
    }

    private static WerScorer scorer(AlignmentProfile profile, boolean ignoringCase) {
        return WerScorer.standard()
                .withProfile(profile)
                .withNormalizer(NormalizerPipeline.parse(ignoringCase ? "fold" : "none"));
    }

    /** Layouts of sclite read what is behind a semicolon as no part of the word, and quote words without escaping them. */
    private static Texts harmless(Texts texts) {
        return texts.map(line -> line.replace(';', ',').replace('"', '\''));
    }

    private void assertTotals(ReportFormat format, String options, WerScorer scorer, Texts texts) throws IOException {
        String report = new TextRun(folder).report("-f " + format.id() + " --format plain " + options, texts);
        Map<String, String> told = ReportTotals.of(format, report);
        Map<String, Double> counted =
                Counts.of(scorer.score(texts.said(), texts.heard()).total()).figures();
        told.keySet().retainAll(counted.keySet());
        assertTrue(told.size() >= 5, told::toString);
        for (Map.Entry<String, String> figure : told.entrySet()) {
            double expected = counted.getOrDefault(figure.getKey(), Double.NaN);
            assertTrue(
                    isRounded(figure.getValue(), expected),
                    () -> figure + " instead of " + expected + " in -f " + format.id() + " " + options + " of " + texts
                            + "\n" + report);
        }
    }

    /** Returns whether a figure is what should be told, as exactly as it is told. */
    private static boolean isRounded(String told, double expected) {
        if (told.isEmpty() || told.equals("n/a")) {
            return Double.isNaN(expected);
        }
        if (!told.endsWith("%")) {
            return Math.abs(Double.parseDouble(told) - expected) < 1e-12 * Math.max(1, expected);
        }
        String digits = told.substring(0, told.length() - 1);
        int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
        return Math.abs(Double.parseDouble(digits) - 100 * expected) < 0.5 * Math.pow(10, -decimals) + 1e-9;
    }
}
