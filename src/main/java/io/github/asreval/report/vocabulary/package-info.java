/** Reports on vocabularies: findings, fixes, differences, effects, rules. */
@NullMarked
package io.github.asreval.report.vocabulary;

import org.jspecify.annotations.NullMarked;
