/** Results to text, JSON, HTML, tables, Markdown and XML; collects and writes, and decides nothing. */
@NullMarked
package io.github.asreval.report;

import org.jspecify.annotations.NullMarked;
