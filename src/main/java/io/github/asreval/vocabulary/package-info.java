/** Custom vocabularies of Amazon Transcribe: the files, and what the vendor documents about them per language. */
@NullMarked
package io.github.asreval.vocabulary;

import org.jspecify.annotations.NullMarked;
