/** What is asked of Amazon Transcribe and Amazon S3: vocabularies, jobs and objects, as interfaces that need no SDK. */
@NullMarked
package io.github.asreval.transcribe;

import org.jspecify.annotations.NullMarked;
