/** Error rates in JUnit 5 tests: assertions, tests of stored transcripts, and a limit for a whole test class. */
@NullMarked
package io.github.asreval.junit;

import org.jspecify.annotations.NullMarked;
