/** Whether recordings are fit to be transcribed: their headers, their levels, and who talks when; never their words. */
@NullMarked
package io.github.asreval.audio;

import org.jspecify.annotations.NullMarked;
