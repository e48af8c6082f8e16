package io.github.asreval.score.ablation;

import io.github.asreval.align.EditOperation;
import io.github.asreval.align.EditScript;
import io.github.asreval.lexicon.WordTable;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a pair of lines was aligned under one chain, seen from the written words of its reference: whatever a chain makes
 * of the words, their places are the same under each, so that two chains can be compared place by place.
 *
 * <p>A place is a hit if all tokens that came from the written word are, an error if any of them is none, and absent if
 * the chain has left nothing of the word. It is used again for every line.
 */
final class PlacedAlignment {

    /** What became of a written word of the reference. */
    enum State {
        ABSENT,
        HIT,
        ERROR
    }

    private final PlacedTokens reference;
    private final PlacedTokens hypothesis;
    private final EditScript script = new EditScript();
    private State[] states = new State[0];

    PlacedAlignment(Optional<WordTable.Entry> separator) {
        reference = new PlacedTokens(separator);
        hypothesis = new PlacedTokens(separator);
    }

    PlacedTokens reference() {
        return reference;
    }

    PlacedTokens hypothesis() {
        return hypothesis;
    }

    EditScript script() {
        return script;
    }

    /** Returns what became of a written word. */
    State state(int place) {
        return states[place];
    }

    /** Finds out what became of the written words of the reference, once the script is written. */
    void place(int writtenWords) {
        if (states.length < writtenWords) {
            states = new State[Math.max(writtenWords, 2 * states.length)];
        }
        Arrays.fill(states, 0, writtenWords, State.ABSENT);
        int token = 0;
        for (int i = 0; i < script.size(); i++) {
            EditOperation operation = script.operation(i);
            if (operation != EditOperation.INSERTION) {
                State state = operation == EditOperation.HIT ? State.HIT : State.ERROR;
                for (int place = reference.first(token); place <= reference.last(token); place++) {
                    states[place] = states[place] == State.ERROR ? State.ERROR : state;
                }
                token++;
            }
        }
    }

    /**
     * Returns what was recognised where a written word stands; the empty string for nothing.
     *
     * @param place the index of the written word
     * @param glue what to put between tokens: a blank between words, nothing between characters
     */
    String heard(int place, String glue) {
        StringBuilder heard = new StringBuilder();
        int said = 0;
        int recognised = 0;
        for (int i = 0; i < script.size(); i++) {
            EditOperation operation = script.operation(i);
            if (operation == EditOperation.HIT || operation == EditOperation.SUBSTITUTION) {
                if (reference.first(said) <= place && place <= reference.last(said)) {
                    heard.append(heard.isEmpty() ? "" : glue).append(hypothesis.written(recognised));
                }
            }
            said += operation == EditOperation.INSERTION ? 0 : 1;
            recognised += operation == EditOperation.DELETION ? 0 : 1;
        }
        return heard.toString();
    }
}
