/** From alignment errors to custom vocabularies, and what those change: generate, simulate, measure, convert. */
@NullMarked
package io.github.asreval.improve;

import org.jspecify.annotations.NullMarked;
