package io.github.asreval.score.readings;

import io.github.asreval.lexicon.WordTable;
import io.github.asreval.text.PlacedWord;
import io.github.asreval.transcript.VariantLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line that allows several wordings: those of the canonical one, and what may stand in place of some.
 *
 * <p>Where a chain works on single words, each alternative is normalised by itself. Where a step has to see the whole line,
 * the line is normalised once for each alternative, with the canonical ones everywhere else, and what then differs from
 * the canonical words is the alternative. So {@code twenty {five|six}} are 25 and 26, and the canonical words are always
 * those that a run without alternatives has.
 */
final class VariantWords {

    /** How many characters a line may be normalised to find its alternatives: some seconds. */
    private static final long MOST_CHARACTERS = 1L << 25;

    /**
     * Words that may stand in place of canonical ones.
     *
     * @param choice the choice they are an alternative of, the first of the line being 0
     * @param from the first canonical word they replace
     * @param to the one behind the last; the same as the first if they stand between two words
     * @param words the words; an empty list if nothing need be said
     */
    record Detour(int choice, int from, int to, List<WordTable.Entry> words) {

        Detour {
            words = List.copyOf(words);
        }
    }

    private final VariantLine line;
    private final WordTable table;
    private final List<WordTable.Entry> canonical = new ArrayList<>();
    private final List<Detour> detours = new ArrayList<>();

    private VariantWords(VariantLine line, WordTable table) {
        this.line = line;
        this.table = table;
    }

    /**
     * Returns the words of a line.
     *
     * @throws IllegalArgumentException if there are too many alternatives to normalise a line for each
     */
    static VariantWords of(VariantLine line, WordTable table) {
        VariantWords words = new VariantWords(line, table);
        if (!words.readByWord()) {
            words.canonical.clear();
            words.detours.clear();
            words.readByLine();
        }
        return words;
    }

    /** Returns the words of the canonical wording. */
    List<WordTable.Entry> canonical() {
        return canonical;
    }

    /** Returns the alternatives to it, in the order of the line; none that comes to the same words. */
    List<Detour> detours() {
        return detours;
    }

    /** Returns whether all words could be told without the whole line. */
    private boolean readByWord() {
        List<String> fixed = line.fixed();
        for (int choice = 0; choice < line.choices().size(); choice++) {
            List<String> alternatives = line.choices().get(choice).alternatives();
            if (!table.addEntriesOfWords(fixed.get(choice), canonical)) {
                return false;
            }
            int from = canonical.size();
            if (!table.addEntriesOfWords(alternatives.get(0), canonical)) {
                return false;
            }
            for (String alternative : alternatives.subList(1, alternatives.size())) {
                List<WordTable.Entry> words = new ArrayList<>();
                if (!table.addEntriesOfWords(alternative, words)) {
                    return false;
                }
                add(new Detour(choice, from, canonical.size(), words));
            }
        }
        return table.addEntriesOfWords(fixed.get(fixed.size() - 1), canonical);
    }

    private void readByLine() {
        requireEnoughTime();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (PlacedWord placed : table.placedWords(line.canonical())) {
            for (WordTable.Entry entry : table.entries(placed.word())) {
                canonical.add(entry);
                starts.add(placed.start());
                ends.add(placed.end());
            }
        }
        for (int choice = 0; choice < line.choices().size(); choice++) {
            VariantLine.Choice place = line.choices().get(choice);
            int before = 0;
            while (before < ends.size() && ends.get(before) <= place.start()) {
                before++;
            }
            int behind = 0;
            while (before + behind < starts.size() && starts.get(starts.size() - 1 - behind) >= place.end()) {
                behind++;
            }
            addChoice(choice, before, behind);
        }
    }

    private void requireEnoughTime() {
        long alternatives = 0;
        for (VariantLine.Choice choice : line.choices()) {
            alternatives += choice.alternatives().size() - 1;
        }
        if (alternatives * line.canonical().length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(alternatives + " alternatives are too many for a line of "
                    + line.canonical().length() + " characters and a step that has to see the whole line; divide it");
        }
    }

    /**
     * Adds the alternatives of a choice.
     *
     * @param before how many canonical words stand before it; normalising may change them, but not those behind it
     * @param behind how many stand behind it
     */
    private void addChoice(int choice, int before, int behind) {
        VariantLine.Choice place = line.choices().get(choice);
        List<Detour> found = new ArrayList<>();
        int from = before;
        int to = canonical.size() - behind;
        for (int alternative = 1; alternative < place.alternatives().size(); alternative++) {
            List<WordTable.Entry> whole = table.entriesOfWholeLine(line.with(place, alternative));
            int first = 0;
            while (first < Math.min(before, whole.size()) && sameId(whole.get(first), canonical.get(first))) {
                first++;
            }
            int rest = Math.min(behind, whole.size() - first);
            int last = 0;
            while (last < rest
                    && sameId(whole.get(whole.size() - 1 - last), canonical.get(canonical.size() - 1 - last))) {
                last++;
            }
            from = Math.min(from, first);
            to = Math.max(to, canonical.size() - last);
            found.add(new Detour(choice, first, canonical.size() - last, whole.subList(first, whole.size() - last)));
        }
        // All alternatives of a choice are given the same ends, so that one without words has a place to stand.
        for (Detour detour : found) {
            List<WordTable.Entry> words = new ArrayList<>(canonical.subList(from, detour.from()));
            words.addAll(detour.words());
            words.addAll(canonical.subList(detour.to(), to));
            add(new Detour(choice, from, to, words));
        }
    }

    private void add(Detour detour) {
        if (!same(detour.words(), canonical.subList(detour.from(), detour.to()))) {
            detours.add(detour);
        }
    }

    private static boolean same(List<WordTable.Entry> one, List<WordTable.Entry> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = sameId(one.get(i), other.get(i));
        }
        return same;
    }

    private static boolean sameId(WordTable.Entry one, WordTable.Entry other) {
        return one.id() == other.id();
    }
}
