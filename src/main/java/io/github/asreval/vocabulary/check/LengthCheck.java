package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.VocabularyKind;
import java.util.function.Consumer;

/** Finds values that are too long; what a character is nobody documents, so code points are counted. */
final class LengthCheck implements EntryCheck {

    private static final int LIMIT = 256;

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        boolean medical = inspection.file().kind() == VocabularyKind.MEDICAL;
        for (Column column : Column.values()) {
            inspection.place(entry, column).ifPresent(place -> {
                int length = place.cell().length();
                String message = "the value has " + length + " characters";
                if (medical && length >= LIMIT) {
                    report.accept(
                            Finding.of(Rule.MEDICAL_LENGTH, place.span(), message + ", fewer than 256 are allowed"));
                } else if (length > LIMIT) {
                    report.accept(Finding.of(tooLong(column), place.span(), message + ", 256 are allowed"));
                } else if (length == LIMIT && column == Column.PHRASE) {
                    String doubt = message + "; the guide says both fewer than 256 and at most 256";
                    report.accept(Finding.of(Rule.PHRASE_LENGTH_256, place.span(), doubt));
                }
            });
        }
    }

    private static Rule tooLong(Column column) {
        return switch (column) {
            case PHRASE -> Rule.PHRASE_TOO_LONG;
            case SOUNDSLIKE -> Rule.SOUNDSLIKE_TOO_LONG;
            case IPA -> Rule.IPA_TOO_LONG;
            case DISPLAYAS -> Rule.DISPLAYAS_TOO_LONG;
        };
    }
}
