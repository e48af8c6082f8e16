package io.github.asreval.improve;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Looks up given terms in what was said and tells what was heard for them.
 *
 * <p>A term is what stands against its words in the alignment, from the first to the last; inserted words next to it
 * belong to it if with them it sounds closer. Where terms overlap the longer one counts, then the earlier.
 */
final class TermFinder {

    /** How many inserted words before a term, and as many behind it, may belong to it. */
    private static final int WIDEST = 4;

    private final Lexicon lexicon;
    private final FormTrie<String> terms = new FormTrie<>();

    TermFinder(Lexicon lexicon, List<String> given) {
        this.lexicon = lexicon;
        for (String term : given) {
            terms.add(lexicon.forms(term), term);
        }
    }

    /** Hands on every misheard term of an utterance. */
    void find(AlignedUtterance utterance, BiConsumer<ErrorSpan, String> misheard) {
        Token[] said = utterance.reference();
        int[] columns = utterance.columnsOfReference();
        ErrorScope borders = new ErrorScope(utterance);
        for (FormTrie.Match<String> match = terms.next(said, 0); match != null; match = terms.next(said, match.to())) {
            int from = columns[match.from()];
            int to = columns[match.to() - 1] + 1;
            if (isMisheard(borders, from, to)) {
                misheard.accept(widened(utterance, borders, from, to), match.value());
            }
        }
    }

    private static boolean isMisheard(ErrorScope borders, int from, int to) {
        for (int column = from; column < to; column++) {
            if (borders.isInside(column)) {
                return true;
            }
        }
        return false;
    }

    private ErrorSpan widened(AlignedUtterance utterance, ErrorScope borders, int from, int to) {
        ErrorSpan best = ErrorSpan.of(utterance, from, to, lexicon);
        double closest = best.distance();
        for (int start = from; start >= Math.max(0, from - WIDEST); start--) {
            for (int end = to; end <= Math.min(utterance.size(), to + WIDEST); end++) {
                ErrorSpan wider = ErrorSpan.of(utterance, start, end, lexicon);
                double distance = wider.distance();
                if (distance < closest) {
                    best = wider;
                    closest = distance;
                }
                if (end == utterance.size() || !isInsertion(utterance, borders, end)) {
                    break;
                }
            }
            if (start == 0 || !isInsertion(utterance, borders, start - 1)) {
                break;
            }
        }
        return best;
    }

    private static boolean isInsertion(AlignedUtterance utterance, ErrorScope borders, int column) {
        return !utterance.hasReference(column) && borders.isInside(column);
    }
}
