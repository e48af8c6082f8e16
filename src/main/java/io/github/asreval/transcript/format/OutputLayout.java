package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.text.base.SpreadsheetCell;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.Numbers;
import io.github.asreval.transcript.format.base.OneLine;
import io.github.asreval.transcript.format.json.Json;
import io.github.asreval.transcript.format.line.Trn;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * The form of a transcript that is written: a line for each utterance.
 *
 * @param head what comes before the first
 * @param line an utterance, without the line end
 * @param between what comes between two
 * @param tail what comes behind the last and its line end
 */
record OutputLayout(String head, Function<Utterance, String> line, String between, String tail) {

    private static final String COLUMNS = "id,recording,speaker,channel,begin,end,labels,text\n";

    /**
     * Returns the form of a format; nothing for one that is only read.
     *
     * @param guarded whether cells of a table are {@linkplain SpreadsheetCell#guarded guarded}
     */
    static Optional<OutputLayout> of(TranscriptFormat format, boolean guarded) {
        return switch (format) {
            case PLAIN -> Optional.of(lines("", utterance -> OneLine.of(utterance.text())));
            case KALDI -> Optional.of(lines("", OutputLayout::kaldi));
            case TRN -> Optional.of(lines("", OutputLayout::trn));
            case CSV -> Optional.of(lines(COLUMNS, utterance -> csv(utterance, guarded)));
            case JSONL -> Optional.of(lines("", utterance -> json(row(utterance))));
            case SEGLST -> Optional.of(new OutputLayout("[\n", utterance -> json(segment(utterance)), ",\n", "]\n"));
            default -> Optional.empty();
        };
    }

    private static OutputLayout lines(String head, Function<Utterance, String> line) {
        return new OutputLayout(head, line, "\n", "");
    }

    private static String kaldi(Utterance utterance) {
        String text = OneLine.of(utterance.text());
        return id(utterance) + (text.isEmpty() ? "" : " " + text);
    }

    private static String trn(Utterance utterance) {
        String text = OneLine.of(utterance.text());
        // Two semicolons in front would make it a comment.
        return (Trn.isComment(text) ? " " : "") + text + (text.isEmpty() ? "" : " ") + "(" + id(utterance) + ")";
    }

    private static String id(Utterance utterance) {
        return id(utterance.id());
    }

    /** Returns an id as Kaldi and trn can have it, which end ids at white space and parentheses. */
    static String id(String given) {
        StringBuilder id = new StringBuilder();
        given.chars().forEach(c -> id.append(Words.isWhiteSpace(c) || c == '(' || c == ')' ? '_' : (char) c));
        return id.isEmpty() ? "_" : id.toString();
    }

    private static String csv(Utterance utterance, boolean guarded) {
        UtteranceDetails details = utterance.details();
        List<String> cells = List.of(
                utterance.id(),
                details.recording(),
                details.speaker(),
                details.channel(),
                time(details.begin()),
                time(details.end()),
                String.join(",", details.labels()),
                OneLine.of(utterance.text()));
        return CSVFormat.RFC4180.format(cells.stream()
                .map(cell -> guarded ? SpreadsheetCell.guarded(cell) : cell)
                .toArray());
    }

    private static String time(OptionalDouble seconds) {
        return seconds.isPresent() ? Numbers.print(seconds.getAsDouble()) : "";
    }

    private static Map<String, Object> row(Utterance utterance) {
        UtteranceDetails details = utterance.details();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", utterance.id());
        putText(row, "recording", details.recording());
        putText(row, "speaker", details.speaker());
        putText(row, "channel", details.channel());
        putTime(row, "begin", details.begin());
        putTime(row, "end", details.end());
        putText(row, "labels", String.join(",", details.labels()));
        row.put("text", OneLine.of(utterance.text()));
        return row;
    }

    private static Map<String, Object> segment(Utterance utterance) {
        UtteranceDetails details = utterance.details();
        Map<String, Object> segment = new LinkedHashMap<>();
        segment.put("session_id", details.recording());
        putText(segment, "speaker", details.speaker());
        putTime(segment, "start_time", details.begin());
        putTime(segment, "end_time", details.end());
        segment.put("words", OneLine.of(utterance.text()));
        return segment;
    }

    private static void putText(Map<String, Object> members, String name, String text) {
        if (!text.isEmpty()) {
            members.put(name, text);
        }
    }

    private static void putTime(Map<String, Object> members, String name, OptionalDouble seconds) {
        seconds.ifPresent(time -> members.put(name, time));
    }

    private static String json(Map<String, Object> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            members.forEach((name, value) -> {
                json.writeName(name);
                if (value instanceof Double seconds) {
                    json.writeNumber(Numbers.print(seconds));
                } else {
                    json.writeString(value.toString());
                }
            });
            json.writeEndObject();
        }
        return text.toString();
    }
}
