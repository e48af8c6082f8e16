/** Reports for people at a terminal. */
@NullMarked
package io.github.asreval.report.text;

import org.jspecify.annotations.NullMarked;
