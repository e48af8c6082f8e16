/** Alignment of two sequences of token ids by the rule of a named profile; knows neither words nor text. */
@NullMarked
package io.github.asreval.align;

import org.jspecify.annotations.NullMarked;
