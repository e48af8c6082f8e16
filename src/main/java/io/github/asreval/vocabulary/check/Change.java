package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import java.util.Optional;

/**
 * One thing a {@link Fixer} did to a file.
 *
 * <p>Joining {@code Los Angeles} on line 2 is two changes: {@code Los Angeles} to {@code Los-Angeles} in Phrase, and
 * empty text to {@code Los Angeles} in DisplayAs. The removal of a line is one, with the line as {@code before}.
 *
 * @param rule the rule that asked for it
 * @param line the line in the file as it was before any change, from 1; 0 for the whole file
 * @param cell the column whose cell changed; empty if the change concerns a line or the whole file
 * @param before the text of the cell or of the line; of the whole file, how it was written, in words
 * @param after what stands there instead; where one line became several, with LF between them
 * @param removal whether the line is gone, and {@code after} therefore empty
 */
public record Change(Rule rule, int line, Optional<Column> cell, String before, String after, boolean removal) {}
