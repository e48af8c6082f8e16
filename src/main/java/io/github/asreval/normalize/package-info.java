/** Text to comparable text: which words count as the same, and what of them is counted. */
@NullMarked
package io.github.asreval.normalize;

import org.jspecify.annotations.NullMarked;
