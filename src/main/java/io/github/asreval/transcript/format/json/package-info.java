/** Readers of the JSON that recognisers answer with. */
@NullMarked
package io.github.asreval.transcript.format.json;

import org.jspecify.annotations.NullMarked;
