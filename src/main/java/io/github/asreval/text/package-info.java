/** Words, grapheme clusters, display width and spelling distance: what the other rooms know about Unicode text. */
@NullMarked
package io.github.asreval.text;

import org.jspecify.annotations.NullMarked;
