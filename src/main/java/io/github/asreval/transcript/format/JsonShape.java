package io.github.asreval.transcript.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Which members the beginning of a JSON file has, and so what wrote it. */
final class JsonShape {

    private static final int MOST_PATHS = 2000;
    private static final int SHOWN = 8;

    private final Set<String> paths = new LinkedHashSet<>();
    private int documents;
    private boolean onOneLineEach = true;

    private JsonShape() {}

    /** Looks at a text that may end anywhere. */
    static JsonShape of(String text) {
        JsonShape shape = new JsonShape();
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            shape.read(parser);
        } catch (JacksonException e) {
            // The beginning ends here, or what is JSON of it; what was seen before has to do.
            return shape;
        }
        return shape;
    }

    private void read(JsonParser parser) {
        Deque<String> levels = new ArrayDeque<>();
        String path = "";
        long line = 0;
        for (JsonToken token = parser.nextToken();
                token != null && paths.size() < MOST_PATHS;
                token = parser.nextToken()) {
            if (levels.isEmpty()) {
                documents++;
                line = parser.currentTokenLocation().getLineNr();
            }
            if (token == JsonToken.PROPERTY_NAME) {
                String parent = levels.getFirst();
                path = parent.isEmpty() ? parser.currentName() : parent + "." + parser.currentName();
                paths.add(path);
            } else if (token == JsonToken.START_OBJECT) {
                levels.push(path);
            } else if (token == JsonToken.START_ARRAY) {
                path = path + "[]";
                levels.push(path);
            } else if (token.isStructEnd()) {
                levels.pop();
                path = levels.isEmpty() ? "" : levels.getFirst();
                onOneLineEach &=
                        !levels.isEmpty() || parser.currentTokenLocation().getLineNr() == line;
            } else {
                path = levels.isEmpty() ? "" : levels.getFirst();
            }
        }
    }

    /** Returns whether this is JSON at all, and not a text that begins with a bracket. */
    boolean isJson() {
        return !paths.isEmpty();
    }

    /** Returns the first few members. */
    String shown() {
        return String.join(", ", paths.stream().limit(SHOWN).toList());
    }

    /** Returns the format, the ones whose members are their own first. */
    Optional<TranscriptFormat> format() {
        if (hasAny("results.transcripts", "results.items", "results.speaker_labels", "results.channel_labels")) {
            return Optional.of(TranscriptFormat.TRANSCRIBE);
        }
        if (hasAny("Transcript[].Content", "Transcript[].ParticipantRole", "JobStatus")) {
            return Optional.of(TranscriptFormat.CALL_ANALYTICS);
        }
        if (isStream("") || isStream("[].")) {
            return Optional.of(TranscriptFormat.TRANSCRIBE_STREAMING);
        }
        if (hasAny("results.channels", "results.utterances")) {
            return Optional.of(TranscriptFormat.DEEPGRAM);
        }
        if (hasAny("recognizedPhrases", "combinedRecognizedPhrases", "combinedPhrases", "phrases[].text")) {
            return Optional.of(TranscriptFormat.AZURE);
        }
        if (hasAny("results[].alternatives", "response.results[].alternatives")) {
            return Optional.of(TranscriptFormat.GOOGLE);
        }
        if (hasAny("transcription[].text", "transcription[].offsets")) {
            return Optional.of(TranscriptFormat.WHISPER_CPP);
        }
        return hasAny("[].words") ? Optional.of(TranscriptFormat.SEGLST) : formatOfText();
    }

    private boolean isStream(String prefix) {
        return hasAny(
                prefix + "Transcript.Results",
                prefix + "TranscriptEvent",
                prefix + "UtteranceEvent",
                prefix + "CategoryEvent");
    }

    /** Returns the format of objects that have a member such as {@code text}, which several do. */
    private Optional<TranscriptFormat> formatOfText() {
        if (hasAny("audio_filepath", "pred_text")) {
            return Optional.of(TranscriptFormat.JSONL);
        }
        if (hasAny("segments")) {
            boolean aligned = hasAny("word_segments", "segments[].speaker", "segments[].words[].score");
            return Optional.of(aligned ? TranscriptFormat.WHISPERX : TranscriptFormat.WHISPER);
        }
        if (hasAny("result", "partial", "alternatives[].text")) {
            return Optional.of(TranscriptFormat.VOSK);
        }
        if (hasAny("text") && hasAny("audio_url", "status", "utterances", "words[].text")) {
            return Optional.of(TranscriptFormat.ASSEMBLYAI);
        }
        boolean hasColumn = hasColumn(ColumnNames.REFERENCE) || hasColumn(ColumnNames.HYPOTHESIS);
        if (hasColumn && (hasColumn(ColumnNames.ID) || (documents > 1 && onOneLineEach))) {
            return Optional.of(TranscriptFormat.JSONL);
        }
        if (hasAny("text")) {
            return Optional.of(documents > 1 ? TranscriptFormat.VOSK : TranscriptFormat.WHISPER);
        }
        return hasColumn ? Optional.of(TranscriptFormat.JSONL) : Optional.empty();
    }

    private boolean hasColumn(ColumnNames column) {
        return column.find(paths.stream().toList()).isPresent();
    }

    private boolean hasAny(String... wanted) {
        for (String path : wanted) {
            if (paths.contains(path)) {
                return true;
            }
        }
        return false;
    }
}
