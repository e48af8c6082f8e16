/** Readers of formats that go by lines: Kaldi, trn, STM, CTM, subtitles, TextGrid. */
@NullMarked
package io.github.asreval.transcript.format.line;

import org.jspecify.annotations.NullMarked;
