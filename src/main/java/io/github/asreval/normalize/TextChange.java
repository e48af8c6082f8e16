package io.github.asreval.normalize;

/** What a step does to text: to one word whatever stands around it, to a line, or several such changes in turn. */
sealed interface TextChange permits WordChange, LineChange, ChangeSequence {}
