package io.github.asreval.transcript.format;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import java.util.List;
import java.util.OptionalDouble;

/** Which columns of a table hold what, for one side; the empty name is for a column that there is not. */
final class RowColumns {

    private final String source;
    private final double perSecond;
    private final String text;
    private final String id;
    private final String recording;
    private final String speaker;
    private final String channel;
    private final String labels;
    private final String begin;
    private final String end;

    /**
     * Finds the columns of a table.
     *
     * @param perSecond how many of its unit of time make a second
     * @throws MalformedTranscriptException if there are rows, but a column is missing
     */
    RowColumns(Rows rows, Side side, ReaderOptions options, double perSecond) {
        this.source = rows.name();
        this.perSecond = perSecond;
        List<String> columns = rows.columns();
        ColumnNames sideNames = ColumnNames.of(side);
        this.text = rows.isEmpty()
                ? ""
                : sideNames.find(rows, options.column(side)).orElseThrow(() -> sideNames.missing(rows));
        this.id = rows.isEmpty()
                ? ""
                : ColumnNames.ID.find(rows, options.idColumn()).orElse("");
        this.recording = ColumnNames.RECORDING.find(columns).orElse("");
        this.speaker = ColumnNames.SPEAKER.find(columns).orElse("");
        this.channel = ColumnNames.CHANNEL.find(columns).orElse("");
        this.labels = ColumnNames.LABELS.find(columns).orElse("");
        this.begin = ColumnNames.BEGIN.find(columns).orElse("");
        this.end = ColumnNames.END.find(columns).orElse("");
    }

    /** Returns the column of the text. */
    String text() {
        return text;
    }

    /** Returns whether there is a column of ids; else rows are numbered. */
    boolean hasIds() {
        return !id.isEmpty();
    }

    /**
     * Returns the utterance in a row.
     *
     * @param number the number of the row, from 1
     * @throws MalformedTranscriptException if the row has no text or no id
     */
    Utterance utterance(Row row, long number) {
        String name = hasIds() ? OneLine.of(required(row, id)) : Long.toString(number);
        if (name.isEmpty()) {
            throw new MalformedTranscriptException(source, row.line(), "the \"" + id + "\" of this row is empty");
        }
        return new Utterance(name, row.line(), OneLine.of(required(row, text)), details(row));
    }

    private String required(Row row, String column) {
        String cell = row.cells().get(column);
        if (cell == null) {
            throw new MalformedTranscriptException(source, row.line(), "has no \"" + column + "\"");
        }
        return cell;
    }

    private UtteranceDetails details(Row row) {
        String groups = optional(row, labels);
        return new UtteranceDetails(
                optional(row, recording),
                optional(row, speaker),
                optional(row, channel),
                groups.isEmpty() ? List.of() : List.of(groups.split(",", -1)),
                time(row, begin),
                time(row, end),
                "");
    }

    private static String optional(Row row, String column) {
        return column.isEmpty() ? "" : row.cells().getOrDefault(column, "");
    }

    /** A column of times may hold anything, such as a date; what is no number is no time. */
    private OptionalDouble time(Row row, String column) {
        OptionalDouble time = Numbers.parse(optional(row, column));
        return time.isPresent() ? OptionalDouble.of(time.getAsDouble() / perSecond) : time;
    }
}
