package io.github.asreval.normalize.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers by a {@link NumberTable} and the {@link NumberGrammar}. */
final class TableReader implements NumberReader {

    private final Set<String> languages;
    private @Nullable NumberTable table;

    /**
     * Reads the languages of some lists, which are loaded when the first word is asked for.
     *
     * @param languages some of {@link NumberTable#languages}
     */
    TableReader(Set<String> languages) {
        this.languages = Set.copyOf(languages);
    }

    private NumberTable table() {
        NumberTable loaded = table;
        if (loaded == null) {
            loaded = NumberTable.of(languages);
            table = loaded;
        }
        return loaded;
    }

    private Optional<NumberWord> word(String word) {
        return table().word(word);
    }

    @Override
    public Optional<Set<String>> words() {
        return Optional.of(table().words());
    }

    @Override
    public boolean knows(String word) {
        return word(word).isPresent();
    }

    @Override
    public boolean concerns(String word) {
        return word(word).filter(NumberWord::counts).isPresent();
    }

    @Override
    public Windows over(List<NumberPiece> pieces) {
        List<Optional<NumberWord>> words = new ArrayList<>(pieces.size());
        for (NumberPiece piece : pieces) {
            Optional<NumberWord> word = word(piece.text());
            words.add(word.isPresent() ? word : WrittenNumber.of(piece.text()).map(NumberWord::ofDigits));
        }
        return new TableWindows(pieces, words);
    }

    /** A line, with what each piece is in a number. */
    private record TableWindows(List<NumberPiece> pieces, List<Optional<NumberWord>> words) implements Windows {

        @Override
        public boolean known(int piece) {
            return words.get(piece).isPresent();
        }

        @Override
        public Optional<String> digits(int from, int to, boolean behindNumber) {
            List<NumberWord> window =
                    words.subList(from, to).stream().flatMap(Optional::stream).toList();
            NumberWord first = window.get(0);
            if (window.size() == 1 && first.role() == NumberWord.Role.DIGITS) {
                return Optional.of(pieces.get(from).text());
            }
            boolean torn = first.isScale() && !behindNumber && isBehindFactor(from);
            boolean doubtful = window.size() == 1 && first.inCompany() && !hasCompany(from);
            if (torn || doubtful || window.stream().noneMatch(NumberWord::counts)) {
                return Optional.empty();
            }
            return NumberGrammar.value(window).map(BigDecimal::toPlainString);
        }

        @Override
        public boolean isApart(int piece) {
            return false;
        }

        @Override
        public boolean strands(int from, int to) {
            return follows(to) && words.get(to).filter(NumberWord::isScale).isPresent();
        }

        /** Returns whether what stands before may be what a scale multiplies, but not as a plain number: {@code ₹5 लाख}. */
        private boolean isBehindFactor(int piece) {
            if (piece == 0 || !follows(piece)) {
                return false;
            }
            NumberPiece before = pieces.get(piece - 1);
            return before.joint()
                    || WrittenNumber.endsInDigit(before.text())
                    || words.get(piece - 1).filter(NumberWord::isScale).isPresent();
        }

        private boolean hasCompany(int piece) {
            return (piece > 0 && follows(piece) && isSmallPart(piece - 1))
                    || (follows(piece + 1) && isSmallPart(piece + 1));
        }

        private boolean isSmallPart(int piece) {
            return words.get(piece).filter(NumberWord::isSmallPart).isPresent();
        }

        /** Returns whether there is a piece there that no punctuation parts from the one before. */
        private boolean follows(int piece) {
            return piece < pieces.size() && !pieces.get(piece).severed();
        }
    }
}
