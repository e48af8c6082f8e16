package io.github.asreval.transcript.format.table;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.CellList;
import io.github.asreval.transcript.format.base.ColumnNames;
import io.github.asreval.transcript.format.base.Numbers;
import io.github.asreval.transcript.format.base.OneLine;
import io.github.asreval.transcript.format.base.RowCells;
import io.github.asreval.transcript.format.base.Rows;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The columns of a table that hold the text, ids and details of one side; the empty name is for a column that there is
 * not.
 */
public final class RowColumns {

    private final String source;
    private final double perSecond;
    private final String text;
    private final String id;
    /** Whether the user names the column of the ids. */
    private final boolean namesIds;

    private final Detail recording;
    private final Detail speaker;
    private final Detail channel;
    private final Detail labels;
    private final Detail begin;
    private final Detail end;
    /** The column of words and phrases that matter; of the reference. */
    private final String terms;

    /**
     * Finds the columns of a table.
     *
     * @param perSecond how many of its unit of time make a second
     * @param taken the column that the user gave to the other side of the same table; empty for none
     * @throws MalformedTranscriptException if there are rows, but a column is missing
     */
    public RowColumns(Rows rows, Side side, ReaderOptions options, double perSecond, String taken) {
        this.source = rows.name();
        this.perSecond = perSecond;
        List<String> columns = rows.columns();
        ColumnNames sideNames = ColumnNames.of(side);
        String option = side == Side.REFERENCE ? "--reference-column" : "--hypothesis-column";
        this.text =
                rows.isEmpty() ? "" : text(rows, sideNames, options.columns().text(side), option, taken);
        this.namesIds = !options.columns().id().isEmpty();
        this.id = rows.isEmpty()
                ? ""
                : ColumnNames.ID
                        .find(rows, options.columns().id(), "--id-column")
                        .orElse("");
        this.recording = Detail.of(ColumnNames.RECORDING, columns);
        this.speaker = Detail.of(ColumnNames.SPEAKER, columns);
        this.channel = Detail.of(ColumnNames.CHANNEL, columns);
        this.labels = ColumnNames.LABELS.has(text) ? Detail.NONE : Detail.of(ColumnNames.LABELS, columns);
        this.begin = Detail.of(ColumnNames.BEGIN, columns);
        this.end = Detail.of(ColumnNames.END, columns);
        String wanted = side == Side.REFERENCE ? options.columns().terms() : "";
        this.terms = rows.isEmpty() || wanted.isEmpty()
                ? ""
                : new ColumnNames(List.of())
                        .find(rows, wanted, "--terms-column")
                        .orElse("");
    }

    private static String text(Rows rows, ColumnNames names, String wanted, String option, String taken) {
        if (wanted.isEmpty() && !taken.isEmpty()) {
            List<String> others = new ArrayList<>(rows.columns());
            others.remove(taken);
            Optional<String> other = names.find(others);
            if (other.isPresent()) {
                return other.get();
            }
        }
        return names.find(rows, wanted, option).orElseThrow(() -> names.missing(rows, option));
    }

    /** Returns the column of the text. */
    String text() {
        return text;
    }

    /** Returns whether there is a column of ids; else rows are numbered. */
    boolean hasIds() {
        return !id.isEmpty();
    }

    /** Returns whether each row has to have an id of its own; a recording may be cut into several. */
    boolean hasDistinctIds() {
        return hasIds() && (namesIds || !ColumnNames.RECORDING_PATH.has(id));
    }

    /**
     * Returns the utterance in a row.
     *
     * @param number the number of the row, from 1
     * @throws MalformedTranscriptException if the row has no text or no id
     */
    Utterance utterance(RowCells row, long number) {
        String name = hasIds() ? OneLine.of(required(row, id)) : Long.toString(number);
        if (name.isEmpty()) {
            throw new MalformedTranscriptException(source, row.line(), "the \"" + id + "\" of this row is empty");
        }
        return new Utterance(name, row.line(), OneLine.of(required(row, text)), details(row));
    }

    private String required(RowCells row, String column) {
        String cell = row.cells().get(column);
        if (cell == null) {
            throw new MalformedTranscriptException(source, row.line(), "has no \"" + column + "\"");
        }
        return cell;
    }

    private UtteranceDetails details(RowCells row) {
        String groups = labels.in(row);
        UtteranceDetails details = new UtteranceDetails(
                recording.in(row),
                speaker.in(row),
                channel.in(row),
                groups.isEmpty() ? List.of() : List.of(groups.split(",", -1)),
                time(row, begin),
                time(row, end),
                "");
        String listed = terms.isEmpty() ? "" : row.cells().getOrDefault(terms, "");
        return listed.isEmpty() ? details : details.withTerms(CellList.of(listed));
    }

    /** A column of times may hold anything, such as a date; what is no number is no time. */
    private OptionalDouble time(RowCells row, Detail detail) {
        OptionalDouble time = Numbers.parse(detail.in(row));
        return time.isPresent() ? OptionalDouble.of(time.getAsDouble() / perSecond) : time;
    }

    /** A column that there may be; a line of JSON may have it though the first one has not. */
    private record Detail(ColumnNames names, String column) {

        static final Detail NONE = new Detail(new ColumnNames(List.of()), "");

        static Detail of(ColumnNames names, List<String> columns) {
            return new Detail(names, names.find(columns).orElse(""));
        }

        String in(RowCells row) {
            String cell = row.cells().get(column);
            return cell != null ? cell : names.in(row.cells());
        }
    }
}
