package io.github.asreval.fuzz;

import java.io.IOException;
import java.util.List;

/**
 * Something of ours that may be given anything: a reader, or a program.
 *
 * @param name names the folder of inputs that once did harm, in testdata/fuzz
 * @param seeds good inputs, from which others are made
 * @param trial gives it an input
 */
record FuzzTarget(String name, List<byte[]> seeds, Trial trial) {

    FuzzTarget {
        seeds = List.copyOf(seeds);
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException(name + " has no seeds");
        }
    }

    /** Gives an input to a target. */
    @FunctionalInterface
    interface Trial {

        /**
         * Tries an input.
         *
         * @return whether the input was taken; false if it was refused as is documented
         * @throws IOException if a file of the test cannot be written
         * @throws RuntimeException for whatever is not documented
         */
        boolean takes(byte[] input) throws IOException;
    }
}
