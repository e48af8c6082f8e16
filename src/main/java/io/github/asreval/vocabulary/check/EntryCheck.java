package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.VocabularyEntry;
import java.util.function.Consumer;

/** A {@link Check} that looks at one entry at a time. */
interface EntryCheck extends Check {

    /** Reports the breaches in one entry. */
    void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report);

    /** Reports the breaches in every entry. */
    @Override
    default void check(Inspection inspection, Consumer<Finding> report) {
        inspection.file().entries().forEach(entry -> check(inspection, entry, report));
    }
}
