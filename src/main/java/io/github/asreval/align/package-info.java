/** Two sequences of token ids to the alignment that a named profile chooses; knows neither words nor text. */
@NullMarked
package io.github.asreval.align;

import org.jspecify.annotations.NullMarked;
