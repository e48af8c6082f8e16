package io.github.asreval.align;

import java.util.List;

/**
 * The path that an alignment takes through the lattice of either side.
 *
 * <p>Instances are immutable.
 *
 * @param reference the numbers of the arcs that are passed in the reference, silent ones too, from first to last
 * @param hypothesis those in the hypothesis
 */
public record LatticePaths(List<Integer> reference, List<Integer> hypothesis) {

    public LatticePaths {
        reference = List.copyOf(reference);
        hypothesis = List.copyOf(hypothesis);
    }
}
