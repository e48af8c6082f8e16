/** Files to utterances, and utterances to pairs of what was said and what was recognised. */
@NullMarked
package io.github.asreval.transcript;

import org.jspecify.annotations.NullMarked;
