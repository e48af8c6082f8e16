package io.github.asreval.normalize.base;

import io.github.asreval.text.base.Resource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of characters and what is written in their place, as a step of the catalogue knows them.
 *
 * <p>The tables are text resources beside this class, with a section for each step:
 *
 * <pre>{@code
 * [indic-vowels]
 * 0905 093E -> 0906                     # a comment
 * each 0902 0901: 0949 X -> 093E 0901   # a line for each of the two in the place of X
 * }</pre>
 *
 * <p>All characters are of the basic plane. Instances are immutable.
 */
public final class SequenceTable {

    private static final List<String> RESOURCES = List.of("indic-vowels", "indic-letters", "letters");

    /** By first character, the longest sequence first. */
    private final Map<Character, List<Sequence>> sequences = new HashMap<>();

    /** The same first characters: most characters of a word begin no sequence, and are told so without a search. */
    private final BitSet firsts = new BitSet();

    private record Sequence(String from, String to) {}

    /** Read when the first word asks for a table: most runs need none. */
    private static final class Holder {
        static final Map<String, SequenceTable> TABLES = load();
    }

    private SequenceTable() {}

    /**
     * Returns the table of a step.
     *
     * @throws IllegalStateException if no resource has a section of that name
     */
    public static SequenceTable of(String step) {
        SequenceTable table = Holder.TABLES.get(step);
        if (table == null) {
            throw new IllegalStateException("no table for the step \"" + step + "\"");
        }
        return table;
    }

    private static Map<String, SequenceTable> load() {
        Map<String, SequenceTable> tables = new HashMap<>();
        for (String resource : RESOURCES) {
            tables.putAll(parse(Resource.text("normalize/" + resource + ".txt")));
        }
        return Map.copyOf(tables);
    }

    /**
     * Returns the tables of a text by the names of their sections.
     *
     * @throws IllegalArgumentException if a line is none of those described above, or says anew what another has said
     */
    public static Map<String, SequenceTable> parse(String text) {
        Map<String, SequenceTable> tables = new HashMap<>();
        SequenceTable table = new SequenceTable();
        for (String raw : text.lines().toList()) {
            int comment = raw.indexOf('#');
            String line = (comment < 0 ? raw : raw.substring(0, comment)).trim();
            if (line.startsWith("[") && line.endsWith("]")) {
                table = new SequenceTable();
                tables.put(line.substring(1, line.length() - 1), table);
            } else if (!line.isEmpty()) {
                table.addLine(line);
            }
        }
        tables.values().forEach(SequenceTable::sort);
        return tables;
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith("each ") && colon > 0) {
            for (String letter : line.substring("each ".length(), colon).split(" ", -1)) {
                addSequence(line.substring(colon + 1).trim().replace("X", letter));
            }
        } else {
            addSequence(line);
        }
    }

    private void addSequence(String line) {
        String[] sides = line.split(" -> ", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("not a sequence and its replacement: \"" + line + "\"");
        }
        Sequence added = new Sequence(characters(sides[0]), characters(sides[1]));
        List<Sequence> all = sequences.computeIfAbsent(added.from().charAt(0), first -> new ArrayList<>());
        if (all.stream().anyMatch(other -> other.from().equals(added.from()))) {
            throw new IllegalArgumentException("said twice: \"" + line + "\"");
        }
        all.add(added);
        firsts.set(added.from().charAt(0));
    }

    private static String characters(String codePoints) {
        StringBuilder characters = new StringBuilder();
        for (String codePoint : codePoints.split(" ", -1)) {
            characters.append((char) Integer.parseInt(codePoint, 16));
        }
        return characters.toString();
    }

    private void sort() {
        sequences
                .values()
                .forEach(all -> all.sort(Comparator.comparingInt(
                                (Sequence sequence) -> sequence.from().length())
                        .reversed()));
    }

    /** Returns the text with every sequence replaced, from left to right, each time the longest one that fits. */
    public String rewrite(String text) {
        StringBuilder rewritten = new StringBuilder();
        int done = 0;
        int i = 0;
        while (i < text.length()) {
            Sequence sequence = firsts.get(text.charAt(i)) ? sequenceAt(text, i) : null;
            if (sequence == null) {
                i++;
            } else {
                rewritten.append(text, done, i).append(sequence.to());
                i += sequence.from().length();
                done = i;
            }
        }
        return done == 0 ? text : rewritten.append(text, done, i).toString();
    }

    private @Nullable Sequence sequenceAt(String text, int start) {
        for (Sequence sequence : sequences.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(sequence.from(), start)) {
                return sequence;
            }
        }
        return null;
    }
}
