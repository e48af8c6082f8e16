package io.github.asreval.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Rows of a table being put together; one for each thread. */
final class TableRows {

    private final TableForm form;
    private final boolean guarded;
    private final StringBuilder printed = new StringBuilder();
    private final CSVFormat format;

    /**
     * Creates an empty table.
     *
     * @param form what separates cells
     * @param guarded whether {@linkplain TableForm#cell cells} are guarded against spreadsheets
     */
    TableRows(TableForm form, boolean guarded) {
        this.form = form;
        this.guarded = guarded;
        this.format = form.format();
    }

    /** Appends a row: strings are text from anywhere, numbers stand as they are. */
    void add(List<?> cells) {
        Object[] shown = new Object[cells.size()];
        for (int i = 0; i < shown.length; i++) {
            Object cell = cells.get(i);
            shown[i] = cell instanceof String text ? form.cell(text, guarded) : cell;
        }
        try {
            format.printRecord(printed, shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the rows as UTF-8, and has none any more. */
    void moveTo(OutputStream out) throws IOException {
        out.write(printed.toString().getBytes(StandardCharsets.UTF_8));
        printed.setLength(0);
    }
}
