package io.github.asreval.report.values;

import static java.util.Objects.requireNonNull;

import io.github.asreval.audio.AudioSettings;
import java.util.List;

/**
 * What a report on recordings is told before the first of them is checked.
 *
 * <p>Instances are immutable.
 *
 * @param settings what they are checked for
 * @param files the names of all recordings, in the order in which they come
 * @param columns how wide the terminal is that shows the report; 0 stands for no terminal
 * @param guarded whether cells that a spreadsheet would take for formulas are guarded, in formats for spreadsheets
 */
public record AudioReporting(AudioSettings settings, List<String> files, int columns, boolean guarded) {

    public AudioReporting {
        requireNonNull(settings);
        files = List.copyOf(files);
    }
}
