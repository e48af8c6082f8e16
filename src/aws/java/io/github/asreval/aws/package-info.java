/** Amazon Transcribe and Amazon S3, asked through the SDK of AWS; in a build with the profile {@code aws} only. */
@NullMarked
package io.github.asreval.aws;

import org.jspecify.annotations.NullMarked;
