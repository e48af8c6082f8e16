package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.WhiteSpace;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The work of rules of substitution on one line.
 *
 * <p>The words before the place of work lie on one stack, those behind it on another; after a replacement the work goes
 * back as far as a rule may reach. Invariant: no rule applies to the words on the first stack alone.
 */
final class SubstitutionScan {

    private final SubstitutionRules rules;
    private final List<Piece> before = new ArrayList<>();
    private final List<Piece> behind = new ArrayList<>();
    private final List<Span> replaced = new ArrayList<>();

    /** A part of the line; the end is exclusive. */
    private record Span(int start, int end) {}

    /** A word, written or replaced, and the part of the line from which it came. */
    private record Piece(String word, Span from) {}

    SubstitutionScan(SubstitutionRules rules, String line) {
        this.rules = rules;
        int end = line.length();
        while (end > 0) {
            int last = WhiteSpace.before(line, end);
            int start = last;
            while (start > 0 && !Words.isWhiteSpace(line.charAt(start - 1))) {
                start--;
            }
            if (start < last) {
                behind.add(new Piece(line.substring(start, last), new Span(start, last)));
            }
            end = start;
        }
    }

    List<Edit> edits() {
        while (!behind.isEmpty()) {
            if (!replacesNext()) {
                before.add(behind.remove(behind.size() - 1));
            }
        }
        return replaced.isEmpty() ? List.of() : mergedEdits();
    }

    /** Replaces the longest run of words at the place of work for which there is a rule. */
    private boolean replacesNext() {
        int most = Math.min(rules.longestFrom(next(0).word()), behind.size());
        List<String> words = new ArrayList<>(most);
        for (int i = 0; i < most; i++) {
            words.add(next(i).word());
        }
        for (int length = most; length > 0; length--) {
            Optional<List<String>> replacement = rules.replacement(words.subList(0, length));
            if (replacement.isPresent()) {
                replace(length, replacement.get());
                return true;
            }
        }
        return false;
    }

    private Piece next(int place) {
        return behind.get(behind.size() - 1 - place);
    }

    private void replace(int length, List<String> words) {
        Span span = new Span(next(0).from().start(), next(length - 1).from().end());
        behind.subList(behind.size() - length, behind.size()).clear();
        for (int i = words.size() - 1; i >= 0; i--) {
            behind.add(new Piece(words.get(i), span));
        }
        replaced.add(span);
        for (int i = 1; i < rules.longest() && !before.isEmpty(); i++) {
            behind.add(before.remove(before.size() - 1));
        }
    }

    /** Spans overlap where what one rule wrote was replaced by another: they are one edit then. */
    private List<Edit> mergedEdits() {
        replaced.sort(Comparator.comparingInt(Span::start));
        List<Edit> edits = new ArrayList<>();
        int piece = 0;
        for (int i = 0; i < replaced.size(); ) {
            int start = replaced.get(i).start();
            int end = replaced.get(i).end();
            for (i++; i < replaced.size() && replaced.get(i).start() < end; i++) {
                end = Math.max(end, replaced.get(i).end());
            }
            while (piece < before.size() && before.get(piece).from().start() < start) {
                piece++;
            }
            int first = piece;
            while (piece < before.size() && before.get(piece).from().start() < end) {
                piece++;
            }
            edits.add(new Edit(start, end, text(before.subList(first, piece))));
        }
        return edits;
    }

    private static String text(List<Piece> pieces) {
        List<String> words = pieces.stream().map(Piece::word).toList();
        return String.join(" ", words);
    }
}
