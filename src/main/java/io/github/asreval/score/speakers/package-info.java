/** Who said it, and when: word error rates of recordings with several speakers, and the maps between their names. */
@NullMarked
package io.github.asreval.score.speakers;

import org.jspecify.annotations.NullMarked;
