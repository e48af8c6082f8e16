package io.github.asreval.languagemodel;

/**
 * Something in the input that has the shape of personal data.
 *
 * @param shape the shape
 * @param place where it is
 * @param masked what it is, without the characters that tell it
 */
public record PersonalFinding(PersonalShape shape, TextPlace place, String masked) {}
