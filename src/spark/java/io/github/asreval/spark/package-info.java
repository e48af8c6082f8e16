/** Scoring of tables on Apache Spark: an interface for programs, functions for SQL, and a job to submit. */
@NullMarked
package io.github.asreval.spark;

import org.jspecify.annotations.NullMarked;
