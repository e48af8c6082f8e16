/** What reports and comparisons count beside the totals: confusions, groups, worst utterances, resamples, redactions. */
@NullMarked
package io.github.asreval.score.base;

import org.jspecify.annotations.NullMarked;
