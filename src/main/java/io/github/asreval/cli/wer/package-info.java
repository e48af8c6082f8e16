/** The program {@code wer} with its helpers {@code normalize} and {@code convert}. */
@NullMarked
package io.github.asreval.cli.wer;

import org.jspecify.annotations.NullMarked;
