/** The program {@code vocab} and its commands. */
@NullMarked
package io.github.asreval.cli.vocab;

import org.jspecify.annotations.NullMarked;
