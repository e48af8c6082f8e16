/** Reports as JSON, and the baseline that is read back from one. */
@NullMarked
package io.github.asreval.report.json;

import org.jspecify.annotations.NullMarked;
