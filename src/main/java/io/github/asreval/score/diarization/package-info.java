/** Who spoke when: the diarization error rate, and what it is made of, for each speaker and recording. */
@NullMarked
package io.github.asreval.score.diarization;

import org.jspecify.annotations.NullMarked;
