package io.github.asreval.score.readings;

import io.github.asreval.align.TokenLattice;
import io.github.asreval.lexicon.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lattice of a line that allows several wordings, and which of its arcs belong to which alternative.
 *
 * <p>The canonical wording is one chain of arcs, a silent one where there are alternatives to nothing. An alternative leaves
 * the chain and comes back to it.
 */
final class VariantLattice {

    /** By canonical arc: its token. */
    private final List<Integer> tokens = new ArrayList<>();
    /** By canonical arc: the alternatives that leave the chain before it. */
    private final List<List<Branch>> branches = new ArrayList<>();

    private final TokenLattice.Builder builder = new TokenLattice.Builder();
    /** By arc of the lattice. */
    private final List<Optional<VariantWords.Detour>> detours = new ArrayList<>();

    private final TokenLattice lattice;

    /** An alternative, and before which canonical arc it is back on the chain. */
    private record Branch(VariantWords.Detour detour, int back) {}

    VariantLattice(VariantWords words) {
        int[] firstArc = addChain(words);
        for (VariantWords.Detour detour : words.detours()) {
            if (detour.from() < detour.to()) {
                // The arc of the word itself is the last of those that belong to it.
                branches.get(firstArc[detour.from() + 1] - 1).add(new Branch(detour, firstArc[detour.to()]));
            }
        }
        addArcs();
        this.lattice = builder.build();
    }

    /**
     * Makes the canonical arcs: for each word the silent ones before it, then its own.
     *
     * @return by word, and behind the last: its first arc
     */
    private int[] addChain(VariantWords words) {
        List<WordTable.Entry> canonical = words.canonical();
        int[] firstArc = new int[canonical.size() + 1];
        List<List<VariantWords.Detour>> insertions = new ArrayList<>();
        for (int i = 0; i <= canonical.size(); i++) {
            insertions.add(new ArrayList<>());
        }
        for (VariantWords.Detour detour : words.detours()) {
            if (detour.from() == detour.to()) {
                insertions.get(detour.from()).add(detour);
            }
        }
        for (int i = 0; i <= canonical.size(); i++) {
            firstArc[i] = tokens.size();
            int choice = -1;
            for (VariantWords.Detour detour : insertions.get(i)) {
                if (detour.choice() != choice) {
                    addCanonical(TokenLattice.SILENT);
                    choice = detour.choice();
                }
                branches.get(branches.size() - 1).add(new Branch(detour, tokens.size()));
            }
            if (i < canonical.size()) {
                addCanonical(canonical.get(i).id());
            }
        }
        return firstArc;
    }

    private void addCanonical(int token) {
        tokens.add(token);
        branches.add(new ArrayList<>());
    }

    private void addArcs() {
        int[] chain = new int[tokens.size() + 1];
        List<int[]> inner = new ArrayList<>();
        for (int i = 0; i < chain.length; i++) {
            chain[i] = builder.node();
            for (Branch branch : i < tokens.size() ? branches.get(i) : List.<Branch>of()) {
                int[] nodes = new int[Math.max(0, branch.detour().words().size() - 1)];
                Arrays.setAll(nodes, node -> builder.node());
                inner.add(nodes);
            }
        }
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            // First of its node, so that the others are detours.
            addArc(chain[i], chain[i + 1], tokens.get(i), Optional.empty());
            for (Branch branch : branches.get(i)) {
                addBranch(branch.detour(), chain[i], inner.get(next++), chain[branch.back()]);
            }
        }
    }

    private void addBranch(VariantWords.Detour detour, int start, int[] inner, int end) {
        Optional<VariantWords.Detour> known = Optional.of(detour);
        int size = detour.words().size();
        if (size == 0) {
            addArc(start, end, TokenLattice.SILENT, known);
        }
        for (int i = 0; i < size; i++) {
            int from = i == 0 ? start : inner[i - 1];
            int to = i == size - 1 ? end : inner[i];
            addArc(from, to, detour.words().get(i).id(), known);
        }
    }

    private void addArc(int from, int to, int token, Optional<VariantWords.Detour> detour) {
        builder.arc(from, to, token);
        detours.add(detour);
    }

    TokenLattice lattice() {
        return lattice;
    }

    /** Returns the alternatives that a path takes, in its order. */
    Set<VariantWords.Detour> taken(List<Integer> arcs) {
        Set<VariantWords.Detour> taken = new LinkedHashSet<>();
        for (int arc : arcs) {
            detours.get(arc).ifPresent(taken::add);
        }
        return taken;
    }
}
