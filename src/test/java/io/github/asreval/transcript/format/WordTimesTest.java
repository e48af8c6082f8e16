package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The times of words, as formats tell them. */
class WordTimesTest {

    private static List<Utterance> read(String name, ReaderOptions options) throws IOException {
        byte[] bytes = Samples.bytes(name);
        TranscriptFormat format = TranscriptFormat.detect(Samples.input(name, bytes));
        try (TranscriptReader reader = format.open(Samples.input(name, bytes), Side.HYPOTHESIS, options)) {
            return Samples.all(reader);
        }
    }

    private static ReaderOptions timed() {
        return ReaderOptions.standard().withWordTimes(true);
    }

    @ParameterizedTest(name = "{0} tells {1}")
    @CsvSource({
        "nist.hyp.ctm, good 0.1-0.4 morning 0.45-0.8500000000000001",
        "transcribe.batch.diarized.json, Good 0.1-0.4 morning. 0.45-0.85",
        "transcribe.batch.channels.json, Good 0.1-0.4 morning. 0.45-0.85",
        "transcribe.batch.plain.json, 'हाँ, 0.1-0.4 बिल्कुल। 0.5-0.9'",
        "whisperx.json, Good 0.1-0.4 2026 NaN-NaN",
        "google.v1.json, good 0.1-0.4 morning 0.45-0.85",
        "vosk.json, good 0.1-0.4 morning 0.45-0.85",
    })
    void tellsWhenItsFirstWordsWereSaid(String name, String words) throws IOException {
        List<TimedWords.Word> told =
                read(name, timed()).get(0).details().words().orElseThrow().words();
        String shown = told.stream()
                .map(word -> word.text() + " " + word.begin() + "-" + word.end())
                .collect(Collectors.joining(" "));
        assertTrue((shown + " ").toLowerCase(Locale.ROOT).startsWith((words + " ").toLowerCase(Locale.ROOT)), shown);
    }

    @ParameterizedTest(name = "a list of words of {0} has its times")
    @CsvSource(delimiter = '|', textBlock = """
            ASSEMBLYAI | {"status": "completed", "text": "Hi you.", "utterances": [{"speaker": "A", "text": "Hi you.", "start": 100, "end": 900, "words": [{"text": "Hi", "start": 100, "end": 400}, {"text": "you.", "start": 500, "end": 900}]}]}
            DEEPGRAM | {"metadata": {}, "results": {"channels": [{"alternatives": [{"transcript": "hi you", "words": [{"word": "hi", "start": 0.1, "end": 0.4}, {"word": "you", "start": 0.5, "end": 0.9}]}]}]}}
            DEEPGRAM | {"metadata": {}, "results": {"channels": [], "utterances": [{"transcript": "Hi you.", "start": 0.1, "end": 0.9, "words": [{"word": "hi", "punctuated_word": "Hi", "start": 0.1, "end": 0.4}, {"word": "you", "punctuated_word": "you.", "start": 0.5, "end": 0.9}]}]}}
            WHISPER | {"text": "Hi you.", "segments": [{"start": 0.1, "end": 0.9, "text": " Hi you.", "words": [{"word": " Hi", "start": 0.1, "end": 0.4}, {"word": " you.", "start": 0.5, "end": 0.9}]}]}
            """)
    void aListOfWordsHasItsTimes(TranscriptFormat format, String json) throws IOException {
        Utterance utterance =
                Samples.read(format, json, Side.HYPOTHESIS, timed()).get(0);
        List<TimedWords.Word> words = utterance
                .details()
                .words()
                .flatMap(known -> known.of(List.of(utterance.text().split(" ", -1))))
                .orElseThrow();
        assertEquals(
                List.of(0.1, 0.4, 0.5, 0.9),
                words.stream()
                        .flatMap(word -> List.of(word.begin(), word.end()).stream())
                        .toList());
    }

    static List<String> samples() throws IOException {
        return Samples.names().stream()
                .filter(name -> name.endsWith(".json") || name.endsWith(".ctm"))
                .filter(name -> !name.matches(".*(bad|broken|cut|failed|error|unclosed|nested|partial).*"))
                .toList();
    }

    @ParameterizedTest(name = "{0} is the same with the times of words and without")
    @MethodSource("samples")
    void allElseIsTheSame(String name) throws IOException {
        List<Utterance> plain;
        try {
            plain = read(name, ReaderOptions.standard());
        } catch (MalformedTranscriptException refused) {
            return;
        }
        List<Utterance> timed = read(name, timed());
        assertEquals(plain.size(), timed.size());
        for (int i = 0; i < plain.size(); i++) {
            assertEquals(Optional.empty(), plain.get(i).details().words());
            assertEquals(plain.get(i).text(), timed.get(i).text());
            assertEquals(plain.get(i).details().begin(), timed.get(i).details().begin());
            assertEquals(plain.get(i).details().end(), timed.get(i).details().end());
        }
    }

    @Test
    void aWholeHasTheTimesOfAllItsWords() throws IOException {
        Utterance whole = read("transcribe.batch.diarized.json", timed().withJoining(Joining.ALWAYS))
                .get(0);
        assertEquals(5, whole.details().words().orElseThrow().words().size());
        Utterance tiers =
                read("praat.TextGrid", timed().withJoining(Joining.ALWAYS)).get(0);
        assertEquals(Optional.empty(), tiers.details().words());
    }
}
