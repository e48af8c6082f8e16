package io.github.asreval.normalize.base;

import io.github.asreval.normalize.step.LineChange;

/**
 * A change of a line that has to see only the words next to a word, as far as they may be changed together.
 *
 * <p>The words of a line that {@linkplain #joins join} each other side by side are a stretch. What the change makes of a
 * line is what it makes of each of its stretches by itself; all other words stay as they are. Of {@code she has twenty
 * five books} a reader of numbers has to see no more than {@code twenty five}. A longer part of the line gives the same,
 * as long as it tears no stretch.
 */
public interface LocalChange extends LineChange {

    /**
     * Returns whether a word may be changed together with those around it, or decide what becomes of them; it may err to
     * the safe side. Words that the change {@linkplain #concerns concerns} join.
     *
     * @param word the word; the empty string stands for what is no word any more, so that its neighbours meet
     */
    boolean joins(String word);
}
