package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.normalize.base.UserFile;
import io.github.asreval.text.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The terms of a list, in its order: UTF-8, a term on each line, or a table with tabs between its cells.
 *
 * <pre>
 * term            type     weight
 * Golconda Fort   place    3
 * Salar Jung      person   2
 * </pre>
 *
 * <p>A first line that has no other cells than the names term, type and weight, in any order, is the header
 * of a table; a cell that is left out is no type, or the weight 1. Blank lines and lines that begin with {@code #} are for
 * people. Instances are immutable.
 *
 * @param file the name of the file; empty if it is from none
 * @param terms the terms
 * @param weighted whether the list says what errors count
 */
public record TermList(String file, List<Term> terms, boolean weighted) implements Serializable {

    private static final String TERM = "term";
    private static final String TYPE = "type";
    private static final String WEIGHT = "weight";
    private static final int MOST_DECIMALS = 6;

    /** Copies the list. */
    public TermList {
        requireNonNull(file);
        terms = List.copyOf(terms);
    }

    /** Returns a list of terms without types, from no file. */
    public static TermList of(String... terms) {
        return new TermList("", Arrays.stream(terms).map(Term::of).toList(), false);
    }

    /**
     * Reads a list.
     *
     * @throws MalformedMapException if there is no term, a line has cells that the header does not name, or a weight is no
     *     number; or if it is not UTF-8
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static TermList read(String file) {
        return parse(file, UserFile.text(file));
    }

    /** Returns the list that a text holds; the name is for messages. */
    public static TermList parse(String file, String text) {
        List<Term> terms = new ArrayList<>();
        List<String> columns = List.of();
        int number = 0;
        int end = 0;
        // There may be a hundred thousand lines, for which a stream of them takes its time.
        for (int start = 0; start < text.length(); start = end + 1) {
            end = lineEnd(text, start);
            String line = Words.trim(text.substring(start, end));
            number++;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            if (columns.isEmpty() && !terms.isEmpty() && line.indexOf('\t') < 0) {
                terms.add(new Term(line, "", Term.USUAL_WEIGHT, number));
                continue;
            }
            List<String> cells = cells(text.substring(start, end));
            if (terms.isEmpty() && columns.isEmpty() && isHeader(cells)) {
                columns = cells.stream().map(TermList::name).toList();
            } else {
                terms.add(term(file, number, cells, columns));
            }
        }
        if (terms.isEmpty()) {
            throw new MalformedMapException(
                    file, Math.max(1, number), "this list has no terms; write one on each line");
        }
        return new TermList(file, terms, columns.contains(WEIGHT));
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static List<String> cells(String line) {
        return line.indexOf('\t') < 0
                ? List.of(Words.trim(line))
                : Arrays.stream(line.split("\t", -1)).map(Words::trim).toList();
    }

    private static boolean isHeader(List<String> cells) {
        List<String> names = cells.stream().map(TermList::name).toList();
        return names.contains(TERM) && List.of(TERM, TYPE, WEIGHT).containsAll(names);
    }

    private static String name(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }

    private static Term term(String file, int number, List<String> cells, List<String> columns) {
        if (columns.isEmpty() && cells.size() > 1) {
            throw new MalformedMapException(
                    file,
                    number,
                    "there is a tab, but no header says what stands behind it; begin the file with a line such as term,"
                            + " type, weight, with tabs between them");
        }
        if (cells.size() > Math.max(1, columns.size())) {
            throw new MalformedMapException(
                    file, number, "this line has " + cells.size() + " cells, and the header " + columns.size());
        }
        String text = columns.isEmpty() ? cells.get(0) : cell(TERM, cells, columns);
        if (text.isEmpty()) {
            throw new MalformedMapException(file, number, "the term of this line is missing");
        }
        return new Term(text, cell(TYPE, cells, columns), weight(file, number, cell(WEIGHT, cells, columns)), number);
    }

    private static String cell(String column, List<String> cells, List<String> columns) {
        int place = columns.indexOf(column);
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    private static double weight(String file, int number, String cell) {
        if (cell.isEmpty()) {
            return Term.USUAL_WEIGHT;
        }
        if (!cell.matches("[0-9]{1,7}(\\.[0-9]{1," + MOST_DECIMALS + "})?")
                || Double.parseDouble(cell) > Term.MOST_WEIGHT) {
            throw new MalformedMapException(
                    file,
                    number,
                    "\"" + cell
                            + "\" is no weight; write a number from 0 to 1000000, with six decimals at most, as 2.5");
        }
        return Double.parseDouble(cell);
    }
}
