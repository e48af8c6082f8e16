package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds files that are empty, too large, or wrongly named. */
final class SizeCheck implements Check {

    private static final int SAFE_SIZE = 50_000;

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        VocabularyFile file = inspection.file();
        if (file.size() > VocabularyFile.SIZE_LIMIT) {
            String message = String.format(Locale.ROOT, "the file has %,d bytes, the limit is 50 KB", file.size());
            report.accept(Finding.of(Rule.FILE_TOO_LARGE, Span.file(), message));
        } else if (file.size() > SAFE_SIZE) {
            String message = String.format(
                    Locale.ROOT,
                    "the file has %,d bytes; nobody says whether 50 KB are 50,000 or 51,200 bytes",
                    file.size());
            report.accept(Finding.of(Rule.FILE_SIZE_AMBIGUOUS, Span.file(), message));
        }
        if (!file.isRefused() && file.lines().stream().allMatch(Line::isBlank)) {
            String what = file.size() == 0 ? "the file is empty" : "the file has blank lines only";
            report.accept(Finding.of(Rule.FILE_EMPTY, Span.file(), what));
        }
        checkExtension(file, report);
    }

    private static void checkExtension(VocabularyFile file, Consumer<Finding> report) {
        String name = file.name();
        boolean concerned = file.kind() == VocabularyKind.TABLE || file.kind() == VocabularyKind.LIST;
        boolean nameless = name.isEmpty() || name.equals("-");
        if (concerned && !nameless && !name.endsWith(".txt") && !name.endsWith(".csv")) {
            String message = Quote.of(name) + " does not end in .txt";
            report.accept(Finding.of(Rule.FILE_EXTENSION, Span.file(), message));
        }
    }
}
