/** The mathematics of comparing: distributions, tests of paired counts, and corrections of several p-values. */
@NullMarked
package io.github.asreval.compare.statistics;

import org.jspecify.annotations.NullMarked;
