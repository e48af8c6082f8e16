/** Readers of XML: ELAN and TTML. */
@NullMarked
package io.github.asreval.transcript.format.xml;

import org.jspecify.annotations.NullMarked;
