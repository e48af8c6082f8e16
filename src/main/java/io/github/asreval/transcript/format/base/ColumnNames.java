package io.github.asreval.transcript.format.base;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.format.options.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The usual names of a column, whether in capitals or not.
 *
 * @param names the names, the likeliest first
 */
public record ColumnNames(List<String> names) {

    private static final int SHOWN = 6;

    public static final ColumnNames REFERENCE =
            of("reference ref references reference_text ref_text reference_transcript ground_truth groundtruth"
                    + " ground_truth_text gt gt_text truth gold expected target text sentence transcript transcription"
                    + " raw_transcription normalized_text label labels");
    public static final ColumnNames HYPOTHESIS =
            of("hypothesis hyp hypotheses hypothesis_text hyp_text pred_text prediction predictions prediction_text"
                    + " predicted predicted_text predicted_transcript predicted_transcription pred preds pred_str asr"
                    + " asr_text asr_output asr_transcript stt recognized recognized_text recognised model_output output"
                    + " generated_text text sentence transcript transcription");
    public static final ColumnNames ID =
            of("id utt_id uttid utt utterance_id segment_id audio_filepath audio_filename audio_file path file_name"
                    + " audio_path");
    /** The names of id columns that hold names of files, which may be recordings of many utterances. */
    public static final ColumnNames RECORDING_PATH =
            of("audio_filepath audio_filename audio_file path file_name audio_path");

    public static final ColumnNames RECORDING = of("recording session_id");
    public static final ColumnNames SPEAKER = of("speaker speaker_id");
    public static final ColumnNames CHANNEL = of("channel");
    public static final ColumnNames LABELS = of("labels");
    public static final ColumnNames BEGIN = of("begin start start_time");
    public static final ColumnNames END = of("end end_time");

    private static ColumnNames of(String names) {
        return new ColumnNames(List.of(names.split(" ", -1)));
    }

    /** Returns the names of the text of a side. */
    public static ColumnNames of(Side side) {
        return side == Side.REFERENCE ? REFERENCE : HYPOTHESIS;
    }

    /** Returns all names of all columns. */
    public static Set<String> all() {
        Set<String> all = new HashSet<>();
        for (ColumnNames column : List.of(REFERENCE, HYPOTHESIS, ID, RECORDING, SPEAKER, CHANNEL, LABELS, BEGIN, END)) {
            all.addAll(column.names);
        }
        return all;
    }

    /** Returns which of the columns bears the likeliest of the names; nothing if none does. */
    public Optional<String> find(List<String> columns) {
        for (String name : names) {
            for (String column : columns) {
                if (isCalled(column, name)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether a column bears one of the names. */
    public boolean has(String column) {
        return find(List.of(column)).isPresent();
    }

    /** Names of several words are joined by blanks and hyphens as well: {@code Ground Truth}. */
    private static boolean isCalled(String column, String name) {
        return column.equalsIgnoreCase(name)
                || column.replace(' ', '_').replace('-', '_').equalsIgnoreCase(name);
    }

    /**
     * Returns the column that the user names, or the one that bears the likeliest of the names; nothing if none does.
     *
     * @param wanted the name that the user gives, or the number of the column; empty for none
     * @param option the option that names it
     * @throws MalformedTranscriptException if there is no column of the name that the user gives
     */
    public Optional<String> find(Rows rows, String wanted, String option) {
        if (wanted.isEmpty()) {
            return find(rows.columns());
        }
        return Optional.of(
                named(rows.columns(), wanted).orElseThrow(() -> missing(rows, "\"" + wanted + "\"", option)));
    }

    /** Returns the column of that name, or of that number, counted from 1; nothing if there is none. */
    static Optional<String> named(List<String> columns, String wanted) {
        if (columns.contains(wanted)) {
            return Optional.of(wanted);
        }
        OptionalDouble number = wanted.length() < 4 ? Numbers.parse(wanted) : OptionalDouble.empty();
        int index = (int) number.orElse(0);
        return index == number.orElse(0) && index >= 1 && index <= columns.size()
                ? Optional.of(columns.get(index - 1))
                : Optional.empty();
    }

    /** Returns what stands in the column that bears the likeliest of the names; empty if none does. */
    public String in(Map<String, String> cells) {
        for (String name : names) {
            String cell = cells.get(name);
            if (cell != null) {
                return cell;
            }
        }
        return "";
    }

    /** Returns the exception for a table that has none of the columns; the likeliest names are told, not all. */
    public MalformedTranscriptException missing(Rows rows, String option) {
        return missing(rows, String.join(" or ", names.subList(0, Math.min(SHOWN, names.size()))), option);
    }

    private static MalformedTranscriptException missing(Rows rows, String wanted, String option) {
        List<String> quoted = new ArrayList<>();
        rows.columns().forEach(column -> quoted.add("\"" + column + "\""));
        return new MalformedTranscriptException(
                rows.name(),
                1,
                "no column is called " + wanted + "; the columns are " + String.join(", ", quoted)
                        + ", so name the one that is meant: " + option + " NAME; --format plain reads a text that is no"
                        + " table");
    }
}
