package io.github.asreval.vocabulary.check;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.vocabulary.Cell;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.charset.PhraseFault;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds lines of a vocabulary filter that are not one word of the language each. */
final class FilterCheck implements Check {

    private static final int LIMIT = 256;

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        List<Line> lines = inspection.file().lines();
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Line line : lines.subList(0, last)) {
            if (line.isBlank()) {
                report.accept(Finding.of(Rule.FILTER_WORD_LENGTH, Span.line(line.number()), "the line has no word")
                        .with(removal(line)));
                continue;
            }
            Place place = new Place(line, Optional.empty(), new Cell(line.text(), 0));
            checkWord(inspection, place, report);
            inspection.charset().ifPresent(charset -> checkCharset(inspection, charset, place, report));
            Integer first = seen.putIfAbsent(UCharacter.foldCase(line.text(), true), line.number());
            if (first != null) {
                String message =
                        Quote.of(line.text()) + " stands on line " + first + " already; capitals make no difference";
                report.accept(
                        Finding.of(Rule.FILTER_DUPLICATE, place.span(), message).with(removal(line)));
            }
        }
    }

    private static Fix removal(Line line) {
        return new Fix.Lines(line.number(), line.number(), List.of());
    }

    private static void checkWord(Inspection inspection, Place place, Consumer<Finding> report) {
        String word = place.cell().text();
        int length = place.cell().length();
        if (length > LIMIT) {
            report.accept(Finding.of(
                    Rule.FILTER_WORD_LENGTH, place.span(), "the word has " + length + " characters, 256 are allowed"));
        }
        int[] codePoints = word.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (Chars.isSpace(codePoints[i])) {
                String message = Quote.of(word) + " contains " + Quote.name(codePoints[i]) + "; a line has one word";
                // What stands between two words cannot go, but what stands around one can.
                report.accept(Finding.of(Rule.FILTER_MULTI_WORD, place.span(i, i + 1), message)
                        .with(Edits.cell(inspection, place, Chars.strip(word))));
                return;
            }
        }
    }

    private static void checkCharset(
            Inspection inspection, LanguageCharset charset, Place place, Consumer<Finding> report) {
        String word = place.cell().text();
        int[] codePoints = word.codePoints().toArray();
        List<PhraseFault> faults = inspection.repair().map(repair -> repair.faults(word)).orElse(List.of()).stream()
                .filter(fault -> !Chars.isReportedElsewhere(codePoints[fault.start()]))
                .toList();
        int digit = 0;
        while (digit < codePoints.length && !Chars.isDigit(codePoints[digit])) {
            digit++;
        }
        boolean digits = digit < codePoints.length && charset.documented();
        if (!faults.isEmpty() || digits) {
            int start = faults.isEmpty() ? digit : faults.get(0).start();
            int end = faults.isEmpty() ? digit + 1 : faults.get(0).end();
            String message = faults.isEmpty()
                    ? Quote.name(codePoints[digit]) + " is not listed for " + charset.name()
                    : PhraseCharsetCheck.message(faults);
            Finding finding = Finding.of(Rule.FILTER_CHARSET, place.span(start, end), message)
                    .with(Edits.phrase(inspection, place, PhraseFault.replaceAll(word, faults)));
            report.accept(charset.documented() ? finding : finding.as(Severity.WARNING));
        }
    }
}
