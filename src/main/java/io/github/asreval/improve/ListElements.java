package io.github.asreval.improve;

import io.github.asreval.text.base.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns the elements of a list into rows of a table.
 *
 * <p>{@code Los-Angeles} becomes {@code Los-Angeles} shown as {@code Los Angeles}, {@code CLI} becomes {@code C.L.I.}
 * shown as {@code CLI}, {@code ABCs} {@code A.B.C.-s} shown as {@code ABCs}.
 */
final class ListElements {

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\p{M}*\\.)+");

    private final PhraseWriter writer;

    ListElements(String language) {
        this.writer = new PhraseWriter(language);
    }

    List<TableRow> rows(List<TableRow> elements, List<String> losses) {
        List<TableRow> rows = new ArrayList<>();
        for (TableRow element : elements) {
            PhraseWriter.Written written = writer.row(element.spoken(), shown(element.phrase()));
            if (written.row().isPresent()) {
                rows.add(written.row().get());
            } else {
                losses.add("left out: \"" + VisibleText.escape(element.phrase()) + "\", " + written.problem());
            }
        }
        return rows;
    }

    /** Returns an element as it is written: blanks for hyphens, acronyms without periods, their plural attached. */
    private static String shown(String phrase) {
        StringBuilder shown = new StringBuilder();
        boolean acronym = false;
        for (String part : phrase.split("-", -1)) {
            boolean plural = acronym && part.equals("s");
            acronym = DOTTED.matcher(part).matches();
            shown.append(shown.length() == 0 || plural ? "" : " ").append(acronym ? part.replace(".", "") : part);
        }
        return shown.toString();
    }
}
