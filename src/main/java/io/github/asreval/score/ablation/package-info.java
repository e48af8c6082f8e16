/** What each step of a chain of normalisers does to the errors. */
@NullMarked
package io.github.asreval.score.ablation;

import org.jspecify.annotations.NullMarked;
