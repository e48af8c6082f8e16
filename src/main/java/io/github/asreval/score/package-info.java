/** Alignments to counts and rates; the front door for harnesses is {@link io.github.asreval.score.WerScorer}. */
@NullMarked
package io.github.asreval.score;

import org.jspecify.annotations.NullMarked;
