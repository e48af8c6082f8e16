/** The report as one page for a browser. */
@NullMarked
package io.github.asreval.report.html;

import org.jspecify.annotations.NullMarked;
