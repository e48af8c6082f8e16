package io.github.asreval.score.readings;

import io.github.asreval.align.TokenLattice;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.transcript.MarkedUtterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of an utterance with NIST's marks, in stretches between the nodes at which readings part.
 *
 * <p>Words between which nothing branches off are normalised together, as a line of their own. A word that may be missing
 * has a stretch without words beside it, and a fragment has one for each word of the other side that it may be a part of.
 */
final class MarkedStretches {

    private final WordTable table;
    private final Set<String> otherWords;
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * Words that are taken together, or none.
     *
     * @param from the node of the utterance before them
     * @param to the node behind them
     * @param text how they are written
     * @param tokens their tokens, or what stands for none
     */
    record Stretch(int from, int to, String text, List<Integer> tokens) {

        Stretch {
            tokens = List.copyOf(tokens);
        }
    }

    private MarkedStretches(WordTable table, Set<String> otherWords) {
        this.table = table;
        this.otherWords = otherWords;
    }

    /**
     * Returns the stretches of an utterance, those that leave a node in the order in which it has them.
     *
     * @param other the utterance of the other side
     * @param table normalises and numbers the words of both
     */
    static List<Stretch> of(MarkedUtterance utterance, MarkedUtterance other, WordTable table) {
        MarkedStretches stretches = new MarkedStretches(table, wordsFor(utterance, other));
        stretches.add(utterance);
        return stretches.stretches;
    }

    /** Returns the words of the other side, if there is a fragment that may be a part of one. */
    private static Set<String> wordsFor(MarkedUtterance utterance, MarkedUtterance other) {
        Set<String> words = new LinkedHashSet<>();
        if (utterance.arcs().stream().anyMatch(MarkedUtterance.Arc::isFragment)) {
            other.arcs().stream()
                    .filter(arc -> !arc.isSilent())
                    .map(MarkedUtterance.Arc::word)
                    .forEach(words::add);
        }
        return words;
    }

    private void add(MarkedUtterance utterance) {
        List<MarkedUtterance.Arc> arcs = withoutJoints(utterance);
        boolean[] branches = branches(arcs, utterance.nodes());
        int next = 0;
        while (next < arcs.size()) {
            MarkedUtterance.Arc arc = arcs.get(next++);
            List<String> wholes = arc.isFragment() ? wholes(arc.word()) : List.of();
            if (arc.isSilent()) {
                stretches.add(new Stretch(arc.from(), arc.to(), "", List.of(TokenLattice.SILENT)));
            } else if (arc.isOptional() || !wholes.isEmpty()) {
                addChoice(arc, wholes);
            } else {
                int end = arc.to();
                StringBuilder text = new StringBuilder(arc.word());
                while (next < arcs.size() && !branches[end] && goesOn(end, arcs.get(next))) {
                    end = arcs.get(next).to();
                    text.append(' ').append(arcs.get(next++).word());
                }
                addWords(arc.from(), end, text.toString());
            }
        }
    }

    /** Leaves out silence that is all that leaves a node, so that only silence which was chosen costs something. */
    private static List<MarkedUtterance.Arc> withoutJoints(MarkedUtterance utterance) {
        int[] left = new int[utterance.nodes()];
        utterance.arcs().forEach(arc -> left[arc.from()]++);
        int[] joined = new int[utterance.nodes()];
        Arrays.setAll(joined, node -> node);
        for (MarkedUtterance.Arc arc : utterance.arcs()) {
            if (arc.isSilent() && left[arc.from()] == 1) {
                joined[arc.from()] = arc.to();
            }
        }
        for (int node = joined.length - 1; node >= 0; node--) {
            joined[node] = joined[joined[node]];
        }
        List<MarkedUtterance.Arc> arcs = new ArrayList<>();
        for (MarkedUtterance.Arc arc : utterance.arcs()) {
            if (joined[arc.from()] == arc.from()) {
                arcs.add(new MarkedUtterance.Arc(
                        arc.from(), joined[arc.to()], arc.word(), arc.isOptional(), arc.isFragment()));
            }
        }
        return arcs;
    }

    /** Returns for each node whether more than one arc leads to it or leaves it. */
    private static boolean[] branches(List<MarkedUtterance.Arc> arcs, int nodes) {
        int[] reached = new int[nodes];
        int[] left = new int[nodes];
        for (MarkedUtterance.Arc arc : arcs) {
            left[arc.from()]++;
            reached[arc.to()]++;
        }
        boolean[] branches = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            branches[node] = reached[node] > 1 || left[node] > 1;
        }
        return branches;
    }

    /** Returns whether an arc is a word behind others from which it need not be told apart. */
    private boolean goesOn(int node, MarkedUtterance.Arc arc) {
        return arc.from() == node
                && !arc.isSilent()
                && !arc.isOptional()
                && (!arc.isFragment() || wholes(arc.word()).isEmpty());
    }

    private void addChoice(MarkedUtterance.Arc arc, List<String> wholes) {
        addWords(arc.from(), arc.to(), arc.word());
        for (String whole : wholes) {
            addWords(arc.from(), arc.to(), whole);
        }
        if (arc.isOptional()) {
            stretches.add(new Stretch(arc.from(), arc.to(), "", List.of(TokenLattice.OMITTED)));
        }
    }

    private void addWords(int from, int to, String text) {
        List<Integer> tokens = new ArrayList<>();
        for (WordTable.Entry entry : table.entries(text)) {
            tokens.add(entry.id());
        }
        if (tokens.isEmpty()) {
            tokens.add(TokenLattice.SILENT);
        } else {
            // Before all words of both sides, that it need not be known what comes before them.
            table.separator().ifPresent(separator -> tokens.add(0, separator.id()));
        }
        stretches.add(new Stretch(from, to, text, tokens));
    }

    /** Returns the words that begin, or end, as a fragment does. */
    private List<String> wholes(String fragment) {
        boolean isEnd = fragment.startsWith("-");
        String part = form(isEnd ? fragment.substring(1) : fragment.substring(0, fragment.length() - 1));
        List<String> wholes = new ArrayList<>();
        for (String word : otherWords) {
            String whole = form(word);
            boolean fits = isEnd ? whole.endsWith(part) : whole.startsWith(part);
            if (fits && !part.isEmpty() && !whole.equals(form(fragment))) {
                wholes.add(word);
            }
        }
        return wholes;
    }

    private String form(String word) {
        return table.entries(word).stream()
                .map(entry -> entry.word().compared())
                .collect(Collectors.joining());
    }
}
