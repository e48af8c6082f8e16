/** Text for custom language models: cleaned, told from personal data, split by call, and held against the test set. */
@NullMarked
package io.github.asreval.languagemodel;

import org.jspecify.annotations.NullMarked;
