package io.github.asreval.transcript.format.table;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TextStream;
import io.github.asreval.transcript.format.base.CheckedUtf8;
import io.github.asreval.transcript.format.base.RowCells;
import io.github.asreval.transcript.format.base.Rows;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table whose cells may be quoted, and then hold delimiters, quotes and line ends (RFC 4180). */
public final class CsvRows implements Rows {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final TextStream text;
    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final TableHeader header;

    public CsvRows(TextStream text, TableLayout layout) throws IOException {
        this.text = text;
        this.limit = new RowLimit(
                new BufferedReader(new InputStreamReader(new CheckedUtf8(text), StandardCharsets.UTF_8)), text.name());
        this.parser = CSVParser.builder()
                .setReader(limit)
                .setFormat(FORMAT.builder().setDelimiter(layout.delimiter()).get())
                .get();
        this.records = parser.iterator();
        this.header = TableHeader.of(text.name(), layout.columns().isEmpty() ? firstRow() : layout.columns());
    }

    /** Returns the names of the columns; a line before them that tells a spreadsheet the delimiter is none of them. */
    private List<String> firstRow() throws IOException {
        List<String> row = anyRow();
        boolean isSeparator =
                row.size() == 2 && row.get(0).equals("sep=") && row.get(1).isEmpty();
        return isSeparator ? anyRow() : row;
    }

    private List<String> anyRow() throws IOException {
        return record().orElseThrow(() -> new MalformedTranscriptException(text.name(), 0, TableHeader.MISSING))
                .toList();
    }

    @Override
    public String name() {
        return text.name();
    }

    @Override
    public List<String> columns() {
        return header.columns();
    }

    @Override
    public Optional<RowCells> next() throws IOException {
        long line = parser.getCurrentLineNumber() + 1;
        Optional<CSVRecord> record = record();
        while (record.isPresent() && isBlankLine(record.get())) {
            line = parser.getCurrentLineNumber() + 1;
            record = record();
        }
        long begin = line;
        return record.map(row -> header.row(begin, row.toList()));
    }

    private boolean isBlankLine(CSVRecord record) {
        return record.size() == 1 && header.columns().size() > 1 && Words.isBlank(record.get(0));
    }

    private Optional<CSVRecord> record() throws IOException {
        long line = parser.getCurrentLineNumber() + 1;
        limit.begin(line);
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                throw new MalformedTranscriptException(
                        text.name(),
                        line,
                        "the quotes of this row do not match; a quote within a quoted cell is written twice");
            }
            throw e.getCause();
        }
    }

    @Override
    public List<String> notes() {
        return text.notes();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Stops a row that does not end, because one of its quotes is not closed, before it fills the memory. */
    private static final class RowLimit extends FilterReader {

        private static final long LONGEST = 20_000_000;

        private final String name;
        private long line;
        private long count;

        RowLimit(Reader in, String name) {
            super(in);
            this.name = name;
        }

        void begin(long newLine) {
            line = newLine;
            count = 0;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            if (count > LONGEST) {
                throw new MalformedTranscriptException(
                        name,
                        line,
                        "this row is over " + LONGEST + " characters long; is one of its quotes not closed?");
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }
    }
}
