package io.github.asreval.vocabulary.check;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.charset.LanguageCharset.SoundsLike;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds pronunciations in SoundsLike that are not pieces of the documented characters, joined by hyphens. */
final class SoundsLikeCheck implements EntryCheck {

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        PronunciationCheck.checkBlank(inspection, entry, Column.SOUNDSLIKE, Rule.SOUNDSLIKE_SPACE, report);
        inspection.written(entry, Column.SOUNDSLIKE).ifPresent(place -> {
            checkSpaces(inspection, place, report);
            checkHyphens(inspection, place, report);
            inspection.charset().ifPresent(charset -> checkPieces(inspection, charset, place, report));
        });
    }

    private static void checkSpaces(Inspection inspection, Place place, Consumer<Finding> report) {
        String text = place.cell().text();
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (Chars.isSpace(codePoints[i])) {
                String message =
                        Quote.of(text) + " contains " + Quote.name(codePoints[i]) + "; pieces are joined by hyphens";
                report.accept(Finding.of(Rule.SOUNDSLIKE_SPACE, place.span(i, i + 1), message)
                        .with(Edits.cell(inspection, place, PhraseShapeCheck.joined(text))));
                return;
            }
        }
    }

    private static void checkHyphens(Inspection inspection, Place place, Consumer<Finding> report) {
        String text = place.cell().text();
        if (text.startsWith("-") || text.endsWith("-") || text.contains("--")) {
            List<String> pieces = PhraseAcronyms.parts(text).stream()
                    .filter(piece -> !piece.isEmpty())
                    .toList();
            String message = Quote.of(text) + " has a hyphen that joins nothing";
            report.accept(Finding.of(Rule.SOUNDSLIKE_HYPHEN, place.span(), message)
                    .with(
                            pieces.isEmpty()
                                    ? Optional.empty()
                                    : Edits.cell(inspection, place, String.join("-", pieces))));
        }
    }

    private static void checkPieces(
            Inspection inspection, LanguageCharset charset, Place place, Consumer<Finding> report) {
        String text = place.cell().text();
        int start = 0;
        for (String piece : pieces(text)) {
            int length = piece.codePointCount(0, piece.length());
            if (!isRight(charset, piece)) {
                String replaced = PhraseAcronyms.mapParts(
                        text, other -> isRight(charset, other) ? other : repaired(inspection, charset, other));
                Finding finding = Finding.of(
                                Rule.SOUNDSLIKE_CHARSET, place.span(start, start + length), message(charset, piece))
                        .with(Edits.cell(inspection, place, replaced));
                report.accept(charset.documented() ? finding : finding.as(Severity.WARNING));
                return;
            }
            start += length + 1;
        }
    }

    /** A space separates pieces too; that it should not is another finding. */
    private static List<String> pieces(String text) {
        StringBuilder separated = new StringBuilder();
        text.codePoints().map(c -> Chars.isSpace(c) ? '-' : c).forEach(separated::appendCodePoint);
        return PhraseAcronyms.parts(separated.toString());
    }

    private static boolean isRight(LanguageCharset charset, String piece) {
        String checked = piece.codePoints()
                .filter(c -> Chars.isDigit(c) || !Chars.isReportedElsewhere(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return checked.isEmpty() || charset.isSoundsLikePiece(checked);
    }

    /** Tries what can have been meant: the neutral tone, which is written as the first, small letters, other forms. */
    private static String repaired(Inspection inspection, LanguageCharset charset, String piece) {
        String small = UCharacter.foldCase(piece, true);
        boolean neutral = charset.soundsLike() == SoundsLike.PINYIN && (small.endsWith("5") || small.endsWith("0"));
        String toned = neutral ? small.substring(0, small.length() - 1) + "1" : small;
        String composed =
                inspection.repair().map(repair -> repair.repaired(piece)).orElse(piece);
        return Stream.of(composed, small, toned)
                .filter(charset::isSoundsLikePiece)
                .findFirst()
                .orElse(piece);
    }

    private static String message(LanguageCharset charset, String piece) {
        return switch (charset.soundsLike()) {
            case PINYIN -> Quote.of(piece) + " is not a pinyin syllable with a tone from 1 to 4";
            case ZHUYIN -> Quote.of(piece) + " is not a zhuyin syllable";
            case ROMAJI -> Quote.of(piece) + " is not in the small Latin letters of romaji";
            case SAME_AS_PHRASE, NEVER_USED ->
                Quote.of(piece) + " has characters not listed for " + charset.name() + ": " + unlisted(charset, piece);
        };
    }

    private static String unlisted(LanguageCharset charset, String piece) {
        return piece.codePoints()
                .filter(c -> !charset.accepted().contains(c) && (Chars.isDigit(c) || !Chars.isReportedElsewhere(c)))
                .distinct()
                .limit(3)
                .mapToObj(Quote::name)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
