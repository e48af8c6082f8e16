/** What the rules of a vocabulary are told: the edition of the service they hold for. */
@NullMarked
package io.github.asreval.vocabulary.values;

import org.jspecify.annotations.NullMarked;
