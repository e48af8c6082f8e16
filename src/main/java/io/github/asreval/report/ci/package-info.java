/** Reports for servers that build: JUnit XML and Markdown. */
@NullMarked
package io.github.asreval.report.ci;

import org.jspecify.annotations.NullMarked;
