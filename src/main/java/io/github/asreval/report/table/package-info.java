/** Reports as CSV and TSV. */
@NullMarked
package io.github.asreval.report.table;

import org.jspecify.annotations.NullMarked;
