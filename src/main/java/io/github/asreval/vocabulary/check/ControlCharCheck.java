package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Cell;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Finds characters that control a terminal, and those that only look like line ends. */
final class ControlCharCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        for (Place place : inspection.places()) {
            int[] text = place.cell().text().codePoints().toArray();
            Span control = span(place, text, Chars::isControl);
            if (control.hasExtent()) {
                String message = Quote.of(place.cell().text()) + " contains " + names(text, Chars::isControl);
                report.accept(Finding.of(Rule.CONTROL_CHAR, control, message).with(removal(inspection, place)));
            }
            Span lineBreak = span(place, text, Chars::isLineBreak);
            if (lineBreak.hasExtent()) {
                String message = names(text, Chars::isLineBreak) + " does not end a line";
                report.accept(Finding.of(Rule.UNICODE_LINE_BREAK, lineBreak, message)
                        .with(lineEnd(inspection.file(), place.line())));
            }
        }
    }

    private static Span span(Place place, int[] text, IntPredicate kind) {
        for (int i = 0; i < text.length; i++) {
            if (kind.test(text[i])) {
                return place.span(i, i + 1);
            }
        }
        return Span.file();
    }

    private static String names(int[] text, IntPredicate kind) {
        return Arrays.stream(text).filter(kind).distinct().mapToObj(Quote::name).collect(Collectors.joining(", "));
    }

    private static Optional<Fix> removal(Inspection inspection, Place place) {
        String rest = place.cell()
                .text()
                .codePoints()
                .filter(c -> !Chars.isControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean phrase = place.column().equals(Optional.of(Column.PHRASE))
                || !inspection.file().kind().isTabular();
        return phrase ? Edits.phrase(inspection, place, rest) : Edits.cell(inspection, place, rest);
    }

    /** A break stands for a line end only if both sides make whole rows; in a list they always do. */
    private static Optional<Fix> lineEnd(VocabularyFile file, Line line) {
        List<String> parts = Arrays.stream(line.text().split("[\u0085\u2028\u2029]"))
                .filter(part -> !new Cell(part, 0).isBlank())
                .toList();
        int cells = file.header().map(header -> header.size()).orElse(Column.values().length);
        boolean whole = !file.kind().isTabular()
                || parts.size() == 1
                || parts.stream().allMatch(part -> file.delimiter().split(part).size() == cells);
        return parts.isEmpty() || !whole
                ? Optional.empty()
                : Optional.of(new Fix.Lines(line.number(), line.number(), parts));
    }
}
