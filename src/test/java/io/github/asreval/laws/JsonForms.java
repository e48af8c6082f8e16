package io.github.asreval.laws;

import static io.github.asreval.laws.TranscriptForms.forms;
import static io.github.asreval.laws.TranscriptForms.speaker;
import static io.github.asreval.laws.TranscriptForms.times;

import io.github.asreval.transcript.format.TranscriptFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Utterances as the JSON of services and programs, as {@link TranscriptForms} has them. */
final class JsonForms {

    private JsonForms() {}

    static String file(TranscriptFormat format, List<String> utterances) {
        return switch (format) {
            case JSON_TABLE ->
                list(utterances, "[%s]", (i, text) -> "{\"id\": \"u" + i + "\", \"text\": " + text + "}");
            case TRANSCRIBE -> transcribe(utterances);
            case TRANSCRIBE_STREAMING -> lines(utterances, JsonForms::streamed);
            case CALL_ANALYTICS ->
                list(
                        utterances,
                        "{\"JobStatus\": \"COMPLETED\", \"Participants\": [], \"Transcript\": [%s]}",
                        (i, text) -> times(i, "{\"BeginOffsetMillis\": %d000, \"EndOffsetMillis\": %d000, ")
                                + "\"ParticipantRole\": \"AGENT\", \"Content\": " + text + "}");
            case POST_CALL_ANALYTICS ->
                list(
                        utterances,
                        "{\"ConversationAnalytics\": {\"GUID\": \"g\"}, \"SpeechSegments\": [%s]}",
                        (i, text) -> times(i, "{\"SegmentStartTime\": %d, \"SegmentEndTime\": %d, ")
                                + "\"SegmentSpeaker\": \"spk_0\", \"OriginalText\": " + text
                                + ", \"DisplayText\": \"x\"}");
            case WHISPER ->
                list(
                        utterances,
                        "{\"text\": \"\", \"segments\": [%s], \"language\": \"en\"}",
                        (i, text) -> "{\"id\": " + i + times(i, ", \"seek\": 0, \"start\": %d, \"end\": %d, ")
                                + "\"avg_logprob\": -0.2, \"text\": " + text + "}");
            case WHISPERX ->
                list(
                        utterances,
                        "{\"segments\": [%s], \"word_segments\": [], \"language\": \"en\"}",
                        (i, text) -> times(i, "{\"start\": %d, \"end\": %d, \"words\": [], \"text\": ") + text + "}");
            case WHISPER_CPP ->
                list(
                        utterances,
                        "{\"systeminfo\": \"\", \"result\": {\"language\": \"en\"}, \"transcription\": [%s]}",
                        (i, text) ->
                                times(i, "{\"offsets\": {\"from\": %d000, \"to\": %d000}, \"text\": ") + text + "}");
            case DEEPGRAM ->
                list(
                        utterances,
                        "{\"metadata\": {\"channels\": 1}, \"results\": {\"channels\": [], \"utterances\": [%s]}}",
                        (i, text) ->
                                times(i, "{\"start\": %d, \"end\": %d, \"channel\": 0, \"transcript\": ") + text + "}");
            case GOOGLE ->
                list(
                        utterances,
                        "{\"results\": [%s]}",
                        (i, text) -> "{\"alternatives\": [{\"transcript\": " + text + "}, {\"transcript\": \"x\"}],"
                                + " \"resultEndTime\": \"" + TranscriptForms.end(i) + "s\"}");
            case AZURE ->
                list(
                        utterances,
                        "{\"durationMilliseconds\": 1, \"combinedPhrases\": [], \"phrases\": [%s]}",
                        (i, text) -> times(i, "{\"offsetMilliseconds\": %1$d000, \"durationMilliseconds\": 5000, ")
                                + "\"locale\": \"en-US\", \"text\": " + text + "}");
            case AZURE_REALTIME ->
                lines(
                        utterances,
                        (i, text) -> times(i, "{\"RecognitionStatus\": \"Success\", \"Offset\": %1$d0000000, ")
                                + "\"Duration\": 50000000, \"DisplayText\": \"x\", \"NBest\": [{\"Lexical\": " + text
                                + "}]}");
            case WATSON ->
                list(
                        utterances,
                        "{\"result_index\": 0, \"results\": [%s]}",
                        (i, text) -> "{\"final\": true, \"alternatives\": [{\"confidence\": 1, \"transcript\": " + text
                                + "}]}");
            case ASSEMBLYAI ->
                list(
                        utterances,
                        "{\"id\": \"x\", \"status\": \"completed\", \"text\": \"x\", \"words\": [], \"utterances\":"
                                + " [%s]}",
                        (i, text) -> times(i, "{\"start\": %d000, \"end\": %d000, \"words\": [], \"speaker\": \"")
                                + speaker(i) + "\", \"text\": " + text + "}");
            case VOSK -> lines(utterances, (i, text) -> "{\"text\": " + text + "}");
            case SPEECHMATICS ->
                words(
                        utterances,
                        "{\"format\": \"2.9\", \"job\": {\"id\": \"j\"}, \"metadata\": {\"type\": \"transcription\"},"
                                + " \"results\": [%s]}",
                        "{\"type\": \"word\", \"start_time\": %1$s, \"end_time\": %1$s, \"alternatives\":"
                                + " [{\"content\": %2$s, \"speaker\": \"%3$s\"}]}");
            case ELEVENLABS ->
                words(
                        utterances,
                        "{\"language_code\": \"eng\", \"text\": \"x\", \"words\": [%s]}",
                        "{\"type\": \"word\", \"start\": %1$s, \"end\": %1$s, \"text\": %2$s, \"speaker_id\":"
                                + " \"%3$s\"}, {\"type\": \"spacing\", \"start\": %1$s, \"end\": %1$s, \"text\": \" \","
                                + " \"speaker_id\": \"%3$s\"}");
            case REV_AI ->
                list(
                        utterances,
                        "{\"monologues\": [%s]}",
                        (i, text) -> "{\"speaker\": " + i % 2 + ", \"elements\": [{\"type\": \"text\", \"value\": "
                                + text + times(i, ", \"ts\": %d, \"end_ts\": %d}]}"));
            default -> throw new IllegalArgumentException(format.id());
        };
    }

