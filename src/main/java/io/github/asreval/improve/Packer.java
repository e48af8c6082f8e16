package io.github.asreval.improve;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.improve.GeneratedVocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes rows by the rules and finds room for them: those worth most first, as many as fit into the budget.
 *
 * <p>The rules allow every row by itself, and no two have the same phrase, so the file breaks no rule either.
 *
 * <p>A row for which there is no room does not keep out a shorter one behind it. With {@code split}, what has no room in
 * one vocabulary goes to the next.
 */
final class Packer {

    private final GeneratorOptions options;
    private final PhraseWriter writer;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Vocabulary> vocabularies = new ArrayList<>();

    /** Folded phrases that are taken, and what is shown for them. */
    private final Map<String, String> taken = new HashMap<>();

    Packer(GeneratorOptions options) {
        this.options = options;
        this.writer = new PhraseWriter(options.language());
    }

    /** Packs the rows. */
    void pack(List<PendingRow> rows) {
        List<PendingRow> waiting = new ArrayList<>(rows);
        waiting.sort(PendingRow.ORDER);
        do {
            waiting = fill(waiting);
        } while (options.split() && !waiting.isEmpty());
        waiting.forEach(row -> leftOut.add(row.leftOut(Reason.OVER_BUDGET, "")));
    }

    /**
     * Makes one vocabulary and returns the rows that found no room in it.
     *
     * <p>With {@code split}, all those would fit into an empty one, so that every round makes the list shorter.
     */
    private List<PendingRow> fill(List<PendingRow> rows) {
        List<Suggestion> chosen = new ArrayList<>();
        List<PendingRow> waiting = new ArrayList<>();
        int empty = options.budget() - VocabularyTable.HEADER_BYTES;
        int room = empty;
        for (PendingRow row : rows) {
            // Where the rest is not wanted, nothing is written that has no chance to fit.
            if (!options.split() && row.roughBytes() > room) {
                waiting.add(row);
                continue;
            }
            PhraseWriter.Written written = row.written(writer);
            if (written.row().isEmpty()) {
                leftOut.add(row.leftOut(Reason.NOT_WRITABLE, written.problem()));
                continue;
            }
            TableRow cells = written.row().get();
            if (cells.bytes() > empty) {
                leftOut.add(row.leftOut(Reason.OVER_BUDGET, "more than a whole vocabulary may have"));
            } else if (cells.bytes() > room) {
                waiting.add(row);
            } else if (isFree(row, cells)) {
                chosen.add(row.suggestion(cells));
                room -= cells.bytes();
            }
        }
        if (!chosen.isEmpty()) {
            vocabularies.add(new Vocabulary(chosen));
        }
        return waiting;
    }

    private boolean isFree(PendingRow row, TableRow written) {
        String other = taken.putIfAbsent(UCharacter.foldCase(written.phrase(), true), written.shown());
        if (other != null && !other.equals(written.shown())) {
            leftOut.add(row.leftOut(Reason.CONFLICT, "\"" + written.phrase() + "\" shows \"" + other + "\" already"));
        }
        return other == null;
    }

    /** Returns the vocabularies that have a row. */
    List<Vocabulary> vocabularies() {
        return vocabularies;
    }

    /** Returns the rows that could not be written or found no room. */
    List<LeftOut> leftOut() {
        return leftOut;
    }
}
