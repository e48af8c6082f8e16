package io.github.asreval.align;

import java.util.Arrays;

/**
 * The arcs of a lattice, gathered by the node they leave; of a lattice that is read backwards, by the node they lead to,
 * with the last node as the first.
 *
 * <p>The arcs of a node are the places from {@link #first} up to the first of the next node, in the order of their numbers.
 */
final class LatticeArcs {

    private final int nodes;
    private final int[] first;
    private final int[] target;
    private final int[] token;
    private final boolean[] detour;
    private final int[] number;
    private final int mostOfANode;
    private final boolean isLine;

    private LatticeArcs(TokenLattice lattice, boolean backwards) {
        nodes = lattice.nodes();
        int arcs = lattice.arcs();
        first = new int[nodes + 1];
        target = new int[arcs];
        token = new int[arcs];
        detour = new boolean[arcs];
        number = new int[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            first[source(lattice, arc, backwards) + 1]++;
        }
        int most = 0;
        for (int node = 0; node < nodes; node++) {
            most = Math.max(most, first[node + 1]);
            first[node + 1] += first[node];
        }
        mostOfANode = most;
        fill(lattice, backwards);
        isLine = arcs == nodes - 1 && Arrays.stream(token).noneMatch(id -> id < 0);
    }

    /** Returns the arcs of a lattice as they lead from its first node to its last, or the other way round. */
    static LatticeArcs of(TokenLattice lattice, boolean backwards) {
        return new LatticeArcs(lattice, backwards);
    }

    private void fill(TokenLattice lattice, boolean backwards) {
        int[] next = first.clone();
        boolean[] left = new boolean[nodes];
        for (int arc = 0; arc < lattice.arcs(); arc++) {
            int place = next[source(lattice, arc, backwards)]++;
            target[place] = backwards ? nodes - 1 - lattice.from(arc) : lattice.to(arc);
            token[place] = lattice.token(arc);
            number[place] = arc;
            // sclite, whose lattices are read backwards, does not mind detours.
            detour[place] = !backwards && left[lattice.from(arc)];
            left[lattice.from(arc)] = true;
        }
    }

    private int source(TokenLattice lattice, int arc, boolean backwards) {
        return backwards ? nodes - 1 - lattice.to(arc) : lattice.from(arc);
    }

    int nodes() {
        return nodes;
    }

    /** Returns the place of the first arc of a node; of the node behind the last, the number of arcs. */
    int first(int node) {
        return first[node];
    }

    /** Returns whether there is one path, on which every arc has a token, so that arc i leads from node i to the next. */
    boolean isLine() {
        return isLine;
    }

    int target(int place) {
        return target[place];
    }

    int token(int place) {
        return token[place];
    }

    /** Returns whether an arc has no token, for whatever reason. */
    boolean isSilent(int place) {
        return token[place] < 0;
    }

    /** Returns 1 for an arc that is not the first of its node in a lattice that is read forwards, else 0. */
    int detour(int place) {
        return detour[place] ? 1 : 0;
    }

    /** Returns the number that the lattice has for an arc. */
    int number(int place) {
        return number[place];
    }

    /** Returns how many arcs leave the node that most of them leave. */
    int mostOfANode() {
        return mostOfANode;
    }
}
