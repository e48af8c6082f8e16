/** Text to comparable text: which words count as the same. */
@NullMarked
package io.github.asreval.normalize;

import org.jspecify.annotations.NullMarked;
