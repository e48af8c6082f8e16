/** What a report is told: totals, settings, detail, style; and what every report is. */
@NullMarked
package io.github.asreval.report.values;

import org.jspecify.annotations.NullMarked;
