/** What both programs share: the terminal, options, files to read and to write, exit status. */
@NullMarked
package io.github.asreval.cli.base;

import org.jspecify.annotations.NullMarked;
