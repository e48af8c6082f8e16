package io.github.asreval.normalize.numbers;

import io.github.asreval.normalize.base.LocalChange;
import io.github.asreval.normalize.base.TracedLine;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.TextChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes spoken numbers in digits: the step {@code num-parse}. An instance is for one thread. */
public final class SpokenNumbers implements LocalChange {

    /** The languages that have a comma before decimals, and a list of words beside numbers. */
    private static final Set<String> WITH_DECIMALS = Set.of("de", "es", "fr");

    private final List<NumberReader> readers;
    private final List<UnspacedNumbers> unspaced;

    SpokenNumbers(List<NumberReader> readers) {
        this(readers, List.of());
    }

    private SpokenNumbers(List<NumberReader> readers, List<UnspacedNumbers> unspaced) {
        this.readers = List.copyOf(readers);
        this.unspaced = List.copyOf(unspaced);
    }

    /**
     * Returns the change for the languages of an argument.
     *
     * @param languages tags joined by {@code +}
     * @throws IllegalArgumentException if the numbers of one cannot be read
     */
    public static SpokenNumbers of(String languages) {
        List<NumberReader> readers = NumberLanguages.readers(languages);
        List<UnspacedNumbers> unspaced = new ArrayList<>();
        for (String tag : languages.split("\\+", -1)) {
            UnspacedNumbers.of(tag).ifPresent(unspaced::add);
        }
        return new SpokenNumbers(readers, unspaced);
    }

    /**
     * Returns the change for the languages of an argument, and behind it what ICU's rules do not read: decimals, and
     * digits before a scale.
     *
     * @param languages tags joined by {@code +}
     * @throws IllegalArgumentException if the numbers of one cannot be read
     */
    static ChangeSequence changes(String languages) {
        List<TextChange> changes = new ArrayList<>();
        changes.add(of(languages));
        List<String> spoken = List.of(languages.split("\\+", -1));
        // In a mixture with a table a scale of the one language may follow digits that the other has made.
        if (spoken.stream().map(SpokenNumbers::language).allMatch(WITH_DECIMALS::contains)) {
            changes.add(SpokenForms.of(List.of(new DecimalForms(FormWords.of(languages, "num-parse")))));
        }
        if (spoken.stream().map(SpokenNumbers::language).allMatch("en"::equals)) {
            changes.add(SpokenForms.of(List.of(new HalfForms())));
        }
        return new ChangeSequence(changes);
    }

    private static String language(String tag) {
        return tag.split("-", -1)[0].toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean concerns(String word) {
        if (TracedLine.isSmall(word, 0, word.length())) {
            return counts(word);
        }
        for (NumberPiece piece : NumberPieces.of(word, this::knows, this::counts)) {
            if (counts(piece.text()) || hasUnspaced(piece.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasUnspaced(String word) {
        for (UnspacedNumbers numbers : unspaced) {
            if (numbers.concerns(word)) {
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
            if (piece.joint()
                    || knows(piece.text())
                    || WrittenNumber.hasDigit(piece.text())
                    || hasUnspaced(piece.text())) {
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
            } else {
                addUnspaced(piece, edits);
            }
        }
        return edits;
    }

    /** The first language that finds a number in a word has it. */
    private void addUnspaced(NumberPiece piece, List<Edit> target) {
        for (UnspacedNumbers numbers : unspaced) {
            List<Edit> found = numbers.edits(piece.text(), piece.start());
            if (!found.isEmpty()) {
                target.addAll(found);
                return;
            }
        }
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
