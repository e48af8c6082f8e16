package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.ComparisonSettings;
import io.github.asreval.compare.TestName;
import io.github.asreval.compare.TestResult;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.report.ComparisonCollector;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.SummaryCollector;
import io.github.asreval.report.SummaryOptions;
import io.github.asreval.report.values.ComparisonReport;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.BlockUnit;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.score.readings.PairSettings;
import io.github.asreval.transcript.PairBlocks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A harness that scores folders whose files are cut differently has what {@code wer} has, in a dozen lines. */
class HarnessExampleTest {

    @TempDir
    Path folder;

    private Path said;
    private Path heard;

    @BeforeEach
    void writeFolders() throws IOException {
        said = Files.createDirectory(folder.resolve("said"));
        heard = Files.createDirectory(folder.resolve("heard"));
        Files.writeString(said.resolve("one.txt"), "good morning to you\nhow are you today\n");
        Files.writeString(heard.resolve("one.txt"), "Good mourning\nto you how are\nyou today\n");
        Files.writeString(said.resolve("two.txt"), "a table for two\nat eight\n");
        Files.writeString(heard.resolve("two.srt"), "1\n00:00:01,000 --> 00:00:02,000\na table for two at ate\n");
    }

    /** The example of the site's page on the library. */
    private static double report(Path references, Path hypotheses, OutputStream out, List<String> log)
            throws IOException {
        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("basic"));
        PairSettings settings = PairSettings.standard().withReading(PairReading.SEGMENTS);
        PairFiles files = new PairFiles(settings, scorer, note -> log.add(note.line()));
        ReportSettings measured =
                ReportSettings.of(references.toString(), hypotheses.toString(), scorer, settings.reading());
        try (PairBlocks pairs = files.open(references, hypotheses);
                Report report = ReportFormat.JSON.create(Detail.ALL, TextStyle.PLAIN, measured, false)) {
            SummaryCollector found =
                    new SummaryCollector(SummaryOptions.of(Detail.ALL).withConfusions(1), report);
            CorpusTotal total = scorer.score(pairs, 2, found);
            report.write(found.summary(files.formats(), total).build(), out);
            return total.errorRate().orElse(0);
        }
    }

    @Test
    void writesWhatTheProgramWrites() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> log = new ArrayList<>();
        assertEquals(2.0 / 14, report(said, heard, out, log));
        assertEquals(List.of(heard.resolve("two.srt") + ": read as srt: SubRip subtitles"), log);
        Outcome program = Outcome.of(
                "wer",
                "--align-segments",
                "--normalize",
                "basic",
                "-c",
                "-f",
                "json",
                said.toString(),
                heard.toString());
        assertEquals(program.out(), out.toString(StandardCharsets.UTF_8));
        assertEquals(program.err(), log.get(0) + "; --format names another\n");
    }

    /** The second example of that page. */
    private static Comparison compare(Path references, List<Path> hypotheses, OutputStream out) throws IOException {
        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("basic"));
        PairFiles files = new PairFiles(PairSettings.standard(), scorer, note -> {});
        ReportSettings measured =
                ReportSettings.of(references.toString(), hypotheses.get(0).toString(), scorer, PairReading.WRITTEN);
        ComparisonSettings settings = ComparisonSettings.standard()
                .withTests(List.of(TestName.FLIP, TestName.MCNEMAR))
                .withBlocks(BlockUnit.FILE)
                .withAllPairs(true);
        try (ComparisonReport report =
                ReportFormat.JSON.createComparison(Detail.ALL, TextStyle.PLAIN, measured, 0, false)) {
            ComparisonCollector found = new ComparisonCollector(SummaryOptions.of(Detail.ALL), settings, report);
            for (Path hypothesis : hypotheses) {
                try (PairBlocks pairs = files.open(references, hypothesis)) {
                    CorpusTotal total = scorer.score(pairs, 2, found.system(hypothesis.toString()));
                    found.scored(total, files.formats());
                }
            }
            report.write(found.summary(), out);
            return found.comparison();
        }
    }

    @Test
    void comparesFoldersAsTheProgramDoes() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Files.writeString(first.resolve("one.txt"), "good mourning to you\nhow is you today\n");
        Files.writeString(first.resolve("two.txt"), "a table for two\nate\n");
        Files.writeString(second.resolve("one.txt"), "good morning to you\nhow are you today\n");
        Files.writeString(second.resolve("two.txt"), "a table for too\nat eight\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Comparison comparison = compare(said, List.of(first, second), out);
        TestResult flip = comparison.pairs().get(0).test(TestName.FLIP).orElseThrow();
        assertEquals(2, flip.units());
        assertEquals(0.5, flip.p());
        Outcome program = Outcome.of(
                "wer",
                "--normalize",
                "basic",
                "--test",
                "flip,mcnemar",
                "--blocks",
                "file",
                "--all-pairs",
                "-f",
                "json",
                said.toString(),
                first.toString(),
                second.toString());
        assertEquals(program.out(), out.toString(StandardCharsets.UTF_8));
    }
}
