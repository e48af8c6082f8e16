package io.github.asreval.languagemodel;

/**
 * An utterance of the test set that another text has, too.
 *
 * @param test where it is in the test set
 * @param other where it was found first
 * @param whole whether all words of the utterance were found
 * @param words the first of the words that both have, as they are compared
 */
public record OverlapPlace(TextPlace test, TextPlace other, boolean whole, String words) {}
