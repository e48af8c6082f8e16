/** The normalisers of other scorers and leaderboards, reproduced: Whisper, Open ASR, jiwer, IndicNLP, Vistaar. */
@NullMarked
package io.github.asreval.normalize.peers;

import org.jspecify.annotations.NullMarked;
