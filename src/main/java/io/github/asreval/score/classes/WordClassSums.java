package io.github.asreval.score.classes;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.text.base.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Sums of what became of each word, by classes that depend on the word alone. */
final class WordClassSums {

    private static final Comparator<WordRow> ORDER = Comparator.comparingLong(WordRow::faults)
            .thenComparingLong(WordRow::said)
            .reversed()
            .thenComparing(WordRow::word, CodePoints.ORDER);

    /** The class of words that are in none. */
    private static final String REST = "";

    private static final String DIGITS = "with digits";

    private final WordTally words;
    private final ErrorCounts total;

    WordClassSums(WordTally words, ErrorCounts total) {
        this.words = words;
        this.total = total;
    }

    /**
     * Returns the table of words by their scripts.
     *
     * @param same tells whether a word said and one heard are the same in other letters; nothing if nobody knows
     */
    WordClassTable scripts(Optional<BiPredicate<String, String>> same) {
        WordClassTable table = table(ClassKind.SCRIPT, (word, entry) -> WordScripts.of(word), "");
        return same.map(known -> table.withRespelled(respelled(known))).orElse(table);
    }

    private long respelled(BiPredicate<String, String> same) {
        long respelled = 0;
        for (Map.Entry<String, WordTally.Entry> said : words.entries().entrySet()) {
            String script = WordScripts.of(said.getKey());
            respelled += said.getValue()
                    .heardAs()
                    .countOf(heard -> !heard.isEmpty()
                            && !WordScripts.of(heard).equals(script)
                            && same.test(said.getKey(), heard));
        }
        return respelled;
    }

    /** Returns the table of words with digits. */
    WordClassTable numbers() {
        return table(ClassKind.NUMBER, (word, entry) -> WordScripts.hasDigit(word) ? DIGITS : REST, DIGITS);
    }

    /** Returns the table of words that the reference has so often at most, those heard only included. */
    WordClassTable rare(int most) {
        String name = ClassKind.RARE.id() + ":" + most;
        return table(ClassKind.RARE, (word, entry) -> entry.counts().said() <= most ? name : REST, name);
    }

    /** Returns the table of characters by script and kind. */
    WordClassTable characters() {
        return table(ClassKind.CHARACTERS, (character, entry) -> WordScripts.kind(character), "");
    }

    /**
     * Returns the table of some classes.
     *
     * @param always the class that has a row whatever was said; empty for none
     */
    private WordClassTable table(ClassKind kind, BiFunction<String, WordTally.Entry, String> classes, String always) {
        Map<String, ClassCounts> sums = new TreeMap<>(CodePoints.ORDER);
        if (!always.isEmpty()) {
            sums.put(always, new ClassCounts());
        }
        words.entries().forEach((word, entry) -> {
            String own = classes.apply(word, entry);
            if (!own.equals(REST)) {
                ClassCounts sum = sums.computeIfAbsent(own, added -> new ClassCounts());
                sum.add(entry.counts());
                sum.addSubstitutes(entry.heardFor()
                        .countOf(said -> !said.isEmpty()
                                && !classes.apply(said, words.entries().get(said))
                                        .equals(own)));
            }
        });
        List<WordClassRow> rows = new ArrayList<>();
        sums.forEach((name, counts) -> rows.add(counts.row(name)));
        return WordClassTable.of(kind, rows, total);
    }

    /** Returns every word by itself, those with most errors first. */
    List<WordRow> words() {
        List<WordRow> rows = new ArrayList<>();
        words.entries()
                .forEach((word, entry) -> rows.add(new WordRow(
                        entry.counts().row(word, entry.heardFor().countOf(said -> !said.isEmpty())),
                        entry.heardAs().list(),
                        entry.heardFor().list())));
        rows.sort(ORDER);
        return rows;
    }
}
