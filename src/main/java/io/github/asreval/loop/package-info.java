/** The loop of transcribing calls, making a vocabulary of the errors, and transcribing them again with it: its stages and its state. */
@NullMarked
package io.github.asreval.loop;

import org.jspecify.annotations.NullMarked;
