package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.DecodedText;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.TextEncoding;
import io.github.asreval.vocabulary.VocabularyFile;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds files that are not plain UTF-8. */
final class EncodingCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        VocabularyFile file = inspection.file();
        DecodedText decoded = file.decoded();
        if (decoded.encoding() != TextEncoding.UTF_8) {
            String message = "the file is written in " + decoded.encoding().label()
                    + (decoded.marked() ? "" : ", as its zero bytes tell") + ", not in UTF-8";
            report.accept(Finding.of(Rule.ENCODING_UTF16, Span.file(), message).with(Fix.Rewrite.AS_UTF_8));
        } else if (decoded.marked()) {
            String message = "the file begins with U+FEFF, which becomes part of its first word";
            report.accept(Finding.of(Rule.ENCODING_BOM, Span.line(1), message).with(Fix.Rewrite.WITHOUT_MARK));
        }
        decoded.firstBadByte().ifPresent(offset -> report.accept(badByte(file, offset)));
    }

    /** Every byte that cannot be decoded is escaped in the text, so the first escape tells its line. */
    private static Finding badByte(VocabularyFile file, long offset) {
        for (Line line : file.lines()) {
            int[] codePoints = line.text().codePoints().toArray();
            for (int i = 0; i < codePoints.length; i++) {
                if (DecodedText.isUndecodable(codePoints[i])) {
                    String message = String.format(
                            Locale.ROOT,
                            "byte 0x%02X at offset %d, on line %d, is not UTF-8",
                            DecodedText.undecodableByte(codePoints[i]),
                            offset,
                            line.number());
                    Span where = new Span(line.number(), Optional.empty(), 0, i, i + 1);
                    return Finding.of(Rule.ENCODING_NOT_UTF8, where, message);
                }
            }
        }
        String message = String.format(Locale.ROOT, "the byte at offset %d is not UTF-8", offset);
        return Finding.of(Rule.ENCODING_NOT_UTF8, Span.file(), message);
    }
}
