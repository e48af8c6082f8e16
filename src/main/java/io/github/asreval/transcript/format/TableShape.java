package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.format.base.ColumnNames;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.table.TableLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The format that the first rows of a table seem to be in. */
final class TableShape {

    /** No header is longer, and no first cell: a line of megabytes is a text, and not to be searched for each delimiter. */
    private static final int LONGEST_BEGINNING = 1 << 16;

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_KEY = 300;
    private static final Set<String> AUDIO =
            Set.of("wav", "mp3", "flac", "ogg", "opus", "m4a", "mp4", "webm", "aac", "wma", "amr", "sph", "aiff");

    private TableShape() {}

    /**
     * Returns whether a line is the header of a table: names only, one of them that of a text or one that the user names,
     * and in the next line as many cells, as far as can be seen.
     */
    static boolean isHeader(String line, String next, char delimiter, ReaderOptions options) {
        if (line.length() > LONGEST_BEGINNING || line.indexOf(delimiter) < 0) {
            return false;
        }
        List<String> columns = new ArrayList<>();
        for (String cell : TableLayout.cells(line, delimiter)) {
            String name = Words.trim(withoutQuotes(Words.trim(cell)));
            if (name.length() > LONGEST_NAME
                    || (!isKnown(name, options) && Words.split(name).size() != 1)) {
                return false;
            }
            columns.add(name);
        }
        boolean mayHaveAsMany = next.isEmpty()
                || next.indexOf('"') >= 0
                || TableLayout.cells(next, delimiter).size() == columns.size();
        if (!mayHaveAsMany || columns.stream().noneMatch(name -> isText(name, options))) {
            return false;
        }
        // In a sentence, a blank follows the comma, and hardly two of its words are usual names.
        return !hasBlanks(line, delimiter)
                || columns.stream().filter(name -> isKnown(name, options)).count() > 1;
    }

    private static boolean hasBlanks(String line, char delimiter) {
        return line.indexOf(delimiter + " ") >= 0;
    }

    private static boolean isKnown(String name, ReaderOptions options) {
        return isText(name, options) || ColumnNames.ID.has(name);
    }

    private static boolean isText(String name, ReaderOptions options) {
        return ColumnNames.REFERENCE.has(name)
                || ColumnNames.HYPOTHESIS.has(name)
                || options.columns().has(name);
    }

    /** Returns the columns of a table without a header, whose first cells are paths or ids; none if this is none. */
    static List<String> keyedColumns(FirstLines lines, char delimiter, boolean byName) {
        // A first row unlike the others names the columns, in words that are not known here; most texts end here.
        if (key(lines.written(0), delimiter, byName).isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (String line : lines.written()) {
            String key = key(line, delimiter, byName);
            if (!key.isEmpty()) {
                rows.add(TableLayout.cells(line, delimiter));
                keys.add(key);
            }
        }
        boolean single = lines.size() == 1
                && rows.size() == 1
                && (byName || isRecording(keys.iterator().next()));
        boolean several = 2 * rows.size() > lines.size() && keys.size() > 1;
        return single || several ? columns(rows) : List.of();
    }

    /** Returns what a row of a table without a header begins with; empty if this is none. */
    private static String key(String line, char delimiter, boolean byName) {
        int end = beginning(line).indexOf(delimiter);
        if (end <= 0) {
            return "";
        }
        String key = Words.trim(withoutQuotes(Words.trim(line.substring(0, end))));
        return isKey(key, delimiter, byName) && !isProse(line.substring(end + 1), delimiter) ? key : "";
    }

    /** Returns what a line begins with, which is all of it unless it is longer than any row of cells. */
    static String beginning(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST_BEGINNING));
    }

    /** In a sentence, a blank follows the comma. */
    private static boolean isProse(String cell, char delimiter) {
        return (delimiter == ',' || delimiter == ';') && cell.startsWith(" ");
    }

    private static boolean isKey(String key, char delimiter, boolean byName) {
        if (key.isEmpty() || key.length() > LONGEST_KEY || !Words.isOneWord(key) || isTime(key)) {
            return false;
        }
        boolean mayBeNumber = byName || (delimiter != ',' && delimiter != ';');
        return isRecording(key)
                || (LineMarks.hasDigit(key) && (mayBeNumber || hasLetter(key) || LineMarks.isStrong(key)));
    }

    /** Returns whether a word is the name of a recording: {@code wavs/a.wav}. */
    static boolean isRecording(String word) {
        int dot = word.lastIndexOf('.');
        return dot > 0 && AUDIO.contains(lowerCase(word.substring(dot + 1)));
    }

    private static String lowerCase(String ending) {
        return ending.toLowerCase(Locale.ROOT);
    }

    /** Times begin the rows of other tables: {@code 0.25}, {@code 00:01:02}. */
    private static boolean isTime(String key) {
        boolean pointed = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if ((c < '0' || c > '9') && c != ':' && c != '.') {
                return false;
            }
            pointed |= c == ':' || c == '.';
        }
        return pointed;
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Names the columns that rows of so many cells have; where they differ, a text may hold the delimiter. */
    private static List<String> columns(List<List<String>> rows) {
        int fewest = Integer.MAX_VALUE;
        boolean secondIsWord = true;
        for (List<String> row : rows) {
            fewest = Math.min(fewest, row.size());
            secondIsWord &= Words.isOneWord(Words.trim(row.get(1)));
        }
        if (fewest == 2) {
            return List.of("id", "text");
        }
        if (fewest == 3) {
            return secondIsWord ? List.of("id", "speaker", "text") : List.of("id", "text", "3");
        }
        List<String> columns = new ArrayList<>(List.of("id"));
        for (int number = 2; number <= fewest; number++) {
            columns.add(Integer.toString(number));
        }
        return columns;
    }

    private static String withoutQuotes(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1)
                : cell;
    }
}