    /** Returns a document in which a list holds utterances, whose form gets its text as JSON. */
    private static String list(List<String> utterances, String document, TranscriptForms.Form form) {
        return document.replace("%s", String.join(",\n", quoted(utterances, form))) + "\n";
    }

    private static String lines(List<String> utterances, TranscriptForms.Form form) {
        return String.join("\n", quoted(utterances, form)) + "\n";
    }

    private static List<String> quoted(List<String> utterances, TranscriptForms.Form form) {
        return forms(utterances, (i, text) -> form.of(i, json(text)));
    }

    private static String json(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** Returns a document in which a list holds words, each with its time and its speaker. */
    private static String words(List<String> utterances, String document, String form) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            List<String> words = TranscriptForms.words(utterances.get(i));
            for (int j = 0; j < words.size(); j++) {
                all.add(String.format(Locale.ROOT, form, time(i, j), json(words.get(j)), speaker(i)));
            }
        }
        return document.replace("%s", String.join(",\n", all)) + "\n";
    }

    private static String time(int utterance, int word) {
        return String.format(Locale.ROOT, "%d.%02d", TranscriptForms.begin(utterance), word);
    }

    private static String transcribe(List<String> utterances) {
        String segments = String.join(
                ", ",
                forms(
                        utterances,
                        (i, text) ->
                                times(i, "{\"start_time\": \"%d.0\", \"end_time\": \"%d.0\", \"speaker_label\": \"")
                                        + speaker(i) + "\", \"items\": []}"));
        return words(
                utterances,
                "{\"jobName\": \"j\", \"accountId\": \"1\", \"status\": \"COMPLETED\", \"results\": {\"transcripts\": "
                        + "[{\"transcript\": \"x\"}], \"speaker_labels\": {\"speakers\": 2, \"segments\": [" + segments
                        + "]}, \"items\": [%s]}}",
                "{\"type\": \"pronunciation\", \"start_time\": \"%1$s\", \"end_time\": \"%1$s\", \"speaker_label\":"
                        + " \"%3$s\", \"alternatives\": [{\"confidence\": \"1.0\", \"content\": %2$s}]}");
    }

    private static String streamed(int index, String text) {
        return "{\"Transcript\": {\"Results\": [{\"ResultId\": \"r" + index
                + times(index, "\", \"StartTime\": %d, \"EndTime\": %d, \"IsPartial\": false, \"Alternatives\": ")
                + "[{\"Transcript\": " + text + ", \"Items\": []}]}]}}";
    }
}
