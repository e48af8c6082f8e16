/** What the reader of a transcript is told: the side, the columns, how pieces are joined; and how sure it is of a format. */
@NullMarked
package io.github.asreval.transcript.format.options;

import org.jspecify.annotations.NullMarked;
