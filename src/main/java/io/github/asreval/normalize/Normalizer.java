package io.github.asreval.normalize;

import io.github.asreval.normalize.WordForms.Reach;
import io.github.asreval.normalize.base.LocalChange;
import io.github.asreval.normalize.base.TracedLine;
import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.normalize.step.TextChange;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.PlacedWord;
import io.github.asreval.text.Word;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Does what a {@link NormalizerPipeline} says.
 *
 * <pre>{@code
 * Normalizer normalizer = NormalizerPipeline.parse("fold").normalizer();
 * normalizer.words("The Agent")     // The (compared as the), Agent (compared as agent)
 * normalizer.text("The Agent")      // the agent
 * }</pre>
 *
 * <p>Text is put into canonical composed form (NFC) before the first step and after each. An instance is for one thread;
 * make one for each.
 */
public final class Normalizer {

    private final List<Stage> stages = new ArrayList<>();
    private final boolean composes;

    /** The place of the first stage behind which, itself included, none has to see a whole line. */
    private final int localFrom;

    /**
     * A step at work, or a part of one.
     *
     * @param change what it does
     * @param composes whether its result has to be put into composed form
     * @param keepsSmall whether it does nothing to words of the letters a to z, so that it need not be asked
     */
    private record Stage(TextChange change, boolean composes, boolean keepsSmall) {}

    Normalizer(NormalizerPipeline pipeline) {
        this.composes = pipeline.comparesCanonically();
        for (Step step : pipeline.steps()) {
            NamedStep named = NormalizerPipeline.named(step);
            boolean keepsSmall = step.argument().isEmpty() && named.keepsPlainWords();
            List<TextChange> changes = ChangeSequence.simple(named.change(step.argument()));
            for (int i = 0; i < changes.size(); i++) {
                boolean last = i == changes.size() - 1;
                stages.add(new Stage(changes.get(i), composes && last && !named.decomposes(), keepsSmall));
            }
        }
        int last = stages.size();
        while (last > 0 && !seesWholeLine(stages.get(last - 1))) {
            last--;
        }
        this.localFrom = last;
    }

    private static boolean seesWholeLine(Stage stage) {
        return stage.change() instanceof LineChange && !(stage.change() instanceof LocalChange);
    }

    /** Returns the words of a line, each as it was written and as it is compared. */
    public List<Word> words(String line) {
        return words(traced(line));
    }

    /** Returns the same words, each with the part of the line that it came from. */
    public List<PlacedWord> placedWords(String line) {
        return traced(line).words();
    }

    /** Returns the line as it is compared; white space is kept unless a step says otherwise. */
    public String text(String line) {
        return traced(line).text();
    }

    /**
     * Returns what becomes of a written word, as far as that can be told from the word alone: together the words of a
     * line are what {@link #words} makes of it, unless one of them {@linkplain WordForms#needsLine needs the line}.
     *
     * @param written a word without white space
     */
    public WordForms word(String written) {
        String word = composes ? CanonicalForm.of(written) : written;
        boolean small = TracedLine.isSmall(word, 0, word.length());
        Reach reach = Reach.WORD;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            if (stage.change() instanceof LineChange change) {
                reach = reach.further(reach(change, i, word));
                if (reach.compareTo(Reach.STRETCH) >= 0) {
                    return new WordForms(List.of(), reach);
                }
            }
            String changed = small && stage.keepsSmall() ? word : changed(stage, word);
            if (!changed.equals(word)) {
                if (!Words.isOneWord(changed)) {
                    return severalForms(written);
                }
                word = changed;
                small = TracedLine.isSmall(word, 0, word.length());
            }
        }
        return new WordForms(List.of(new Word(written, word)), reach);
    }

    private static String changed(Stage stage, String word) {
        String changed = stage.change() instanceof WordChange change ? change.change(word) : word;
        return stage.composes() ? CanonicalForm.of(changed) : changed;
    }

    /** Returns the words that a word becomes which does not stay one; each remembers from which part of it that came. */
    private WordForms severalForms(String written) {
        TracedLine word = new TracedLine(written);
        compose(word);
        Reach reach = Reach.WORD;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            if (stage.change() instanceof LineChange change) {
                reach = reach.further(reachOfSeveral(change, i, word.text()));
                if (reach.compareTo(Reach.STRETCH) >= 0) {
                    return new WordForms(List.of(), reach);
                }
                if (stage.composes()) {
                    compose(word);
                }
            }
            run(stage, word);
        }
        return new WordForms(words(word), reach);
    }

    /** Returns how much of the line the change at a place of the chain has to see because of a word. */
    private Reach reach(LineChange change, int stage, String word) {
        if (stage < localFrom || !(change instanceof LocalChange local)) {
            return change.concerns(word) ? Reach.LINE : Reach.WORD;
        }
        if (!local.joins(word)) {
            return Reach.WORD;
        }
        return local.concerns(word) ? Reach.STRETCH : Reach.JOINING;
    }

    private Reach reachOfSeveral(LineChange change, int stage, String text) {
        Reach reach = Words.isBlank(text) && joinsOver(change, stage) ? Reach.JOINING : Reach.WORD;
        for (String word : Words.split(text)) {
            reach = reach.further(reach(change, stage, word));
        }
        return reach;
    }

    /** Returns whether the change at a place of the chain may change together the words around one that is no more. */
    private boolean joinsOver(LineChange change, int stage) {
        return stage >= localFrom && change instanceof LocalChange local && local.joins("");
    }

    /** Returns whether white space that is taken for a word has the reach {@link Reach#JOINING}. */
    public boolean joinsOverWhiteSpace() {
        for (int i = localFrom; i < stages.size(); i++) {
            if (stages.get(i).change() instanceof LineChange change && joinsOver(change, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns all words of the letters a to z that do not stay as they are, or that decide what becomes of others, with
     * some for which neither is true; nothing if they are not known. In a line in which nothing needs the whole of it,
     * any other word of these letters is one word, and itself.
     */
    public Optional<Set<String>> smallWords() {
        Set<String> words = new TreeSet<>();
        for (Stage stage : stages) {
            Optional<Set<String>> known =
                    stage.keepsSmall() ? Optional.of(Set.of()) : stage.change().smallWords();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            known.get().stream()
                    .filter(word -> TracedLine.isSmall(word, 0, word.length()))
                    .forEach(words::add);
        }
        return Optional.of(words);
    }

    /** Returns whether every word stays one word, since there is no step. */
    public boolean keepsWords() {
        return stages.isEmpty();
    }

    /** Returns what becomes of a written word where {@link #keepsWords} says that it stays one. */
    public Word keptWord(String written) {
        return new Word(written, composes ? CanonicalForm.of(written) : written);
    }

    private static List<Word> words(TracedLine line) {
        return line.words().stream().map(PlacedWord::word).toList();
    }

    private TracedLine traced(String line) {
        TracedLine traced = new TracedLine(line);
        compose(traced);
        for (Stage stage : stages) {
            if (stage.change() instanceof WordChange) {
                run(stage, traced);
            } else if (stage.change() instanceof LineChange change) {
                traced.apply(change.edits(traced.text()));
                if (stage.composes()) {
                    compose(traced);
                }
            }
        }
        return traced;
    }

    private void compose(TracedLine line) {
        if (composes) {
            line.changeWords(CanonicalForm::of, true);
        }
    }

    private static void run(Stage stage, TracedLine line) {
        if (stage.change() instanceof WordChange change) {
            line.changeWords(
                    stage.composes() ? word -> CanonicalForm.of(change.change(word)) : change, stage.keepsSmall());
        }
    }
}
