/** Reports in the layouts of other scorers: sclite, jiwer, asr-evaluation, Kaldi. */
@NullMarked
package io.github.asreval.report.peers;

import org.jspecify.annotations.NullMarked;
