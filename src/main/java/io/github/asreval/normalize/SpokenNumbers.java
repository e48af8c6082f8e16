package io.github.asreval.normalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes spoken numbers in digits: the step {@code num-parse}. An instance is for one thread. */
final class SpokenNumbers implements LocalChange {

    private final List<NumberReader> readers;

    SpokenNumbers(List<NumberReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * Returns the change for the languages of an argument.
     *
     * @param languages tags joined by {@code +}
     * @throws IllegalArgumentException if the numbers of one cannot be read
     */
    static SpokenNumbers of(String languages) {
        return new SpokenNumbers(NumberLanguages.readers(languages));
    }

    @Override
    public boolean concerns(String word) {
        if (TracedLine.isSmall(word, 0, word.length())) {
            return counts(word);
        }
        for (NumberPiece piece : NumberPieces.of(word, this::knows, this::counts)) {
            if (counts(piece.text())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Number words join, and so do digits, which may be multiplied or keep a scale word from being a number by itself.
     * Punctuation cuts numbers, also where it stands alone.
     */
    @Override
    public boolean joins(String word) {
        if (word.isEmpty()) {
            return true;
        }
        if (TracedLine.isSmall(word, 0, word.length())) {
            return knows(word);
        }
        for (NumberPiece piece : NumberPieces.of(word, this::knows, this::counts)) {
            if (piece.joint() || knows(piece.text()) || WrittenNumber.hasDigit(piece.text())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Set<String>> smallWords() {
        Set<String> words = new HashSet<>();
        for (NumberReader reader : readers) {
            Optional<Set<String>> known = reader.words();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            words.addAll(known.get());
        }
        return Optional.of(words);
    }

    @Override
    public List<Edit> edits(String line) {
        List<NumberPiece> pieces = NumberPieces.of(line, this::knows, this::counts);
        for (NumberReader reader : readers) {
            pieces = new NumberScan(pieces, reader.over(pieces)).read();
        }
        List<Edit> edits = new ArrayList<>();
        for (NumberPiece piece : pieces) {
            if (!line.substring(piece.start(), piece.end()).equals(piece.text())) {
                edits.add(new Edit(piece.start(), piece.end(), piece.text()));
            }
        }
        return edits;
    }

    private boolean knows(String word) {
        for (NumberReader reader : readers) {
            if (reader.knows(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(String word) {
        for (NumberReader reader : readers) {
            if (reader.concerns(word)) {
                return true;
            }
        }
        return false;
    }
}
