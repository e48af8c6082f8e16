/** Errors that are no more than spelling: what is nearly right, and by which kind of difference. */
@NullMarked
package io.github.asreval.score.nearmiss;

import org.jspecify.annotations.NullMarked;
