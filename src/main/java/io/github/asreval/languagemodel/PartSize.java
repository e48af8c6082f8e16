package io.github.asreval.languagemodel;

/**
 * How large a part of the text is.
 *
 * @param calls the calls in it
 * @param lines its lines, each of which is a sentence
 * @param words its words, between white space
 * @param types the different words, without regard to case and punctuation
 * @param bytes its length in UTF-8
 */
public record PartSize(long calls, long lines, long words, long types, long bytes) {}
