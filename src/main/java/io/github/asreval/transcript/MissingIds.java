package io.github.asreval.transcript;

import java.util.ArrayList;
import java.util.List;

/** The utterances of one side that the other side lacks: how many, and the first few by name. */
final class MissingIds {

    private static final int NAMED = 5;

    private final List<String> names = new ArrayList<>();
    private long firstLine;
    private long count;

    void add(Utterance utterance) {
        if (count++ == 0) {
            firstLine = utterance.line();
        }
        if (names.size() < NAMED) {
            names.add("\"" + utterance.id() + "\" (" + utterance.place() + ")");
        }
    }

    long count() {
        return count;
    }

    /** Returns the line of the first, 0 if there is none. */
    long firstLine() {
        return firstLine;
    }

    /** Returns how many there are: {@code 1 utterance}. */
    String counted() {
        return count == 1 ? "1 utterance" : count + " utterances";
    }

    /** Returns the first few: {@code "u1" (line 3), "u2" (line 4) and 7 more}. */
    String names() {
        long more = count - names.size();
        return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }
}
