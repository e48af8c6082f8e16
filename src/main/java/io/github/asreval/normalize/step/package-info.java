/** A step of normalisation: its name, its documentation, and the change that it makes to a line, a word or a text. */
@NullMarked
package io.github.asreval.normalize.step;

import org.jspecify.annotations.NullMarked;
