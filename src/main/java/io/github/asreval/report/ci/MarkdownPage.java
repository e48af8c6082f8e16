package io.github.asreval.report.ci;

import io.github.asreval.report.base.HtmlFigures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A page of Markdown that stays below GitHub's limit of 1 MiB for the summary of a job: tables lose their last rows, and
 * say so.
 */
final class MarkdownPage {

    /** For rows; the rest is for titles and notes, which are short. */
    private static final int MOST_BYTES = 1_000_000;

    private final StringBuilder page = new StringBuilder();
    private int rowBytes;

    /** Appends a line. */
    MarkdownPage line(String line) {
        page.append(line).append('\n');
        return this;
    }

    /**
     * Appends a table and a blank line, with a note before that if rows were left out.
     *
     * @param header the row of headings and the one of dashes
     * @param wanted how many rows to show
     * @param all how many rows there are
     * @param noun what a row is, in the plural
     * @param row returns a row, 0 being the first
     */
    void table(String header, int wanted, long all, String noun, IntFunction<String> row) {
        line(header);
        int shown = 0;
        while (shown < wanted && fits(row.apply(shown))) {
            shown++;
        }
        line("");
        if (shown < all) {
            line("Left out of this table: " + HtmlFigures.grouped(all - shown) + " of " + HtmlFigures.grouped(all) + " "
                    + noun + ".");
            line("");
        }
    }

    /** Appends a list and a blank line, with a note before that if items were left out. */
    void list(List<String> items, String noun) {
        int shown = 0;
        while (shown < items.size() && fits(items.get(shown))) {
            shown++;
        }
        line("");
        if (shown < items.size()) {
            line("Left out of this list: " + HtmlFigures.grouped(items.size() - shown) + " " + noun + ".")
                    .line("");
        }
    }

    private boolean fits(String row) {
        int bytes = row.getBytes(StandardCharsets.UTF_8).length + 1;
        if (rowBytes + bytes > MOST_BYTES) {
            return false;
        }
        rowBytes += bytes;
        line(row);
        return true;
    }

    /** Returns the page. */
    byte[] bytes() {
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
