package io.github.asreval.transcript.format;

import io.github.asreval.transcript.MalformedTranscriptException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a column is usually called, whether in capitals or not.
 *
 * @param names the names, the likeliest first
 */
record ColumnNames(List<String> names) {

    static final ColumnNames REFERENCE = of("reference", "ref", "text", "sentence", "transcript", "transcription");
    static final ColumnNames HYPOTHESIS =
            of("hypothesis", "hyp", "pred_text", "prediction", "text", "sentence", "transcript", "transcription");
    static final ColumnNames ID =
            of("id", "utt_id", "uttid", "utterance_id", "audio_filepath", "path", "file_name", "audio_path");
    static final ColumnNames RECORDING = of("recording", "session_id");
    static final ColumnNames SPEAKER = of("speaker", "speaker_id");
    static final ColumnNames CHANNEL = of("channel");
    static final ColumnNames LABELS = of("labels");
    static final ColumnNames BEGIN = of("begin", "start", "start_time");
    static final ColumnNames END = of("end", "end_time");

    private static ColumnNames of(String... names) {
        return new ColumnNames(List.of(names));
    }

    /** Returns the names of the text of a side. */
    static ColumnNames of(Side side) {
        return side == Side.REFERENCE ? REFERENCE : HYPOTHESIS;
    }

    /** Returns all names of all columns. */
    static Set<String> all() {
        Set<String> all = new HashSet<>();
        for (ColumnNames column : List.of(REFERENCE, HYPOTHESIS, ID, RECORDING, SPEAKER, CHANNEL, LABELS, BEGIN, END)) {
            all.addAll(column.names);
        }
        return all;
    }

    /** Returns which of the columns bears the likeliest of the names; nothing if none does. */
    Optional<String> find(List<String> columns) {
        for (String name : names) {
            for (String column : columns) {
                if (column.equalsIgnoreCase(name)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the column that the user names, or the one that bears the likeliest of the names; nothing if none does.
     *
     * @param wanted the name that the user gives, empty for none
     * @throws MalformedTranscriptException if there is no column of the name that the user gives
     */
    Optional<String> find(Rows rows, String wanted) {
        if (wanted.isEmpty()) {
            return find(rows.columns());
        }
        if (!rows.columns().contains(wanted)) {
            throw missing(rows, "\"" + wanted + "\"");
        }
        return Optional.of(wanted);
    }

    /** Returns what stands in the column that bears the likeliest of the names; empty if none does. */
    String in(Map<String, String> cells) {
        for (String name : names) {
            String cell = cells.get(name);
            if (cell != null) {
                return cell;
            }
        }
        return "";
    }

    /** Returns the exception for a table that has none of the columns. */
    MalformedTranscriptException missing(Rows rows) {
        return missing(rows, String.join(" or ", names));
    }

    private static MalformedTranscriptException missing(Rows rows, String wanted) {
        List<String> quoted = new ArrayList<>();
        rows.columns().forEach(column -> quoted.add("\"" + column + "\""));
        return new MalformedTranscriptException(
                rows.name(),
                1,
                "no column is called " + wanted + "; the columns are " + String.join(", ", quoted)
                        + ", so name the one that is meant");
    }
}
