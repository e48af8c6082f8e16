/** What a vocabulary file has to satisfy: the catalogue of rules, the checks that find breaches, and their fixes. */
@NullMarked
package io.github.asreval.vocabulary.check;

import org.jspecify.annotations.NullMarked;
