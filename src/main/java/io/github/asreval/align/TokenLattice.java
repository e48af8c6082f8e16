package io.github.asreval.align;

import java.util.Arrays;

/**
 * A lattice of the ways in which one side of an alignment may be read: all paths from the first node to the last, each arc
 * a token or nothing.
 *
 * <pre>{@code
 * // 7, then 8 or 9 or nothing
 * TokenLattice.Builder lattice = new TokenLattice.Builder();
 * int start = lattice.node();
 * int middle = lattice.node();
 * int end = lattice.node();
 * lattice.arc(start, middle, 7);
 * lattice.arc(middle, end, 8);
 * lattice.arc(middle, end, 9);
 * lattice.arc(middle, end, TokenLattice.SILENT);
 * lattice.build().arcs();   // 4
 * }</pre>
 *
 * <p>Nodes and arcs are numbered from 0 in the order in which they are added. The first arc of a node is its canonical
 * one, the others are detours. Instances are immutable.
 */
public final class TokenLattice {

    /** Stands for no token; tokens are 0 or more. */
    public static final int SILENT = -1;

    /**
     * Stands for no token where one may be left out: as {@link #SILENT}, but by the costs of
     * {@link AlignmentProfile#NIST} nearly as dear as an error, so that the token is rather taken for a wrong one.
     */
    public static final int OMITTED = -2;

    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final int[] tokens;

    private TokenLattice(int nodes, int[] from, int[] to, int[] tokens) {
        this.nodes = nodes;
        this.from = from;
        this.to = to;
        this.tokens = tokens;
    }

    /**
     * Returns the lattice with a single path.
     *
     * @param tokens ids of tokens; arc i bears the i-th
     * @param length how many of them count, from the first on; the lattice of none has one node and no arcs
     * @throws IllegalArgumentException if an id is negative
     */
    public static TokenLattice of(int[] tokens, int length) {
        Builder lattice = new Builder();
        int node = lattice.node();
        for (int i = 0; i < length; i++) {
            int next = lattice.node();
            if (tokens[i] < 0) {
                throw new IllegalArgumentException("a token is 0 or more, not " + tokens[i]);
            }
            lattice.arc(node, next, tokens[i]);
            node = next;
        }
        return lattice.build();
    }

    /** Returns how many nodes there are; 1 or more. */
    public int nodes() {
        return nodes;
    }

    /** Returns how many arcs there are. */
    public int arcs() {
        return tokens.length;
    }

    /** Returns the token of an arc, {@link #SILENT} or {@link #OMITTED}. */
    public int token(int arc) {
        return tokens[arc];
    }

    int from(int arc) {
        return from[arc];
    }

    int to(int arc) {
        return to[arc];
    }

    /** Collects nodes and arcs; for one thread. */
    public static final class Builder {

        private int nodes;
        private int arcs;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int[] tokens = new int[16];

        /** Creates a builder without nodes. */
        public Builder() {}

        /** Adds a node and returns its number. The first is where all paths begin, the last where they end. */
        public int node() {
            return nodes++;
        }

        /**
         * Adds an arc and returns its number.
         *
         * @param source the node it leaves
         * @param target the node it leads to, which was added later
         * @param token its token, 0 or more, {@link #SILENT} or {@link #OMITTED}
         * @throws IllegalArgumentException if the nodes are not there or not in this order, or the token is below
         */
        public int arc(int source, int target, int token) {
            if (source < 0 || target <= source || target >= nodes) {
                throw new IllegalArgumentException(
                        "no arc leads from node " + source + " to node " + target + " of " + nodes);
            }
            if (token < OMITTED) {
                throw new IllegalArgumentException("a token is 0 or more, not " + token);
            }
            if (arcs == tokens.length) {
                from = Arrays.copyOf(from, 2 * arcs);
                to = Arrays.copyOf(to, 2 * arcs);
                tokens = Arrays.copyOf(tokens, 2 * arcs);
            }
            from[arcs] = source;
            to[arcs] = target;
            tokens[arcs] = token;
            return arcs++;
        }

        /**
         * Returns the lattice of all that was added.
         *
         * @throws IllegalArgumentException if there is no node, or one that no path passes
         */
        public TokenLattice build() {
            boolean[] reached = new boolean[nodes];
            boolean[] left = new boolean[nodes];
            for (int arc = 0; arc < arcs; arc++) {
                left[from[arc]] = true;
                reached[to[arc]] = true;
            }
            if (nodes == 0) {
                throw new IllegalArgumentException("a lattice has at least one node");
            }
            // Arcs lead to later nodes only, so a node with arcs on both of its sides is on a path.
            for (int node = 0; node < nodes; node++) {
                if ((node > 0 && !reached[node]) || (node < nodes - 1 && !left[node])) {
                    throw new IllegalArgumentException("no path passes node " + node + " of " + nodes);
                }
            }
            return new TokenLattice(
                    nodes, Arrays.copyOf(from, arcs), Arrays.copyOf(to, arcs), Arrays.copyOf(tokens, arcs));
        }
    }
}
