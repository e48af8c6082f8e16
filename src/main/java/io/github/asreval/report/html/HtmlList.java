package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.RowLimit;
import io.github.asreval.report.base.Spool;
import io.github.asreval.report.values.Detail;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * The rows of the list of utterances on a page, no more of them than a browser can hold: 100,000 and 64 MB, those that
 * matter before the others.
 */
final class HtmlList implements Closeable {

    static final int MOST_UTTERANCES = 100_000;

    private static final long MOST_BYTES = 64L << 20;

    private final int mostUtterances;
    private final Spool first = new Spool();
    private final Spool rest = new Spool();
    private final RowLimit firstRows;
    private final RowLimit restRows;

    /** Creates a list of no more than so many utterances. */
    HtmlList(int mostUtterances) {
        this.mostUtterances = mostUtterances;
        this.firstRows = new RowLimit(first, "", mostUtterances, MOST_BYTES);
        this.restRows = new RowLimit(rest, "", mostUtterances, MOST_BYTES);
    }

    /** Returns what takes rows of utterances that matter, each ended by a line feed. */
    OutputStream first() {
        return firstRows;
    }

    /** Returns what takes the other rows. */
    OutputStream rest() {
        return restRows;
    }

    /**
     * Returns what the page says of the list.
     *
     * @param detail which utterances it has; none for {@link Detail#NONE}
     * @param wanted how many utterances it should have
     * @param order the order in which they are taken, as a clause
     */
    Map<String, Object> content(Detail detail, long wanted, String order) throws IOException {
        Map<String, Object> content = new HashMap<>();
        long listed = writeRows(OutputStream.nullOutputStream());
        content.put("listed", detail != Detail.NONE);
        content.put("linked", detail != Detail.NONE);
        content.put("order", order);
        content.put(
                "leftOut",
                detail == Detail.NONE || listed == wanted
                        ? ""
                        : "This list has " + HtmlFigures.grouped(listed) + " of " + HtmlFigures.grouped(wanted)
                                + " utterances: " + order + ". All totals cover all.");
        content.put("mostUtterances", HtmlFigures.grouped(mostUtterances));
        content.put("mostMegabytes", MOST_BYTES >> 20);
        return content;
    }

    /** Writes the rows that the page takes, as JSON. */
    void writeData(OutputStream out) throws IOException {
        out.write('[');
        writeRows(out);
        out.write(']');
    }

    private long writeRows(OutputStream out) throws IOException {
        RowLimit rows = new RowLimit(out, ",", mostUtterances, MOST_BYTES);
        first.copyTo(rows, 0);
        rest.copyTo(rows, 0);
        return rows.rows();
    }

    @Override
    public void close() throws IOException {
        try (first) {
            rest.close();
        }
    }
}
