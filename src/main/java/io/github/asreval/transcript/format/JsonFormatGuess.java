package io.github.asreval.transcript.format;

import io.github.asreval.transcript.format.base.ColumnNames;
import io.github.asreval.transcript.format.json.Json;
import io.github.asreval.transcript.format.json.JsonTable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** The members that the beginning of a JSON file has, and the format that they tell. */
final class JsonFormatGuess {

    private static final int MOST_PATHS = 2000;
    private static final int SHOWN = 8;

    /**
     * The members that only one format has, in the order in which they are looked for; a plus sign joins those that tell
     * together only. Several services have a list called results, whose members tell whose it is.
     */
    private static final Map<TranscriptFormat, List<String>> OWN = own();

    private final Set<String> paths = new LinkedHashSet<>();
    /** The members that are texts, numbers, booleans or null. */
    private final Set<String> scalars = new LinkedHashSet<>();
    /** The arrays that hold such values. */
    private final Set<String> lists = new LinkedHashSet<>();

    private int textsInLists;
    private boolean goesOn;
    private int documents;
    private boolean onOneLineEach = true;

    private JsonFormatGuess() {}

    /** Looks at a text that may end anywhere. */
    static JsonFormatGuess of(String text) {
        JsonFormatGuess shape = new JsonFormatGuess();
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            shape.read(parser);
        } catch (JacksonException e) {
            // The beginning ends here, or what is JSON of it; what was seen before has to do.
            shape.goesOn = true;
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
                boolean inList = path.endsWith("[]");
                (inList ? lists : scalars).add(inList ? path.substring(0, path.length() - 2) : path);
                textsInLists += inList && token == JsonToken.VALUE_STRING ? 1 : 0;
                path = levels.isEmpty() ? "" : levels.getFirst();
            }
        }
    }

    /** Returns whether this is JSON at all, and not a text that begins with a bracket, such as {@code [noise] hello}. */
    boolean isJson() {
        return !paths.isEmpty() || textsInLists > 1 || (!goesOn && documents == 1);
    }

    /** Returns the first few members. */
    String shown() {
        return paths.isEmpty()
                ? "none"
                : String.join(", ", paths.stream().limit(SHOWN).toList());
    }

    /**
     * Returns what to do about an answer of Amazon Transcribe's that is no transcript; empty for other documents, from which
     * nothing follows.
     */
    String answer() {
        if (hasAny("FailureReason", "TranscriptionJob.FailureReason", "CallAnalyticsJob.FailureReason")) {
            return "it is the answer about a job of Amazon Transcribe that has failed, and its FailureReason says why";
        }
        return hasAny("TranscriptionJob.Transcript", "CallAnalyticsJob.Transcript")
                ? "it is the answer about a job of Amazon Transcribe; fetch the file that its TranscriptFileUri names"
                : "";
    }

    private static Map<TranscriptFormat, List<String>> own() {
        Map<TranscriptFormat, List<String>> own = new LinkedHashMap<>();
        own.put(
                TranscriptFormat.TRANSCRIBE,
                members("results.transcripts results.items results.speaker_labels results.channel_labels"));
        own.put(
                TranscriptFormat.CALL_ANALYTICS,
                members("Transcript[].Content Transcript[].ParticipantRole JobStatus"));
        own.put(TranscriptFormat.POST_CALL_ANALYTICS, members("SpeechSegments ConversationAnalytics"));
        // Amazon's guide wraps the events of streams.
        String events = "TranscriptResultStream CallAnalyticsTranscriptResultStream MedicalTranscriptResultStream"
                + " Transcript.Results TranscriptEvent UtteranceEvent CategoryEvent";
        own.put(TranscriptFormat.TRANSCRIBE_STREAMING, members(events + " []." + events.replace(" ", " [].")));
        own.put(TranscriptFormat.DEEPGRAM, members("results.channels results.utterances"));
        own.put(TranscriptFormat.AZURE_REALTIME, members("RecognitionStatus [].RecognitionStatus"));
        own.put(
                TranscriptFormat.AZURE,
                members("recognizedPhrases combinedRecognizedPhrases combinedPhrases phrases[].text"));
        own.put(TranscriptFormat.REV_AI, members("monologues[].elements"));
        own.put(
                TranscriptFormat.ELEVENLABS,
                members("words[].type transcripts[].words[].type language_code+language_probability"));
        own.put(TranscriptFormat.WHISPER_CPP, members("transcription[].text transcription[].offsets"));
        own.put(TranscriptFormat.SPEECHMATICS, members("results[].alternatives[].content"));
        own.put(
                TranscriptFormat.WATSON,
                members("result_index results[].final results[].alternatives[].timestamps speaker_labels[].from"));
        String results = "results[].alternatives[].transcript results[].resultEndTime results[].resultEndOffset"
                + " results[].alternatives[].words[].word";
        own.put(TranscriptFormat.GOOGLE, members(results + " response." + results.replace(" ", " response.")));
        return own;
    }

    private static List<String> members(String paths) {
        return List.of(paths.split(" ", -1));
    }

    /** Returns the format, the ones whose members are their own first. */
    Optional<TranscriptFormat> format() {
        for (Map.Entry<TranscriptFormat, List<String>> format : OWN.entrySet()) {
            for (String members : format.getValue()) {
                if (paths.containsAll(List.of(members.split("\\+", -1)))) {
                    return Optional.of(format.getKey());
                }
            }
        }
        return formatOfTables()
                .or(this::formatOfText)
                .or(() -> paths.stream().anyMatch(JsonFormatGuess::isInRows)
                        ? Optional.of(TranscriptFormat.JSON_TABLE)
                        : Optional.empty());
    }

    /** Returns the format of rows, or columns, in one document. */
    private Optional<TranscriptFormat> formatOfTables() {
        boolean segments = hasAny("[].words") && paths.stream().noneMatch(path -> path.startsWith("[].words["));
        if (segments) {
            return Optional.of(TranscriptFormat.SEGLST);
        }
        boolean hasRows = paths.stream().anyMatch(path -> path.startsWith("[]."));
        boolean hasColumns = documents == 1 && isTextColumn(lists) && !isTextColumn(scalars);
        return hasRows || hasColumns ? Optional.of(TranscriptFormat.JSON_TABLE) : Optional.empty();
    }

    /** Returns whether a path leads to a column of text in an array that is known to hold rows. */
    private static boolean isInRows(String path) {
        int rows = path.indexOf("[].");
        return rows > 0
                && JsonTable.HOLDERS.contains(path.substring(0, rows))
                && isTextColumn(List.of(path.substring(rows + 3)));
    }

    private static boolean isTextColumn(Collection<String> columns) {
        List<String> names = List.copyOf(columns);
        return ColumnNames.REFERENCE.find(names).isPresent()
                || ColumnNames.HYPOTHESIS.find(names).isPresent();
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
        if (hasAny("result[].word", "result[].conf", "partial", "alternatives[].text")) {
            return Optional.of(TranscriptFormat.VOSK);
        }
        if (hasAny("text") && hasAny("audio_url", "status", "utterances", "words[].text")) {
            return Optional.of(TranscriptFormat.ASSEMBLYAI);
        }
        boolean hasColumn = isTextColumn(scalars);
        boolean hasId = ColumnNames.ID.find(List.copyOf(scalars)).isPresent();
        if (hasColumn && (hasId || (documents > 1 && onOneLineEach))) {
            return Optional.of(TranscriptFormat.JSONL);
        }
        if (hasAny("text")) {
            return Optional.of(documents > 1 ? TranscriptFormat.VOSK : TranscriptFormat.WHISPER);
        }
        return hasColumn ? Optional.of(TranscriptFormat.JSONL) : Optional.empty();
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
