/** What all steps are made of: changes of words and lines, tables of sequences, canonical form and case. */
@NullMarked
package io.github.asreval.normalize.base;

import org.jspecify.annotations.NullMarked;
