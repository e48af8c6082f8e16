/** Manual pages and completion for shells, made from the options while the programs are built. */
@NullMarked
package io.github.asreval.cli.build;

import org.jspecify.annotations.NullMarked;
