package io.github.asreval.transcript.format;

import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.table.TableLayout;
import java.util.List;
import java.util.Optional;

/** The layout of a table as its first lines, its name and the options suggest. */
final class TableGuess {

    private static final char[] DELIMITERS = {TableLayout.TAB, ',', ';', '|'};

    private TableGuess() {}

    /** Returns the layout of a text that looks like a table; nothing for any other text. */
    static Optional<TableLayout> find(FirstLines lines, ReaderOptions options) {
        Optional<Character> said = TableLayout.saidBy(lines.written(0));
        if (said.isPresent()) {
            return Optional.of(TableLayout.named(said.get()));
        }
        for (char delimiter : delimiters(options)) {
            if (TableShape.isHeader(lines.written(0), lines.written(1), delimiter, options)) {
                return Optional.of(TableLayout.named(delimiter));
            }
        }
        boolean byName = isTable(FileEnding.format(lines.name()))
                || !options.columns().delimiter().isEmpty();
        for (char delimiter : delimiters(options)) {
            List<String> columns = TableShape.keyedColumns(lines, delimiter, byName);
            if (!columns.isEmpty()) {
                return Optional.of(unnamed(lines, delimiter, columns));
            }
        }
        return Optional.empty();
    }

    private static boolean isTable(Optional<TranscriptFormat> format) {
        return format.isPresent() && (format.get() == TranscriptFormat.CSV || format.get() == TranscriptFormat.TSV);
    }

    /** Returns the layout of a file that is a table. */
    static TableLayout of(TranscriptInput input, TranscriptFormat format, ReaderOptions options) {
        if (format == TranscriptFormat.WHISPER_TSV) {
            return TableLayout.named(TableLayout.TAB);
        }
        FirstLines lines = FormatDetector.lines(input);
        ReaderOptions known =
                format == TranscriptFormat.TSV && options.columns().delimiter().isEmpty()
                        ? options.withColumns(options.columns().withDelimiter(String.valueOf(TableLayout.TAB)))
                        : options;
        Optional<TableLayout> found = find(lines, known);
        return found.orElseGet(() -> TableLayout.named(
                known.columns().delimiter().isEmpty()
                        ? mostFrequent(lines.written(0))
                        : known.columns().delimiter().charAt(0)));
    }

    private static char[] delimiters(ReaderOptions options) {
        String named = options.columns().delimiter();
        return named.isEmpty() ? DELIMITERS : named.toCharArray();
    }

    private static TableLayout unnamed(FirstLines lines, char delimiter, List<String> columns) {
        boolean even = true;
        boolean quotes = false;
        for (String line : lines.written()) {
            even &= TableLayout.cells(line, delimiter).size() == columns.size();
            quotes |= line.indexOf('"') >= 0;
        }
        // Speech corpora that write path|text do not quote; neither does who has commas in one of the texts.
        boolean rest = columns.size() == 2 && !even && !quotes;
        boolean quoted = (delimiter == ',' || delimiter == ';') && !rest;
        return new TableLayout(delimiter, quoted, columns, rest && delimiter != TableLayout.TAB);
    }

    private static char mostFrequent(String line) {
        char best = ',';
        int most = 0;
        for (char delimiter : new char[] {',', ';', '|', TableLayout.TAB}) {
            int count = TableLayout.cells(line, delimiter).size();
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    /** Returns the format that this is a layout of. */
    static TranscriptFormat format(TableLayout layout) {
        return layout.delimiter() == TableLayout.TAB ? TranscriptFormat.TSV : TranscriptFormat.CSV;
    }
}
