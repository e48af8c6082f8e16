package io.github.asreval.vocabulary;

/**
 * A row of which nobody can tell what it says, so that a file made of it would lose something.
 *
 * <p>Under a header of four columns {@code a,,,Smith, Jones} is one: five cells.
 *
 * @param line the line it stands on, from 1
 * @param text the row as it is written
 * @param reason why, in one clause without a final stop
 */
public record UnreadRow(int line, String text, String reason) {}
