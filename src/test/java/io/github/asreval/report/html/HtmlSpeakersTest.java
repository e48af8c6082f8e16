package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

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

    private static String page(SpeakerResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlSpeakers.write(result, "said.stm", "heard.stm", List.of(), out);
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
            assertEquals(
                    row.reference().orElse(""), lanes.get(i).get("reference").asString());
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
        assertTrue(page.contains("2 words of ann were given to y, who is taken for bo"), page);
        assertTrue(
                page.contains("Recognition costs " + result.bill().orElseThrow().recognition()), page);
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
}
