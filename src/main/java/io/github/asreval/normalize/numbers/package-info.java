/** Numbers in words and in digits, times, dates and money, by the grammars of their languages. */
@NullMarked
package io.github.asreval.normalize.numbers;

import org.jspecify.annotations.NullMarked;
