package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.SpeakerReport;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.score.speakers.SpeakerMetric;
import io.github.asreval.score.speakers.SpeakerResult;
import io.github.asreval.score.speakers.SpeakerRow;
import io.github.asreval.score.speakers.SpeakerScorer;
import io.github.asreval.score.speakers.SpeakerSettings;
import io.github.asreval.score.speakers.SpeakerTranscript;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of words by speakers, without a browser. */
class HtmlSpeakersTest {

    static final SpeakerTranscript SAID = transcript(
            "said", "ann 0 2 good morning", "bo 2 5 how are you today", "ann 5 7 fine </script>", "cy 7 8 bye");
    static final SpeakerTranscript HEARD =
            transcript("heard", "x 0 2 good morning", "y 2 5 how is you", "y 5 7 fine </script>", "x 8 9 really");

    /** Each utterance as speaker, begin, end and words. */
    private static SpeakerTranscript transcript(String name, String... utterances) {
        List<Utterance> list = new ArrayList<>();
        for (String utterance : utterances) {
            String[] fields = utterance.split(" ", 4);
            list.add(new Utterance(
                    Integer.toString(list.size() + 1),
                    list.size() + 1,
                    fields[3],
                    UtteranceDetails.NONE
                            .withRecording("r")
                            .withSpeaker(fields[0])
                            .during(Double.parseDouble(fields[1]), Double.parseDouble(fields[2]))));
        }
        return new SpeakerTranscript(name, list);
    }

    static SpeakerResult result(SpeakerMetric metric) {
        return SpeakerScorer.of(SpeakerSettings.of(metric)).score(SAID, HEARD);
    }

    static SpeakerReport report(SpeakerResult result) {
        return new SpeakerReport(
                "stm",
                ReportSettings.of("said.stm", "heard.stm", WerScorer.standard(), PairReading.WRITTEN),
                SpeakerSettings.of(result.metric()),
                result,
                List.of());
    }

    private static String page(SpeakerResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlSpeakers.write(report(result), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "the marks of {0} are its errors")
    @EnumSource
    void marksAreTheErrors(SpeakerMetric metric) throws IOException {
        SpeakerResult result = result(metric);
        JsonNode lanes = HtmlPages.rows(page(result)).get(0).get("lanes");
        assertEquals(result.rows().size(), lanes.size());
        for (int i = 0; i < lanes.size(); i++) {
            SpeakerRow row = result.rows().get(i);
            String none = metric == SpeakerMetric.ORC || metric == SpeakerMetric.DI ? "(any)" : "–";
            assertEquals(
                    row.reference().orElse(none), lanes.get(i).get("reference").asString());
            assertEquals(row.counts().deletions(), count("D", lanes.get(i).get("said")), row.toString());
            assertEquals(row.counts().insertions(), count("I", lanes.get(i).get("heard")), row.toString());
            assertEquals(row.counts().referenceWords(), lanes.get(i).get("said").size());
            assertEquals(
                    row.counts().hypothesisWords(), lanes.get(i).get("heard").size());
            if (metric == SpeakerMetric.WDER) {
                assertEquals(row.givenAway(), count("C", lanes.get(i).get("heard")), row.toString());
            }
            assertSorted(lanes.get(i).get("said"));
            assertSorted(lanes.get(i).get("heard"));
        }
    }

    private static long count(String kind, JsonNode marks) {
        long count = 0;
        for (JsonNode mark : marks) {
            count += mark.get(2).asString().equals(kind) ? 1 : 0;
        }
        return count;
    }

    private static void assertSorted(JsonNode marks) {
        for (int i = 1; i < marks.size(); i++) {
            assertTrue(marks.get(i - 1).get(0).asLong() <= marks.get(i).get(0).asLong(), marks.toString());
        }
    }

    @Test
    void tellsWhatTheErrorsAreDueTo() throws IOException {
        SpeakerResult result = result(SpeakerMetric.CP);
        String page = page(result);
        String name = result.rateName().toLowerCase(Locale.ROOT);
        assertTrue(
                page.contains("<data id=\"total-" + name + "\" value=\""
                        + result.rate().orElseThrow() + "\">"),
                page);
        assertTrue(page.contains("Words of ann given to bo (y): 2"), page);
        assertTrue(
                page.contains(
                        "Errors of recognition: " + result.bill().orElseThrow().recognition()),
                page);
    }

    @Test
    void nothingOfATranscriptEndsTheData() throws IOException {
        String page = page(result(SpeakerMetric.CP));
        assertEquals(2, HtmlPages.count(page, "</script>"));
        assertFalse(page.contains("fine </script>"));
    }

    @Test
    void wordsWithoutTimesAreCounted() throws IOException {
        SpeakerTranscript untimed = new SpeakerTranscript(
                "said", List.of(new Utterance("1", 1, "good morning", UtteranceDetails.NONE.withSpeaker("ann"))));
        String page =
                page(SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.CP)).score(untimed, untimed));
        assertTrue(page.contains("Words that are in no lane, since nobody tells when they were said: 4"), page);
    }

    @ParameterizedTest(name = "wer -f html --speakers {0} has the rate of its text")
    @EnumSource
    void theProgramWritesIt(SpeakerMetric metric, @TempDir Path folder) throws IOException {
        String reference = Files.writeString(folder.resolve("ref.stm"), "r 1 A 0 2 a b c\nr 1 B 2 4 d e\nr 1 A 4 5 f\n")
                .toString();
        String hypothesis = Files.writeString(
                        folder.resolve("hyp.stm"), "r 1 x 0 2 a b c\nr 1 y 2 4 d x\nr 1 y 4 5 f\n")
                .toString();
        String options = "--speakers " + metric.id() + " -f html";
        Outcome outcome = Outcome.wer(options, reference, hypothesis);
        assertEquals(0, outcome.status(), outcome.err());
        JsonNode json = JsonMapper.shared()
                .readTree(Outcome.wer("-f json --speakers " + metric.id(), reference, hypothesis)
                        .out());
        assertTrue(json.toString().contains("\"metric\""), json.toString());
        String value = HtmlPages.between("value=\"", "\">", outcome.out()).substring("value=\"".length());
        assertTrue(json.toString().contains(":" + value), value + " is not in " + json);
        assertEquals(1, HtmlPages.rows(outcome.out()).size());
    }
}
