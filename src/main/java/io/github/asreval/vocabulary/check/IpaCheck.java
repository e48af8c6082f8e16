package io.github.asreval.vocabulary.check;

import io.github.asreval.text.base.CodePoints;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.charset.IpaSegmentation;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds pronunciations in IPA that are not symbols of the language with single spaces between them. */
final class IpaCheck implements EntryCheck {

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        PronunciationCheck.checkBlank(inspection, entry, Column.IPA, Rule.IPA_SPACING, report);
        inspection.written(entry, Column.IPA).ifPresent(place -> {
            boolean unused =
                    inspection.charset().map(charset -> !charset.ipaEverUsed()).orElse(false);
            if (unused) {
                String language =
                        inspection.charset().map(LanguageCharset::name).orElse(inspection.tag());
                report.accept(Finding.of(
                        Rule.IPA_UNUSED_LANGUAGE, place.span(), "no symbols were ever documented for " + language));
            }
            Set<String> symbols = inspection
                    .charset()
                    .map(charset -> Set.copyOf(charset.ipa()))
                    .orElse(Set.of());
            checkSpacing(inspection, symbols, place, report);
            if (!symbols.isEmpty()) {
                checkSymbols(inspection, symbols, place, report);
            }
        });
    }

    private static void checkSpacing(
            Inspection inspection, Set<String> symbols, Place place, Consumer<Finding> report) {
        String text = place.cell().text();
        List<String> spaced = tokens(text).stream()
                .map(token -> IpaSegmentation.of(symbols, token).orElse(token))
                .toList();
        String right = String.join(" ", spaced);
        if (!right.equals(text)) {
            String message = Quote.of(text) + " does not have exactly one space between two symbols";
            report.accept(
                    Finding.of(Rule.IPA_SPACING, place.span(), message).with(Edits.cell(inspection, place, right)));
        }
    }

    private static void checkSymbols(
            Inspection inspection, Set<String> symbols, Place place, Consumer<Finding> report) {
        List<String> tokens = tokens(place.cell().text());
        List<String> wrong = tokens.stream()
                .filter(token -> !isRight(symbols, token))
                .distinct()
                .toList();
        if (wrong.isEmpty()) {
            return;
        }
        String language = inspection.charset().map(LanguageCharset::name).orElse(inspection.tag());
        int others = wrong.size() - 1;
        String nor = others == 0 ? "" : others == 1 ? ", nor is 1 other" : ", nor are " + others + " others";
        String message = Quote.of(wrong.get(0)) + " (" + names(wrong.get(0)) + ") is not among the symbols listed for "
                + language + nor;
        String replaced = tokens.stream()
                .map(token -> isRight(symbols, token) ? token : lookAlike(symbols, token))
                .collect(Collectors.joining(" "));
        boolean better = !replaced.equals(String.join(" ", tokens));
        report.accept(Finding.of(Rule.IPA_SYMBOL, span(place, wrong.get(0)), message)
                .with(better ? Edits.cell(inspection, place, replaced) : Optional.empty()));
    }

    private static List<String> tokens(String text) {
        return List.of(Chars.replaceSpaces(Chars.strip(text), " ").split(" "));
    }

    /** Symbols that merely lack spaces are a matter of spacing, control characters one of their own. */
    private static boolean isRight(Set<String> symbols, String token) {
        return symbols.contains(token)
                || IpaSegmentation.of(symbols, token).isPresent()
                || token.codePoints().anyMatch(c -> !Chars.isDigit(c) && Chars.isReportedElsewhere(c));
    }

    /** A keyboard has g and colon where the alphabet has U+0261 and U+02D0. */
    private static String lookAlike(Set<String> symbols, String token) {
        String phonetic = token.replace('g', '\u0261').replace(':', '\u02D0');
        return symbols.contains(phonetic) ? phonetic : token;
    }

    private static Span span(Place place, String token) {
        String text = place.cell().text();
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
            boolean begins = at == 0 || Chars.isSpace(text.charAt(at - 1));
            int end = at + token.length();
            if (begins && (end == text.length() || Chars.isSpace(text.charAt(end)))) {
                starts.add(text.codePointCount(0, at));
                break;
            }
        }
        int start = starts.isEmpty() ? 0 : starts.get(0);
        return place.span(start, start + token.codePointCount(0, token.length()));
    }

    private static String names(String token) {
        return token.codePoints().limit(4).mapToObj(CodePoints::describe).collect(Collectors.joining(", "));
    }
}
