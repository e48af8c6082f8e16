/** Assertions on error rates for JUnit 5 tests. */
@NullMarked
package io.github.asreval.junit;

import org.jspecify.annotations.NullMarked;
