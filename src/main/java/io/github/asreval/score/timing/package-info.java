/** When words were recognised, against when they were said. */
@NullMarked
package io.github.asreval.score.timing;

import org.jspecify.annotations.NullMarked;
