/** Which words are right and which are not: terms, and other classes of words, beside the totals. */
@NullMarked
package io.github.asreval.score.classes;

import org.jspecify.annotations.NullMarked;
