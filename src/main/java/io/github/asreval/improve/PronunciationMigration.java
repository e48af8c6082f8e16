package io.github.asreval.improve;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a table off the columns SoundsLike and IPA, which the service has documented as ignored since 2024.
 *
 * <p>What was written under SoundsLike becomes the phrase of a row of its own: {@code Eva-Maria} that sounds like
 * {@code ay-va-ma-ree-ah} is two rows that show {@code Eva Maria}, one for each way of hearing it. IPA has no place in a
 * phrase and is left out.
 *
 * @param rows the rows without pronunciations
 * @param notes what was done, in sentences without a final stop
 */
public record PronunciationMigration(List<TableRow> rows, List<String> notes) {

    public PronunciationMigration {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** Migrates rows of a language that the service knows. */
    public static PronunciationMigration of(List<TableRow> rows, String language) {
        PhraseWriter writer = new PhraseWriter(language);
        Map<String, TableRow> migrated = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (TableRow row : rows) {
            migrated.putIfAbsent(key(row.phrase()), TableRow.of(row.phrase(), row.displayAs()));
        }
        for (TableRow row : rows) {
            if (!row.soundsLike().isBlank()) {
                PhraseWriter.Written written =
                        writer.row(row.soundsLike().strip().replace('-', ' '), row.shown());
                notes.add(note(row, written, migrated));
                written.row().ifPresent(added -> migrated.putIfAbsent(key(added.phrase()), added));
            }
            if (!row.ipa().isBlank()) {
                notes.add("\"" + row.phrase() + "\": IPA \"" + row.ipa() + "\" is left out");
            }
        }
        return new PronunciationMigration(List.copyOf(migrated.values()), notes);
    }

    private static String note(TableRow row, PhraseWriter.Written written, Map<String, TableRow> migrated) {
        String start = "\"" + row.phrase() + "\": SoundsLike \"" + row.soundsLike() + "\" ";
        if (written.row().isEmpty()) {
            return start + "is left out: " + written.problem();
        }
        TableRow other = migrated.get(key(written.row().get().phrase()));
        if (other != null && !other.shown().equals(row.shown())) {
            return start + "is left out: that phrase shows \"" + other.shown() + "\" already";
        }
        return start + "is now a phrase that shows \"" + row.shown() + "\"";
    }

    private static String key(String phrase) {
        return UCharacter.foldCase(phrase, true);
    }
}
