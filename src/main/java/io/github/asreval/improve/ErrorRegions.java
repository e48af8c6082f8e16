package io.github.asreval.improve;

import io.github.asreval.text.base.SoundKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts what went wrong in an utterance into parts that a vocabulary row could mend, each one word or phrase heard for
 * one word or phrase said.
 *
 * <p>A <em>region</em> is a longest run of neighbouring substitutions, deletions and insertions. It ends at the label of
 * a speaker, at punctuation that separates heard words, and at words that differ in punctuation only.
 *
 * <p>A region is split where words sound alike one to one: every substitution of content words whose
 * {@linkplain SoundKey#isNear sounds are near} is a part of its own. What lies between such pairs stays together and
 * becomes
 *
 * <ul>
 *   <li>a part of its own, if it has words on both sides that sound near each other or not at all;
 *   <li>one part with the neighbouring pair that it sounds best with, if a side has nothing but function words, which
 *       could not stand alone;
 *   <li>shared out to the neighbouring pairs, if it consists of deletions or of insertions only, so that they sound as
 *       close as they can; what makes both of them sound worse remains a part of its own.
 * </ul>
 *
 * <p>Words that were heard beside an ordinary word, or beside something with digits, and belong to nothing else are one
 * part with it: {@code queue three} for {@code Q3} is that or nothing, never {@code queue}.
 *
 * <p>So {@code चार मिनार गोलकोंडा फोर्ट} heard as {@code चार महीना गोलकुंडा फोर} gives three parts, and {@code दिनोंसे} heard as
 * {@code दिनों उनसे} one.
 */
final class ErrorRegions {

    /** Farther apart than any two keys. */
    private static final double FAR = 2;

    private final Lexicon lexicon;
    private final int maxWords;

    ErrorRegions(Lexicon lexicon, int maxWords) {
        this.lexicon = lexicon;
        this.maxWords = maxWords;
    }

    /** Returns the parts of all regions, from left to right. */
    List<ErrorSpan> parts(AlignedUtterance utterance) {
        List<ErrorSpan> parts = new ArrayList<>();
        ErrorScope borders = new ErrorScope(utterance);
        int from = 0;
        while (from < utterance.size()) {
            if (!borders.isInside(from)) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < utterance.size() && borders.isInside(to) && !borders.isBetween(to - 1, to)) {
                to++;
            }
            if (to - from == 1) {
                parts.add(ErrorSpan.of(utterance, from, to, lexicon));
            } else {
                parts.addAll(split(utterance, from, to));
            }
            from = to;
        }
        return parts;
    }

    private List<ErrorSpan> split(AlignedUtterance utterance, int from, int to) {
        List<ErrorSpan> parts = new ArrayList<>();
        int looseFrom = from;
        for (int column = from; column < to; column++) {
            ErrorSpan single = ErrorSpan.of(utterance, column, column + 1, lexicon);
            if (isPair(single)) {
                addLoose(utterance, looseFrom, column, parts);
                parts.add(single);
                looseFrom = column + 1;
            }
        }
        addLoose(utterance, looseFrom, to, parts);
        return whole(utterance, joined(utterance, parts));
    }

    /**
     * Joins words that were heard beside a pair, and belong to nothing else, to the pair if without them it would stand
     * for less than was heard: a number whose digits they are, or an ordinary word that means nothing alone.
     */
    private List<ErrorSpan> whole(AlignedUtterance utterance, List<ErrorSpan> parts) {
        List<ErrorSpan> whole = new ArrayList<>();
        for (ErrorSpan part : parts) {
            Optional<ErrorSpan> before = whole.isEmpty() ? Optional.empty() : Optional.of(whole.get(whole.size() - 1));
            if (before.filter(last -> isFragment(last, part) || isFragment(part, last))
                    .isPresent()) {
                whole.set(whole.size() - 1, ErrorSpan.of(utterance, before.get().from(), part.to(), lexicon));
            } else {
                whole.add(part);
            }
        }
        return whole;
    }

    private boolean isFragment(ErrorSpan pair, ErrorSpan rest) {
        return pair.hasBothSides()
                && rest.wanted().isEmpty()
                && ErrorSpan.hasContent(rest.heard())
                && (pair.hasDigitWanted() || pair.isHeardAsOrdinaryWord(lexicon));
    }

    private void addLoose(AlignedUtterance utterance, int from, int to, List<ErrorSpan> parts) {
        if (from < to) {
            parts.add(ErrorSpan.of(utterance, from, to, lexicon));
        }
    }

    /** Returns whether a part is one content word heard for one that sounds near it. */
    private static boolean isPair(ErrorSpan part) {
        return part.hasContentOnBothSides() && part.isNear();
    }

    /** Gives what cannot stand alone to its neighbours. */
    private List<ErrorSpan> joined(AlignedUtterance utterance, List<ErrorSpan> parts) {
        List<ErrorSpan> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ErrorSpan part = parts.get(i);
            boolean alone = part.hasBothSides() && (part.hasContentOnBothSides() || !part.isNear());
            if (alone) {
                joined.add(part);
                continue;
            }
            Optional<ErrorSpan> left = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            Optional<ErrorSpan> right = i + 1 < parts.size() ? Optional.of(parts.get(i + 1)) : Optional.empty();
            Share share =
                    part.hasBothSides() ? wholly(utterance, part, left, right) : shared(utterance, part, left, right);
            if (share.toLeft() > part.from()) {
                joined.set(
                        joined.size() - 1,
                        ErrorSpan.of(utterance, joined.get(joined.size() - 1).from(), share.toLeft(), lexicon));
            }
            if (share.toLeft() < share.toRight()) {
                joined.add(ErrorSpan.of(utterance, share.toLeft(), share.toRight(), lexicon));
            }
            if (share.toRight() < part.to()) {
                joined.add(ErrorSpan.of(
                        utterance, share.toRight(), right.orElseThrow().to(), lexicon));
                i++;
            }
        }
        return joined;
    }

    /**
     * The columns of a part that go to its neighbours.
     *
     * @param toLeft the column behind those that go to the left
     * @param toRight the first column that goes to the right
     * @param distance how far apart the sides of both neighbours sound then, together
     */
    private record Share(int toLeft, int toRight, double distance) {}

    /** Gives function words to the neighbour that sounds best with them. */
    private Share wholly(
            AlignedUtterance utterance, ErrorSpan part, Optional<ErrorSpan> left, Optional<ErrorSpan> right) {
        double before = left.map(pair -> distance(utterance, pair, pair.from(), part.to()))
                .orElse(FAR);
        double behind = right.map(pair -> distance(utterance, pair, part.from(), pair.to()))
                .orElse(FAR);
        if (Math.min(before, behind) >= FAR) {
            return new Share(part.from(), part.to(), 0);
        }
        return before <= behind ? new Share(part.to(), part.to(), before) : new Share(part.from(), part.from(), behind);
    }

    /** Divides deletions or insertions so that both neighbours sound best; the more go to neighbours the better. */
    private Share shared(
            AlignedUtterance utterance, ErrorSpan part, Optional<ErrorSpan> left, Optional<ErrorSpan> right) {
        int size = part.to() - part.from();
        Share best = new Share(part.from(), part.to(), 2 * FAR);
        for (int kept = Math.max(0, size - 2 * maxWords); kept <= size; kept++) {
            for (int first = Math.min(size - kept, maxWords); first >= Math.max(0, size - kept - maxWords); first--) {
                int toLeft = part.from() + first;
                int toRight = toLeft + kept;
                double before = left.map(pair -> distance(utterance, pair, pair.from(), toLeft))
                        .orElse(first > 0 ? 2 * FAR : 0);
                double behind = right.map(pair -> distance(utterance, pair, toRight, pair.to()))
                        .orElse(toRight < part.to() ? 2 * FAR : 0);
                if (before + behind < best.distance()) {
                    best = new Share(toLeft, toRight, before + behind);
                }
            }
        }
        return best;
    }

    /** Returns how far apart the sides of a pair sound that has grown to the given columns; FAR if it must not. */
    private double distance(AlignedUtterance utterance, ErrorSpan pair, int from, int to) {
        boolean grown = from < pair.from() || to > pair.to();
        ErrorSpan whole = grown ? ErrorSpan.of(utterance, from, to, lexicon) : pair;
        double distance = whole.distance();
        if (!grown) {
            return distance;
        }
        boolean fits = whole.heard().size() <= maxWords && whole.wanted().size() <= maxWords;
        boolean near = whole.isNear() && pair.isNear();
        return fits && near ? distance : FAR;
    }
}
