package io.github.asreval.score.readings;

import io.github.asreval.align.TokenLattice;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.transcript.MarkedUtterance;
import io.github.asreval.transcript.WordingGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lattice of an utterance with NIST's marks, and what is written along its paths. */
final class MarkedLattice {

    private final List<MarkedStretches.Stretch> stretches;
    /** By arc of the lattice: what its stretch says; nothing for all but the first arc of a stretch. */
    private final List<String> written = new ArrayList<>();
    /** By arc of the lattice: the number of its stretch. */
    private final List<Integer> stretchOf = new ArrayList<>();

    private final int nodes;
    private final TokenLattice lattice;

    /**
     * Creates the lattice of an utterance.
     *
     * @param other the utterance of the other side
     * @param table normalises and numbers the words of both
     */
    MarkedLattice(MarkedUtterance utterance, MarkedUtterance other, WordTable table) {
        this.stretches = MarkedStretches.of(utterance, other, table);
        this.nodes = utterance.nodes();
        this.lattice = build();
    }

    TokenLattice lattice() {
        return lattice;
    }

    /** Returns whether there is one way to read the utterance. */
    boolean isSingle() {
        return stretches.size() < 2;
    }

    /** Returns the words along a path, or along some arcs of it. */
    String text(List<Integer> arcs) {
        StringBuilder text = new StringBuilder();
        for (int arc : arcs) {
            String words = written.get(arc);
            text.append(text.isEmpty() || words.isEmpty() ? "" : " ").append(words);
        }
        return text.toString();
    }

    /** Returns the words of all stretches: those of the only path, if there is one. */
    String text() {
        StringBuilder text = new StringBuilder();
        stretches.forEach(stretch -> text.append(stretch.text()));
        return text.toString();
    }

    /**
     * Returns where the places at which there is a choice stand in the words along a path. Between two nodes that all paths
     * pass there is one, unless one stretch is all that leads from one to the other.
     */
    WordingGroups groups(List<Integer> arcs) {
        int[] places = places();
        List<WordingGroups.Group> groups = new ArrayList<>();
        int words = 0;
        int start = 0;
        int place = -1;
        for (int arc : arcs) {
            int next = places[stretchOf.get(arc)];
            if (next != place) {
                addGroup(groups, places, place, start, words);
                place = next;
                start = words;
            }
            words += lattice.token(arc) >= 0 ? 1 : 0;
        }
        addGroup(groups, places, place, start, words);
        return new WordingGroups(words, groups);
    }

    private static void addGroup(List<WordingGroups.Group> groups, int[] places, int place, int start, int end) {
        if (Arrays.stream(places).filter(other -> other == place).limit(2).count() == 2) {
            groups.add(new WordingGroups.Group(start, end - start));
        }
    }

    /** Returns for each stretch how many nodes that all paths pass stand before it: those that no stretch leads across. */
    private int[] places() {
        int[] across = new int[nodes + 1];
        for (MarkedStretches.Stretch stretch : stretches) {
            across[stretch.from() + 1]++;
            across[stretch.to()]--;
        }
        int[] passed = new int[nodes];
        int open = 0;
        for (int node = 0; node < nodes; node++) {
            open += across[node];
            passed[node] = (node == 0 ? 0 : passed[node - 1]) + (open == 0 ? 1 : 0);
        }
        return stretches.stream().mapToInt(stretch -> passed[stretch.from()]).toArray();
    }

    /** Makes the nodes in the order of the utterance, those within a stretch behind the one that it leaves. */
    private TokenLattice build() {
        TokenLattice.Builder builder = new TokenLattice.Builder();
        // The first node may have been joined with a later one; without words there is one node all the same.
        boolean[] used = new boolean[nodes];
        used[nodes - 1] = true;
        List<List<Integer>> leaving = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int i = 0; i < stretches.size(); i++) {
            used[stretches.get(i).from()] = true;
            used[stretches.get(i).to()] = true;
            leaving.get(stretches.get(i).from()).add(i);
        }
        int[] numbers = new int[nodes];
        int[] inner = new int[stretches.size()];
        for (int node = 0; node < nodes; node++) {
            if (used[node]) {
                numbers[node] = builder.node();
            }
            for (int stretch : leaving.get(node)) {
                inner[stretch] =
                        addNodes(builder, stretches.get(stretch).tokens().size() - 1);
            }
        }
        for (int i = 0; i < stretches.size(); i++) {
            addArcs(builder, i, numbers, inner[i]);
        }
        return builder.build();
    }

    /** Returns the number of the first of some nodes. */
    private static int addNodes(TokenLattice.Builder builder, int count) {
        int first = count > 0 ? builder.node() : 0;
        for (int i = 1; i < count; i++) {
            builder.node();
        }
        return first;
    }

    private void addArcs(TokenLattice.Builder builder, int number, int[] numbers, int inner) {
        MarkedStretches.Stretch stretch = stretches.get(number);
        List<Integer> tokens = stretch.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int from = i == 0 ? numbers[stretch.from()] : inner + i - 1;
            int to = i == tokens.size() - 1 ? numbers[stretch.to()] : inner + i;
            builder.arc(from, to, tokens.get(i));
            written.add(i == 0 ? stretch.text() : "");
            stretchOf.add(number);
        }
    }
}
