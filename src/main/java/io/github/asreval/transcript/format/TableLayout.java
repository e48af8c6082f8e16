package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.TranscriptInput;
import java.util.List;
import java.util.Optional;

/**
 * The layout of a table: what stands between its cells, and whether its first row names the columns.
 *
 * <p>{@code id;text} over {@code 1;good morning} has a {@code ;} and a header; {@code a.wav|good morning} has none, and its
 * columns are called {@code id} and {@code text}. Instances are immutable.
 *
 * @param delimiter what stands between the cells
 * @param quoted whether quotes keep a cell together (RFC 4180); else they are characters like any other
 * @param columns the names of the columns; empty if the first row has them
 * @param restIsText whether the last column goes to the end of the line, whatever stands in it
 */
record TableLayout(char delimiter, boolean quoted, List<String> columns, boolean restIsText) {

    private static final String SEPARATOR = "sep=";
    private static final char TAB = '\t';
    private static final char[] DELIMITERS = {TAB, ',', ';', '|'};

    TableLayout {
        columns = List.copyOf(columns);
    }

    /** Returns the layout of a text that looks like a table; nothing for any other text. */
    static Optional<TableLayout> find(FirstLines lines, ReaderOptions options) {
        Optional<Character> said = saidBy(lines.written(0));
        if (said.isPresent()) {
            return Optional.of(named(said.get()));
        }
        for (char delimiter : delimiters(options)) {
            if (TableShape.isHeader(lines.written(0), lines.written(1), delimiter, options)) {
                return Optional.of(named(delimiter));
            }
        }
        boolean byName =
                isTable(FileEnding.format(lines.name())) || !options.delimiter().isEmpty();
        for (char delimiter : delimiters(options)) {
            List<String> columns = TableShape.keyedColumns(lines, delimiter, byName);
            if (!columns.isEmpty()) {
                return Optional.of(unnamed(lines, delimiter, columns));
            }
        }
        return Optional.empty();
    }

    /** Returns the delimiter that a spreadsheet is told by a line before the header, as in {@code sep=;}. */
    static Optional<Character> saidBy(String line) {
        String text = Words.trim(line);
        return text.length() == SEPARATOR.length() + 1 && text.startsWith(SEPARATOR)
                ? Optional.of(text.charAt(SEPARATOR.length()))
                : Optional.empty();
    }

    private static boolean isTable(Optional<TranscriptFormat> format) {
        return format.isPresent() && (format.get() == TranscriptFormat.CSV || format.get() == TranscriptFormat.TSV);
    }

    /** Returns the layout of a file that is a table. */
    static TableLayout of(TranscriptInput input, TranscriptFormat format, ReaderOptions options) {
        if (format == TranscriptFormat.WHISPER_TSV) {
            return named(TAB);
        }
        FirstLines lines = FormatDetector.lines(input);
        ReaderOptions known =
                format == TranscriptFormat.TSV && options.delimiter().isEmpty()
                        ? options.withDelimiter(String.valueOf(TAB))
                        : options;
        Optional<TableLayout> found = find(lines, known);
        return found.orElseGet(() -> named(
                known.delimiter().isEmpty()
                        ? mostFrequent(lines.written(0))
                        : known.delimiter().charAt(0)));
    }

    private static char[] delimiters(ReaderOptions options) {
        return options.delimiter().isEmpty() ? DELIMITERS : options.delimiter().toCharArray();
    }

    private static TableLayout named(char delimiter) {
        return new TableLayout(delimiter, delimiter != TAB, List.of(), false);
    }

    private static TableLayout unnamed(FirstLines lines, char delimiter, List<String> columns) {
        boolean even = true;
        boolean quotes = false;
        for (String line : lines.written()) {
            even &= TableShape.cells(line, delimiter).size() == columns.size();
            quotes |= line.indexOf('"') >= 0;
        }
        // Speech corpora that write path|text do not quote; neither does who has commas in one of the texts.
        boolean rest = columns.size() == 2 && !even && !quotes;
        boolean quoted = (delimiter == ',' || delimiter == ';') && !rest;
        return new TableLayout(delimiter, quoted, columns, rest && delimiter != TAB);
    }

    private static char mostFrequent(String line) {
        char best = ',';
        int most = 0;
        for (char delimiter : new char[] {',', ';', '|', TAB}) {
            int count = TableShape.cells(line, delimiter).size();
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    /** Returns the format that this is a layout of. */
    TranscriptFormat format() {
        return delimiter == TAB ? TranscriptFormat.TSV : TranscriptFormat.CSV;
    }

    /** Returns the cells of a line, of a table whose cells are not quoted. */
    List<String> cells(String line) {
        if (restIsText && line.indexOf(delimiter) >= 0) {
            int end = line.indexOf(delimiter);
            return List.of(line.substring(0, end), line.substring(end + 1));
        }
        return TableShape.cells(line, delimiter);
    }

    /** Returns what a user should know about it: {@code a table with ";", the first row names the columns}. */
    String description() {
        String cells = "a table with "
                + switch (delimiter) {
                    case TAB -> "tabs";
                    case ',' -> "commas";
                    default -> "\"" + delimiter + "\" between its cells";
                };
        return columns.isEmpty()
                ? cells + "; the first row names the columns"
                : cells + " and no row that names the columns, which are taken as "
                        + String.join(", ", columns)
                        + (columns.size() > 2 ? "; --reference-column and --hypothesis-column take a number, too" : "");
    }
}
