package io.github.asreval.normalize;

/** What a step does to text: to one word whatever stands around it, or to a line. */
sealed interface TextChange permits WordChange, LineChange {}
