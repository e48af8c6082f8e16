/** Results to text, JSON and HTML; writes, and decides nothing that the scores do not say. */
@NullMarked
package io.github.asreval.report;

import org.jspecify.annotations.NullMarked;
