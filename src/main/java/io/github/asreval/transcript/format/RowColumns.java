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
    private final Detail recording;
    private final Detail speaker;
    private final Detail channel;
    private final Detail labels;
    private final Detail begin;
    private final Detail end;

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
        String option = side == Side.REFERENCE ? "--reference-column" : "--hypothesis-column";
        this.text = rows.isEmpty()
                ? ""
                : sideNames.find(rows, options.column(side), option).orElseThrow(() -> sideNames.missing(rows, option));
        this.id = rows.isEmpty()
                ? ""
                : ColumnNames.ID.find(rows, options.idColumn(), "--id-column").orElse("");
        this.recording = Detail.of(ColumnNames.RECORDING, columns);
        this.speaker = Detail.of(ColumnNames.SPEAKER, columns);
        this.channel = Detail.of(ColumnNames.CHANNEL, columns);
        this.labels = Detail.of(ColumnNames.LABELS, columns);
        this.begin = Detail.of(ColumnNames.BEGIN, columns);
        this.end = Detail.of(ColumnNames.END, columns);
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
        String groups = labels.in(row);
        return new UtteranceDetails(
                recording.in(row),
                speaker.in(row),
                channel.in(row),
                groups.isEmpty() ? List.of() : List.of(groups.split(",", -1)),
                time(row, begin),
                time(row, end),
                "");
    }

    /** A column of times may hold anything, such as a date; what is no number is no time. */
    private OptionalDouble time(Row row, Detail detail) {
        OptionalDouble time = Numbers.parse(detail.in(row));
        return time.isPresent() ? OptionalDouble.of(time.getAsDouble() / perSecond) : time;
    }

    /** A column that there may be; a line of JSON may have it though the first one has not. */
    private record Detail(ColumnNames names, String column) {

        static Detail of(ColumnNames names, List<String> columns) {
            return new Detail(names, names.find(columns).orElse(""));
        }

        String in(Row row) {
            String cell = row.cells().get(column);
            return cell != null ? cell : names.in(row.cells());
        }
    }
}
