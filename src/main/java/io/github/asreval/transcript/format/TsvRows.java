package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A table with tabs between its cells; quotes are characters like any other. Blank lines are skipped. */
final class TsvRows implements Rows {

    private final PlainReader lines;
    private final TableHeader header;

    private TsvRows(PlainReader lines, TableHeader header) {
        this.lines = lines;
        this.header = header;
    }

    static TsvRows of(PlainReader lines) throws IOException {
        Utterance first =
                lines.next().orElseThrow(() -> new MalformedTranscriptException(lines.name(), 0, TableHeader.MISSING));
        return new TsvRows(lines, TableHeader.of(lines.name(), cells(first)));
    }

    private static List<String> cells(Utterance line) {
        return List.of(line.text().split("\t", -1));
    }

    @Override
    public String name() {
        return lines.name();
    }

    @Override
    public List<String> columns() {
        return header.columns();
    }

    @Override
    public Optional<Row> next() throws IOException {
        Optional<Utterance> line = lines.next();
        while (line.isPresent() && Words.isBlank(line.get().text())) {
            line = lines.next();
        }
        return line.map(row -> header.row(row.line(), cells(row)));
    }

    @Override
    public List<String> notes() {
        return lines.notes();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
