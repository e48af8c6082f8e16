package io.github.asreval.score.classes;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.AlignedWords;
import java.io.Serializable;
import java.util.HashMap;

/**
 * Counts the first words behind changes of script, of an utterance by itself; for one thread.
 *
 * <p>Words without letters change nothing: in {@code कल 5 बजे meeting} the only switch is {@code meeting}. Those inserted are
 * told by the words heard before them.
 */
final class SwitchCounter implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ClassCounts counts = new ClassCounts();
    private final HashMap<String, String> scripts = new HashMap<>();

    void accept(AlignedWords line) {
        String said = "";
        String heard = "";
        for (int column = 0; column < line.size(); column++) {
            EditOperation operation = line.operation(column);
            String ofSaid = line.hasSaid(column) ? script(line.said(column).compared()) : "";
            String ofHeard = line.hasHeard(column) ? script(line.heard(column).compared()) : "";
            boolean switchSaid = isSwitch(said, ofSaid);
            boolean switchHeard = isSwitch(heard, ofHeard);
            counts.add(operation, (operation == EditOperation.INSERTION ? switchHeard : switchSaid) ? 1 : 0);
            if (operation == EditOperation.SUBSTITUTION && switchHeard && !switchSaid) {
                counts.addSubstitutes(1);
            }
            said = ofSaid.isEmpty() ? said : ofSaid;
            heard = ofHeard.isEmpty() ? heard : ofHeard;
        }
    }

    private static boolean isSwitch(String before, String script) {
        return !before.isEmpty() && !script.isEmpty() && !before.equals(script);
    }

    /** Returns the script of a word; empty if it has no letters. */
    private String script(String word) {
        return scripts.computeIfAbsent(word, unknown -> {
            String script = WordScripts.of(unknown);
            return script.equals(WordScripts.NONE) ? "" : script;
        });
    }

    void add(SwitchCounter other) {
        counts.add(other.counts);
    }

    WordClassRow row() {
        return counts.row(ClassKind.SWITCH.id());
    }
}
