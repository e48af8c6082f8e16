/** Words and the units that an error rate counts: how a line of text is cut. */
@NullMarked
package io.github.asreval.text;

import org.jspecify.annotations.NullMarked;
