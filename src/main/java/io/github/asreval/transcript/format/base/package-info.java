/** What the readers of all formats share: options, names of columns, queues of utterances, times. */
@NullMarked
package io.github.asreval.transcript.format.base;

import org.jspecify.annotations.NullMarked;
