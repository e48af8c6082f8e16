/** The programs {@code wer} and {@code vocab}: the only room that prints and ends the process. */
@NullMarked
package io.github.asreval.cli;

import org.jspecify.annotations.NullMarked;
