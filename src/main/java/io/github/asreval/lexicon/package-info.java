/** Text to numbered words: bytes are cut into words, each of which gets a number that stands for it from there on. */
@NullMarked
package io.github.asreval.lexicon;

import org.jspecify.annotations.NullMarked;
