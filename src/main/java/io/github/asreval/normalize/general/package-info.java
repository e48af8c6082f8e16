/** Steps for text of any language: Unicode, punctuation, layout, events and speakers of transcripts, substitutions. */
@NullMarked
package io.github.asreval.normalize.general;

import org.jspecify.annotations.NullMarked;
