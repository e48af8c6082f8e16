/** Results to text, JSON, HTML, tables, Markdown and XML; writes, and decides nothing that the scores do not say. */
@NullMarked
package io.github.asreval.report;

import org.jspecify.annotations.NullMarked;
