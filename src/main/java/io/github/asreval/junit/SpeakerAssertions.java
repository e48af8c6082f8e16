package io.github.asreval.junit;

import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.SpeakerReports;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.SpeakerReport;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.score.speakers.SpeakerResult;
import io.github.asreval.score.speakers.SpeakerScorer;
import io.github.asreval.score.speakers.SpeakerSettings;
import io.github.asreval.score.speakers.SpeakerTranscripts;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.format.TranscriptSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * Assertions on who said what, for tests of recognisers that tell speakers apart.
 *
 * <pre>{@code
 * SpeakerSettings tcp = SpeakerSettings.of(SpeakerMetric.CP).withCollar(5);
 * assertSpeakersAtMost(0.10, tcp, Path.of("call.stm"), Path.of("call.json"));   // fails, and shows:
 *
 * tcpWER is 29.412 % (10 / 34), which is more than 10 %
 *
 * Speaker   Heard as      Words   Errors …
 * }</pre>
 *
 * <p>The limit is a fraction, 0.10 for 10 %. A result without words to divide by has no rate: it passes if there are no
 * errors. Needs {@code opentest4j}, which every JUnit 5 project has.
 */
public final class SpeakerAssertions {

    private SpeakerAssertions() {}

    /**
     * Asserts that two transcripts, of whatever formats, have at most a certain rate.
     *
     * @throws AssertionFailedError if the rate is higher
     * @throws UncheckedIOException if a file cannot be read
     * @throws io.github.asreval.transcript.MalformedTranscriptException if a file is not of its format, or lacks times that
     *     are needed
     */
    public static void assertSpeakersAtMost(double limit, SpeakerSettings settings, Path reference, Path hypothesis) {
        SpeakerTranscripts files = new SpeakerTranscripts(TranscriptSettings.standard(), note -> {});
        try {
            files.read(new PairBlocks.Source.File(reference), new PairBlocks.Source.File(hypothesis));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SpeakerResult result = SpeakerScorer.of(settings).score(files.references(), files.hypotheses());
        ReportSettings words = ReportSettings.of(
                reference.toString(), hypothesis.toString(), WerScorer.standard(), PairReading.WRITTEN);
        assertAtMost(limit, new SpeakerReport(files.formats(), words, settings, result, List.of()));
    }

    /**
     * Asserts that a result has at most a certain rate; for those who set their own {@link SpeakerScorer} up.
     *
     * @throws AssertionFailedError if the rate is higher
     */
    public static void assertSpeakersAtMost(double limit, SpeakerSettings settings, SpeakerResult result) {
        ReportSettings words = ReportSettings.of("reference", "hypothesis", WerScorer.standard(), PairReading.WRITTEN);
        assertAtMost(limit, new SpeakerReport("", words, settings, result, List.of()));
    }

    private static void assertAtMost(double limit, SpeakerReport report) {
        Tally.checked(limit);
        SpeakerResult result = report.result();
        if (result.rate().orElse(result.counts().errors() == 0 ? 0 : Double.POSITIVE_INFINITY) > limit) {
            String rate = result.rate().isPresent()
                    ? "is " + Tally.percent(result.rate().getAsDouble()) + " (" + result.errors() + " / "
                            + result.words() + "), which is more than " + Tally.percent(limit)
                    : "has no word to divide by, but there are "
                            + result.counts().errors() + " errors";
            throw new AssertionFailedError(result.rateName() + " " + rate + "\n\n" + text(report));
        }
    }

    private static String text(SpeakerReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SpeakerReports.write(report, ReportFormat.TEXT, true, false, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
