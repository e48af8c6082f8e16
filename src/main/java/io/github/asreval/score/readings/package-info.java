/** Opening references and hypotheses, and what is read into the pairs: alternatives, other segments, redactions. */
@NullMarked
package io.github.asreval.score.readings;

import org.jspecify.annotations.NullMarked;
