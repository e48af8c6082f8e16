package io.github.asreval.languagemodel;

/**
 * Something that stands against sending the text.
 *
 * @param id a stable name, as {@code test-overlap}
 * @param isError whether the text must not be sent as it is
 * @param message what is wrong, and what to do
 */
public record TextFinding(String id, boolean isError, String message) {}
