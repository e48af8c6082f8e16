/** What the reports of all forms share: settings, totals, spools of lines, escapes, widths. */
@NullMarked
package io.github.asreval.report.base;

import org.jspecify.annotations.NullMarked;
