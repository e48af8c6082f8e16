/** The character sets of the languages that custom vocabularies may be written in. */
@NullMarked
package io.github.asreval.vocabulary.charset;

import org.jspecify.annotations.NullMarked;
