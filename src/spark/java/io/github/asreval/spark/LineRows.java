package io.github.asreval.spark;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.format.line.Trn;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Takes the ids from lines of text.
 *
 * @param format where the ids stand
 * @param side the side that the lines are of
 */
record LineRows(JobFormat format, int side) implements Serializable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SHOWN = 60;

    /** Returns the rows of lines, each with whether it is UTF-8 and the name of its file. */
    Dataset<Row> of(Dataset<Row> lines) {
        return lines.mapPartitions((MapPartitionsFunction<Row, Row>) this::rows, Encoders.row(PairRow.SIDES));
    }

    private Iterator<Row> rows(Iterator<Row> lines) {
        Iterable<Row> iterable = () -> lines;
        return StreamSupport.stream(iterable.spliterator(), false)
                .flatMap(line -> row(line).stream())
                .iterator();
    }

    /** Returns the row of a line; nothing for blank lines and comments. */
    private Optional<Row> row(Row line) {
        String given = line.getString(0);
        String text = !given.isEmpty() && given.charAt(0) == BYTE_ORDER_MARK ? given.substring(1) : given;
        String file = line.getString(2);
        if (!line.getBoolean(1)) {
            return Optional.of(
                    wrong(file + ": the line \"" + excerpt(text) + "\" is not UTF-8; save the file as UTF-8"));
        }
        String trimmed = Words.trim(text);
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        return format == JobFormat.TRN ? trn(text, trimmed, file) : Optional.of(kaldi(trimmed));
    }

    private Row kaldi(String line) {
        int end = 0;
        while (end < line.length() && !Words.isWhiteSpace(line.charAt(end))) {
            end++;
        }
        return row(line.substring(0, end), Words.trim(line.substring(end)), null);
    }

    private Optional<Row> trn(String line, String trimmed, String file) {
        if (Trn.isComment(line)) {
            return Optional.empty();
        }
        Optional<String> id = Trn.id(trimmed);
        if (id.isEmpty()) {
            return Optional.of(wrong(file + ": the line \"" + excerpt(trimmed)
                    + "\" does not end in the id in parentheses, as in \"good morning (agent-1)\""));
        }
        String words = Words.trim(trimmed.substring(0, trimmed.lastIndexOf('(')));
        return Optional.of(row(id.get(), words, Trn.speaker(id.get())));
    }

    private Row row(String id, String text, @Nullable String group) {
        return RowFactory.create(id, side, text, group, null, null);
    }

    private Row wrong(String problem) {
        return RowFactory.create(null, side, null, null, null, problem);
    }

    private static String excerpt(String text) {
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "…";
    }
}
