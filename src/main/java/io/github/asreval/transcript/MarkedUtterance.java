package io.github.asreval.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which an utterance with NIST's marks may be read: the paths of a lattice from its first node, 0, to its last.
 *
 * <pre>{@code
 * MarkedUtterance.parse("{ um / @ } thank you (very) much").words()   // [um, thank, you, very, much]
 * MarkedUtterance.parse("{ um / @ } yes").arcs()
 * // 0→1 um, 0→2 nothing, 1→3 nothing, 2→3 nothing, 3→4 yes
 * }</pre>
 *
 * <p>The nodes are numbered so that every arc leads to a higher number, and the arcs are in the order of the text. An
 * utterance without words has one node and no arcs. Instances are immutable.
 *
 * @param nodes how many nodes there are
 * @param arcs what leads from node to node
 */
public record MarkedUtterance(int nodes, List<Arc> arcs) {

    public MarkedUtterance {
        arcs = List.copyOf(arcs);
        for (Arc arc : arcs) {
            if (arc.to() >= nodes) {
                throw new IllegalArgumentException("there is no node " + arc.to() + " among " + nodes);
            }
        }
    }

    /**
     * A word, or nothing, between two nodes.
     *
     * @param from the node before it
     * @param to the node behind it, a higher number
     * @param word the word without marks; empty for nothing
     * @param isOptional whether it may be missing, as {@code (very)} may
     * @param isFragment whether it was begun or ended only, as {@code thi-} and {@code -is} were
     */
    public record Arc(int from, int to, String word, boolean isOptional, boolean isFragment) {

        public Arc {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("an arc leads from " + from + " to a higher number, not " + to);
            }
        }

        /** Returns whether this leads on without a word. */
        public boolean isSilent() {
            return word.isEmpty();
        }
    }

    /**
     * Reads the marks of a text: {@code { a / b c / @ }} are alternatives, {@code @} being nothing, and may be nested;
     * {@code (word)} may be missing; {@code -} at the begin or end of a word marks a fragment. Outside of alternatives
     * {@code /} is a word, and {@code @} still nothing. Behind a semicolon stand attributes of a word, which are left out, as
     * in {@code morning;noun}; {@code \;} is a semicolon.
     *
     * @throws IllegalArgumentException if braces do not match, or are nested over fifty deep; the message says what is
     *     wrong
     */
    public static MarkedUtterance parse(String text) {
        return new MarkupParser(text).parse();
    }

    /** Returns the words of the reading that takes the first of all alternatives; an empty list if it has none. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        int node = 0;
        for (Arc arc : arcs) {
            // The first alternative of a node is the first of its arcs, and no arc leads back.
            if (arc.from() == node) {
                node = arc.to();
                if (!arc.isSilent()) {
                    words.add(arc.word());
                }
            }
        }
        return words;
    }
}
