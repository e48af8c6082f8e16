/** Gates, baselines, and several systems against one reference. */
@NullMarked
package io.github.asreval.compare;

import org.jspecify.annotations.NullMarked;
