package io.github.asreval.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A vocabulary that somebody wrote as JSON: an array of phrases, or of objects with the names of the columns, alone or
 * within an object such as the request that creates a vocabulary.
 *
 * <p>{@code ["Los-Angeles", {"Phrase": "C.L.I.", "DisplayAs": "CLI"}]} has two phrases. Instances are immutable.
 *
 * @param description what the file is, as {@code a JSON array of 2 phrases}; no final stop
 * @param line the line on which it begins, or breaks off
 * @param column the code point of that line at which it does, from 1
 * @param phrases the cells of each phrase that a table can hold
 * @param unread what a table cannot hold, such as a value with a line end, or a member that is no column
 * @param broken whether it is not JSON to its end
 */
public record JsonVocabulary(
        String description,
        int line,
        int column,
        List<VocabularyEntry> phrases,
        List<UnreadRow> unread,
        boolean broken) {

    /** Copies the lists. */
    public JsonVocabulary {
        phrases = List.copyOf(phrases);
        unread = List.copyOf(unread);
    }

    /** Reads text that begins as JSON does and no phrase can; empty for any other. */
    static Optional<JsonVocabulary> of(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int next = start + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(start);
        char second = text.charAt(next);
        boolean json = (first == '[' && (second == '"' || second == '{' || second == ']' || second == '['))
                || (first == '{' && (second == '"' || second == '}'));
        return json ? Optional.of(new JsonPhrases(text).read()) : Optional.empty();
    }

    /** Returns whether every phrase is a phrase only, so that the file says no more than a list does. */
    boolean isList() {
        return phrases.stream()
                .allMatch(phrase -> phrase.cells().keySet().stream()
                        .allMatch(column -> column == Column.PHRASE || !phrase.has(column)));
    }

    /** Returns whether another form can hold all of it. */
    public boolean isWhole() {
        return !broken && unread.isEmpty();
    }

    /**
     * Returns the lines of the same vocabulary as a table: the header, then a row for each phrase.
     *
     * @param tabular whether it is to be a table; else each phrase is a line
     */
    public List<String> lines(boolean tabular) {
        List<String> lines = new ArrayList<>();
        if (tabular) {
            lines.add(Arrays.stream(Column.values()).map(Column::header).collect(Collectors.joining("\t")));
        }
        for (VocabularyEntry phrase : phrases) {
            lines.add(
                    tabular
                            ? Arrays.stream(Column.values()).map(phrase::text).collect(Collectors.joining("\t"))
                            : phrase.text(Column.PHRASE));
        }
        return lines;
    }

    /** Returns an entry with the given texts. */
    static VocabularyEntry entry(int line, Map<Column, String> texts) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        texts.forEach((column, text) -> cells.put(column, new Cell(text, 0)));
        return new VocabularyEntry(new Line(line, "", LineEnd.LF), cells);
    }
}
