/** The formats that transcripts come in: what they look like, how they are read, how some are written. */
@NullMarked
package io.github.asreval.transcript.format;

import org.jspecify.annotations.NullMarked;
