/** Steps for one language or family: Indic scripts, English, Arabic, East Asian and European letters. */
@NullMarked
package io.github.asreval.normalize.language;

import org.jspecify.annotations.NullMarked;
