package io.github.asreval.report.text;

import io.github.asreval.languagemodel.CleaningStep;
import io.github.asreval.languagemodel.CountedWord;
import io.github.asreval.languagemodel.DropReason;
import io.github.asreval.languagemodel.Fit;
import io.github.asreval.languagemodel.PartSize;
import io.github.asreval.languagemodel.PersonalFinding;
import io.github.asreval.languagemodel.PersonalShape;
import io.github.asreval.languagemodel.PreparedText;
import io.github.asreval.languagemodel.TextFinding;
import io.github.asreval.languagemodel.TextPart;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.text.base.VisibleText;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What became of text that was prepared for a language model, for people.
 *
 * <pre>
 * Read       1 call and 0 documents: 9 utterances, 14 lines
 * Left out   2 lines
 *        2  no words
 * </pre>
 */
public final class PreparedTextReport {

    private static final int NUMBER = 8;
    private static final int WIDE = 12;
    private static final int NAME = 10;
    private static final int COLUMNS = 80;
    /** So many words are listed; the JSON has more. */
    private static final int MOST_WORDS = 20;

    private final PreparedText made;
    private final StringBuilder lines = new StringBuilder();

    private PreparedTextReport(PreparedText made) {
        this.made = made;
    }

    /** Returns the report. */
    public static String of(PreparedText made) {
        return new PreparedTextReport(made).report();
    }

    private String report() {
        read();
        parts();
        characters();
        personal();
        otherScripts();
        made.overlap().ifPresent(overlap -> lines.append('\n').append(OverlapLines.of(overlap)));
        fits();
        findings();
        return lines.toString();
    }

    private void read() {
        lines.append("Read       ")
                .append(TextLines.counted(made.calls(), "call"))
                .append(" and ")
                .append(TextLines.counted(made.documents(), "document"))
                .append(": ")
                .append(TextLines.counted(made.utterances(), "utterance"))
                .append(", ")
                .append(TextLines.counted(made.lines(), "line"))
                .append('\n');
        long dropped =
                made.dropped().values().stream().mapToLong(Long::longValue).sum();
        lines.append("Left out   ").append(TextLines.counted(dropped, "line")).append('\n');
        for (DropReason reason : DropReason.values()) {
            counted(made.dropped().getOrDefault(reason, 0L), reason.description());
        }
    }

    private void counted(long count, String what) {
        if (count > 0) {
            TextLines.right(lines, Long.toString(count), NUMBER)
                    .append("  ")
                    .append(what)
                    .append('\n');
        }
    }

    private void parts() {
        lines.append('\n');
        TextLines.left(lines, "Part", NAME);
        for (String column : List.of("calls", "lines", "words", "types")) {
            TextLines.right(lines, column, WIDE);
        }
        TextLines.right(lines, "bytes", WIDE + 2).append('\n');
        for (TextPart part : TextPart.values()) {
            PartSize size = made.part(part);
            TextLines.left(lines, part.id(), NAME);
            for (long count : List.of(size.calls(), size.lines(), size.words(), size.types())) {
                TextLines.right(lines, Long.toString(count), WIDE);
            }
            TextLines.right(lines, Long.toString(size.bytes()), WIDE + 2).append('\n');
        }
    }

    private void characters() {
        if (!made.characters().isEmpty()) {
            lines.append("\nCharacters taken out\n");
            for (CleaningStep step : CleaningStep.values()) {
                counted(made.characters().getOrDefault(step, 0L), step.description());
            }
        }
    }

    private void personal() {
        lines.append("\nPersonal data, by its shape only; names have none and are not found\n");
        for (PersonalShape shape : PersonalShape.values()) {
            counted(made.personal().getOrDefault(shape, 0L), shape.description());
        }
        if (made.personal().isEmpty()) {
            lines.append("       0  found\n");
        }
        for (PersonalFinding found : made.personalPlaces()) {
            lines.append("  ")
                    .append(VisibleText.escape(found.place().shown()))
                    .append("  ")
                    .append(found.shape().id())
                    .append("  ")
                    .append(VisibleText.escape(found.masked()))
                    .append('\n');
        }
    }

    private void otherScripts() {
        if (made.otherScripts().words() > 0) {
            lines.append("\nWords in other scripts than ")
                    .append(made.options().language().tag())
                    .append(" has: ")
                    .append(made.otherScripts().words())
                    .append(", in ")
                    .append(TextLines.counted(made.otherScripts().lines(), "line"))
                    .append('\n');
            words(made.otherScripts().top());
        }
    }

    /** Appends words with their counts, as many on a line as it holds. */
    private void words(List<CountedWord> words) {
        int column = 0;
        for (CountedWord word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            String cell = VisibleText.escape(word.word()) + " " + word.count();
            int width = DisplayWidth.of(cell) + 2;
            if (column > 0 && column + width > COLUMNS) {
                lines.append('\n');
                column = 0;
            }
            lines.append("  ").append(cell);
            column += width;
        }
        lines.append(column > 0 ? "\n" : "");
        if (words.size() > MOST_WORDS) {
            lines.append("  and more, which report.json has\n");
        }
    }

    private void fits() {
        for (Fit fit : made.fits()) {
            lines.append("\nWhat the training text knows of: ")
                    .append(fit.text())
                    .append(" (no forecast of a WER)\n");
            share(fit.unknown(), fit.words(), "words are not in it");
            share(fit.unknownTypes(), fit.types(), "different words are not in it");
            words(fit.top());
            String perplexity = fit.perplexity().isEmpty() ? Percent.UNDEFINED : decimals(fit.perplexity());
            TextLines.right(lines, perplexity, NUMBER)
                    .append("  perplexity of the others, by ")
                    .append(fit.order())
                    .append("-grams\n");
        }
    }

    private static String decimals(OptionalDouble value) {
        return Percent.decimals(value.orElseThrow(), 1);
    }

    private void share(long part, long whole, String what) {
        TextLines.right(lines, Long.toString(part), NUMBER)
                .append("  of ")
                .append(whole)
                .append(' ')
                .append(what)
                .append(" (")
                .append(Percent.rough(part, whole))
                .append(")\n");
    }

    private void findings() {
        for (TextFinding finding : made.findings()) {
            lines.append('\n')
                    .append(finding.isError() ? "error: " : "warning: ")
                    .append(finding.message());
        }
        lines.append(made.findings().isEmpty() ? "" : "\n");
    }
}
