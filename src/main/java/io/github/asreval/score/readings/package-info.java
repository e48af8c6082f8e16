/** References with several readings: alternatives in marks or lists, segments that are cut out or redacted. */
@NullMarked
package io.github.asreval.score.readings;

import org.jspecify.annotations.NullMarked;
