/** What every room may use and no user meets: characters and their sets, widths and distances, and the text files in the jar. */
@NullMarked
package io.github.asreval.text.base;

import org.jspecify.annotations.NullMarked;
